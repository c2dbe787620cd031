// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/keydeathworld.h"
#include "tests/trust/ledgerrowlist.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace satchel::trust {

namespace {

constexpr int dieMs = 20'000;
constexpr int settleMs = 30'000;
constexpr int quietMs = 1'000; ///< Without a write: the payment is over.
constexpr int rehearsals = 3;
constexpr int roundsForAll = 20; ///< With so many rounds every place has its turn, and more rounds are made if need be.
constexpr int triesForADeath = 3; ///< The calls of a payment are not always the same number.

struct Death {
    int call = 0; ///< 0: when the money has moved, before the payment's handing over ends.
    bool isAfter = false;

    [[nodiscard]] QString order() const
    {
        if (call == 0)
            return QStringLiteral("dieWhenPaid");
        const QString moment = isAfter ? QStringLiteral("after") : QStringLiteral("before");
        return QStringLiteral("die %1 %2").arg(call).arg(moment);
    }
    [[nodiscard]] QString name() const
    {
        if (call == 0)
            return QStringLiteral("while it is handed over");
        return QStringLiteral("%1 call %2").arg(isAfter ? QStringLiteral("after") : QStringLiteral("before")).arg(call);
    }
};

/// Before and after each call, in order; with few rounds spread over all of them, from the first on.
Death deathOf(int round, int rounds, int calls)
{
    const int places = 2 * calls;
    const int place = rounds >= places ? round % places : round * places / rounds;
    return {place / 2 + 1, place % 2 == 1};
}

PaymentHash hashOf(const QString &invoice)
{
    return decodeInvoice(invoice).value_or(api::Invoice()).paymentHash;
}

class KeyDeathRow
{
public:
    explicit KeyDeathRow(Trial &trial)
        : m_trial(trial)
    { }

    bool prepare()
    {
        if (!begin())
            return false;
        m_calls = countCalls();
        for (int i = 1; i < rehearsals; ++i)
            m_calls = std::min(m_calls, countCalls());
        return m_calls > 0;
    }

    void tryAll()
    {
        const bool wantsAll = m_trial.rounds() >= roundsForAll;
        const int rounds = wantsAll ? std::max(m_trial.rounds(), 2 * m_calls) : m_trial.rounds();
        tryUntilItDies({});
        for (int round = 0; round < rounds; ++round)
            tryUntilItDies(deathOf(round, rounds, m_calls));
    }

    /// A round in which nobody died has tried no death.
    void tryUntilItDies(const Death &death)
    {
        const int before = m_deaths;
        for (int i = 0; i < triesForADeath && m_deaths == before; ++i)
            tryDeath(death);
        check(m_deaths > before, death, "nobody died there");
    }

    void sum()
    {
        m_trial.note(QStringLiteral(
                         "%1 writes and removals a payment; died in %2 of %3 rounds, at %4 of their %5 places (before "
                         "and after each); channels closed by it: %6 (%7)")
                         .arg(m_calls)
                         .arg(m_deaths)
                         .arg(m_rounds)
                         .arg(m_places.size())
                         .arg(2 * m_calls)
                         .arg(m_closed.size())
                         .arg(m_closed.join(QStringLiteral(", "))));
        m_trial.note(QStringLiteral("came to nothing and were paid at the second press: %1").arg(m_retried));
    }

private:
    void tryDeath(const Death &death)
    {
        ++m_rounds;
        if (!m_world->ensureChannel()) {
            check(false, death, m_world->whyNoChannel());
            return beginAnew();
        }
        const qint64 before = m_world->state().ours;
        const QString invoice = m_world->invoice();
        m_world->payer().order(death.order());
        m_world->payer().order(QStringLiteral("pay ") + invoice);
        if (m_world->payer().awaitDeath(dieMs))
            note(death);
        if (!m_world->revive())
            return check(false, death, "the files cannot be opened again");
        judge(death, invoice, before);
    }

    void note(const Death &death)
    {
        ++m_deaths;
        if (death.call > 0)
            m_places.insert(death.order());
    }

