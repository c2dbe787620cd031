// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/keydeathworld.h"
#include "tests/trust/ledgerrowlist.h"

#include <QTest>

#include <algorithm>

namespace satchel::trust {

namespace {

constexpr int dieMs = 20'000;
constexpr int settleMs = 30'000;

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

class KeyDeathRow
{
public:
    explicit KeyDeathRow(Trial &trial)
        : m_trial(trial)
    { }

    bool prepare()
    {
        const bool isReady = begin();
        m_calls = isReady ? countCalls() : 0;
        return isReady;
    }

    void tryAll()
    {
        tryDeath({});
        for (int round = 0; round < m_trial.rounds(); ++round)
            tryDeath(deathOf(round, m_trial.rounds(), m_calls));
    }

    void tryDeath(const Death &death)
    {
        if (!m_world->ensureChannel()) {
            check(false, death, "no channel to pay over");
            return beginAnew();
        }
        const qint64 before = m_world->state().ours;
        const QString invoice = m_world->invoice();
        m_world->payer().order(death.order());
        m_world->payer().order(QStringLiteral("pay ") + invoice);
        m_deaths += m_world->payer().awaitDeath(dieMs) ? 1 : 0;
        if (!m_world->revive())
            return check(false, death, "the files cannot be opened again");
        judge(death, invoice, before);
    }

    void sum()
    {
        m_trial.note(
            QStringLiteral("%1 writes and removals a payment; died in %2 of %3 rounds; channels closed by it: %4 (%5)")
                .arg(m_calls)
                .arg(m_deaths)
                .arg(m_trial.rounds() + 1)
                .arg(m_closed.size())
                .arg(m_closed.join(QStringLiteral(", "))));
        m_trial.note(QStringLiteral("came to nothing and were paid at the second press: %1").arg(m_retried));
    }

private:
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

    void check(bool holds, const Death &death, const char *what)
    {
        m_trial.check(holds, [&] { return death.name() + QStringLiteral(": ") + QLatin1StringView(what); });
    }

    /// What one undisturbed payment writes, up to its acknowledged event.
    int countCalls()
    {
        const QString invoice = m_world->invoice();
        m_world->payer().order(QStringLiteral("die 0 before"));
        m_world->payer().order(QStringLiteral("pay ") + invoice);
        m_world->settleAll(settleMs);
        int last = -1;
        const auto isQuiet = [&] {
            const int now = m_world->state().calls;
            return std::exchange(last, now) == now;
        };
        m_world->settleAll(settleMs);
        static_cast<void>(QTest::qWaitFor(isQuiet, settleMs));
        return std::max(4, last);
    }

    void judge(const Death &death, const QString &invoice, qint64 before)
    {
        const PaymentHash hash = decodeInvoice(invoice).value_or(api::Invoice()).paymentHash;
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
            return check(false, death, "no channel for the second try");
        m_world->payer().order(QStringLiteral("pay ") + invoice);
        check(m_world->settleAll(settleMs) && m_world->wasPaid(hash), death, "it cannot be paid after all");
        judgeChannel(death, before, m_world->state().line(hash).value(QStringLiteral("sum")).toInteger());
    }

    Trial &m_trial;
    std::unique_ptr<KeyDeathWorld> m_world;
    int m_calls = 0;
    int m_deaths = 0;
    int m_retried = 0;
    int m_worlds = 0;
    QStringList m_closed;
};

} // namespace

void tryKeyDeaths(Trial &trial)
{
    if (Regtest::program().isEmpty())
        return trial.skip(QStringLiteral("no bitcoind: set BITCOIND"));
    KeyDeathRow row(trial);
    if (!row.prepare())
        return trial.check(false, QStringLiteral("the row's own world did not start"));
    row.tryAll();
    row.sum();
}

} // namespace satchel::trust
