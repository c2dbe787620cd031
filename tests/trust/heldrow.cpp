// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/journey/corerun.h"
#include "tests/trust/ledgerrowlist.h"

#include <QRandomGenerator>

namespace satchel::trust {

namespace {

using api::PaymentState;
using journey::CoreRun;

constexpr int atOnce = 6;
constexpr qint64 mostAhead = 1'020; ///< Blocks: the longest hold, seen from a block or two before.
constexpr int patienceMs = 60'000;
constexpr int noticeMs = 25'000;
constexpr Msat feeLimit{10'000};

struct Held {
    Preimage preimage;
    Sat price;
    QString invoice;
    PaymentHash hash;
    bool claims = false;
    Msat fee;
};

QJsonObject named(const Held &held)
{
    return {{QStringLiteral("sats"), qint64(held.price.value)},
            {QStringLiteral("preimage"), QString::fromLatin1(held.preimage.hex())}};
}

/// Too small for an output of its own, and large ones, by turns.
Held newHeld(CoreRun &core, int number)
{
    QByteArray secret(32, '\0');
    QRandomGenerator::system()->generate(secret.begin(), secret.end());
    Held held;
    held.preimage = Preimage::fromBytes(secret).value_or(Preimage());
    held.price = Sat{(number % 3 == 0 ? 50 : 5'000) + number};
    held.claims = number % 2 == 0;
    held.invoice
        = core.control("POST", QStringLiteral("/bill"), named(held)).value(QStringLiteral("invoice")).toString();
    return held;
}

/// The line of a payment, or an empty one.
api::ActivityEntry lineOf(CoreRun &core, const Held &held)
{
    const auto lines = core.await(core.client().history()->page({}, 0, 200));
    for (const api::ActivityEntry &line : lines.value_or(QList<api::ActivityEntry>())) {
        if (line.paymentHash == held.hash)
            return line;
    }
    return {};
}

int arrived(CoreRun &core)
{
    return core.control("GET", QStringLiteral("/status")).value(QStringLiteral("paymentsHeld")).toInt();
}

class HeldRow
{
public:
    explicit HeldRow(Trial &trial)
        : m_trial(trial)
    { }

    bool prepare()
    {
        const bool isReady = m_core.start() && m_core.makeWallet().code == ErrorCode::None
            && m_core.openChannel(Sat{500'000}).code == ErrorCode::None;
        m_spendable = m_core.spendable();
        return isReady;
    }

    void tryBatch(int first, int count)
    {
        send(first, count);
        checkAll("while it is held");
        m_core.kill9();
        const bool isBack = m_core.start() && m_core.unlock().code == ErrorCode::None
            && m_core.awaitState(api::SessionState::Running, patienceMs);
        m_trial.check(isBack, QStringLiteral("the core did not come back"));
        const auto isUsable = [this] { return hasUsableChannel(); };
        m_trial.check(QTest::qWaitFor(isUsable, patienceMs), QStringLiteral("the channel did not come back"));
        checkAll("after a sudden death");
        for (Held &held : m_held)
            decide(held);
    }

private:
    bool hasUsableChannel()
    {
        const auto channels = m_core.await(m_core.client().wallet()->channels());
        return channels && channels->size() == 1 && channels->first().state == api::ChannelState::Usable;
    }

    void send(int first, int count)
    {
        m_held.clear();
        const int before = arrived(m_core);
        for (int i = first; i < first + count; ++i) {
            Held held = newHeld(m_core, i);
            const auto accepted = m_core.await(m_core.client().payments()->pay(held.invoice, feeLimit));
            m_trial.check(accepted.has_value(), QStringLiteral("a payment was not accepted"));
            held.hash = accepted.value_or(PaymentHash());
            m_held.append(held);
        }
        const auto isThere = [&] { return arrived(m_core) - before == count; };
        m_trial.check(QTest::qWaitFor(isThere, patienceMs), QStringLiteral("not all payments arrived"));
    }

    void checkAll(const char *when)
    {
        qint64 promised = 0;
        for (const Held &held : m_held) {
            checkPending(held, when);
            promised += toMsat(held.price)->value;
        }
        const auto balances = m_core.await(m_core.client().wallet()->balances()).value_or(api::Balances());
        m_trial.check(balances.leaving.value >= promised && balances.spendable.value <= m_spendable.value - promised,
                      [&] {
                          return QStringLiteral("%1: %2 held, %3 shown as leaving, %4 of %5 spendable")
                              .arg(QLatin1String(when))
                              .arg(promised)
                              .arg(balances.leaving.value)
                              .arg(balances.spendable.value)
                              .arg(m_spendable.value);
                      });
    }

    void checkPending(const Held &held, const char *when)
    {
        const auto hasBlock = [&] { return lineOf(m_core, held).releaseBlock > 0; };
        const bool isNoted = QTest::qWaitFor(hasBlock, noticeMs);
        const api::ActivityEntry line = lineOf(m_core, held);
        const qint64 ahead = line.releaseBlock - m_core.client().session()->status().blockHeight;
        m_trial.check(isNoted && ahead > 0 && ahead <= mostAhead, [&] {
            return QStringLiteral("%1: no release block (%2 ahead)").arg(QLatin1String(when)).arg(ahead);
        });
        m_trial.check(line.state == PaymentState::Pending,
                      QStringLiteral("%1: not pending but %2").arg(QLatin1String(when)).arg(int(line.state)));
        const auto again = m_core.await(m_core.client().payments()->pay(held.invoice, feeLimit));
        m_trial.check(!again && again.error().code == ErrorCode::StillPending,
                      QStringLiteral("%1: it could be paid again").arg(QLatin1String(when)));
    }

    void decide(const Held &held)
    {
        QJsonObject request = named(held);
        request.insert(QStringLiteral("claim"), held.claims);
        m_core.control("POST", QStringLiteral("/held"), request);
        const PaymentState expected = held.claims ? PaymentState::Succeeded : PaymentState::Failed;
        const auto isDecided = [&] { return lineOf(m_core, held).state == expected; };
        m_trial.check(QTest::qWaitFor(isDecided, patienceMs),
                      held.claims ? QStringLiteral("claimed, and not shown as paid")
                                  : QStringLiteral("given back, and not shown as failed"));
        const api::ActivityEntry line = lineOf(m_core, held);
        m_trial.check(!held.claims || proves(line.preimage, held.hash), QStringLiteral("the proof is lost"));
        const qint64 cost = held.claims ? toMsat(held.price)->value + line.fee.value : 0;
        m_spendable.value -= cost;
        if (&held == &m_held.last())
            m_trial.check(QTest::qWaitFor([&] { return m_core.spendable() == m_spendable; }, patienceMs),
                          QStringLiteral("the balance does not follow"));
    }

    Trial &m_trial;
    CoreRun m_core;
    QList<Held> m_held;
    Msat m_spendable;
};

} // namespace

void tryHeld(Trial &trial)
{
    HeldRow row(trial);
    if (!row.prepare())
        return trial.cannotBegin(QStringLiteral("no wallet with a channel"));
    for (int first = 0; first < trial.rounds(); first += atOnce)
        row.tryBatch(first, std::min(atOnce, trial.rounds() - first));
}

} // namespace satchel::trust