    bool begin()
    {
        m_world = std::make_unique<KeyDeathWorld>(m_trial.folder() + QStringLiteral("/world%1").arg(m_worlds));
        return m_world->start();
    }

    /// A payer that gets no channel any more (ARCHITECTURE.md, known holes) fails once, and not in each round that follows.
    void beginAnew()
    {
        ++m_worlds;
        m_world.reset();
        if (!begin())
            m_trial.check(false, QStringLiteral("no other world could be begun"));
    }

    void check(bool holds, const Death &death, const char *what) { check(holds, death, QString::fromLatin1(what)); }
    void check(bool holds, const Death &death, const QString &what)
    {
        m_trial.check(holds, [&] { return death.name() + QStringLiteral(": ") + what; });
    }

    /// What one undisturbed payment writes, up to its acknowledged event; 0 if it writes nothing, or was not paid.
    int countCalls()
    {
        const QString invoice = m_world->invoice();
        m_world->payer().order(QStringLiteral("die 0 before"));
        m_world->payer().order(QStringLiteral("pay ") + invoice);
        m_world->settleAll(settleMs);
        int last = -1;
        QElapsedTimer sinceLast;
        const auto isQuiet = [&] {
            const int now = m_world->state().calls;
            if (std::exchange(last, now) != now)
                sinceLast.start();
            return sinceLast.hasExpired(quietMs);
        };
        const bool isOver = QTest::qWaitFor(isQuiet, settleMs);
        return isOver && m_world->wasPaid(hashOf(invoice)) ? last : 0;
    }

    void judge(const Death &death, const QString &invoice, qint64 before)
    {
        const PaymentHash hash = hashOf(invoice);
        check(m_world->settleAll(settleMs), death, "an undecided intent");
        const PayerState now = m_world->state();
        const QJsonObject line = now.line(hash);
        const bool isPaid = line.value(QStringLiteral("state")).toInt(-1) == int(api::PaymentState::Succeeded);
        const bool isKept = now.channels > 0;
        if (!isKept)
            m_closed.append(death.name());
        check(!line.isEmpty() || !m_world->wasPaid(hash), death, "money moved without a line");
        check(m_world->wasPaid(hash) == isPaid, death, isPaid ? "the payee has no money" : "the payee has the money");
        check(!isPaid || line.value(QStringLiteral("isProven")).toBool(), death, "the proof is lost");
        if (isKept)
            judgeChannel(death, before, isPaid ? line.value(QStringLiteral("sum")).toInteger() : 0);
        if (!isPaid && isKept)
            payAfterAll(death, invoice, hash, before);
    }

    void judgeChannel(const Death &death, qint64 before, qint64 cost)
    {
        const auto isExplained = [&] { return before - m_world->state().ours == cost; };
        check(QTest::qWaitFor(isExplained, settleMs), death, "the channel's money is not explained by the ledger");
    }

    /// What came to nothing can be paid, once.
    void payAfterAll(const Death &death, const QString &invoice, const PaymentHash &hash, qint64 before)
    {
        ++m_retried;
        if (!m_world->ensureChannel())
            return check(false, death, m_world->whyNoChannel());
        m_world->payer().order(QStringLiteral("pay ") + invoice);
        check(m_world->settleAll(settleMs) && m_world->wasPaid(hash), death, "it cannot be paid after all");
        judgeChannel(death, before, m_world->state().line(hash).value(QStringLiteral("sum")).toInteger());
    }

    Trial &m_trial;
    std::unique_ptr<KeyDeathWorld> m_world;
    int m_calls = 0;
    int m_rounds = 0;
    int m_deaths = 0;
    QSet<QString> m_places; ///< At which somebody died.
    int m_retried = 0;
    int m_worlds = 0;
    QStringList m_closed;
};

} // namespace

void tryKeyDeaths(Trial &trial)
{
    KeyDeathRow row(trial);
    if (!row.prepare())
        return trial.cannotBegin(QStringLiteral("the row's own world did not start"));
    row.tryAll();
    row.sum();
}

} // namespace satchel::trust
