// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/killrun.h"

#include "tests/trust/crashsizes.h"

#include <algorithm>
#include <cmath>

namespace satchel::trust {

namespace {

constexpr int blocksAtOnce = 200; ///< The most that the sandbox mines.
constexpr int roundsToTheEnd = 6; ///< Beyond longestHold: LDK puts a random number on top of every payment's timeout.
constexpr int accountsMs = 30'000; ///< The node looks at one block after the other.
constexpr int lastRounds = 24; ///< Of blocks for what is still to be claimed: LDK claims again with each block.
constexpr int blocksInRound = 6;
constexpr int roundMs = 2'500;
constexpr int killsPerComparison = 100; ///< At the most; a payment that is stuck keeps its channel from being compared.
constexpr qint64 smallestPayment = std::min(pagePrice, billPrice).value * 1000; ///< msat

QString joined(const QStringList &faults)
{
    return faults.join(QStringLiteral("; "));
}

} // namespace

KillRun::KillRun(Trial &trial, CrashWorld &world)
    : m_trial(trial)
    , m_world(world)
    , m_core(m_world, trial.folder() + QStringLiteral("/core"))
    , m_accounts(m_world, m_core)
    , m_chainCosts(m_world.chain())
    , m_chance(QRandomGenerator::securelySeeded())
{ }

const char *KillRun::prepare()
{
    if (!m_core.makeVault() || !m_core.start())
        return "the core does not start";
    if (!renewChannel(m_ours))
        return "the core gets no channel";
    return beginRaw();
}

const char *KillRun::beginRaw()
{
    m_rawDues.clear();
    m_raw = std::make_unique<RawVictim>(m_world, QStringLiteral("%1/raw%2").arg(m_trial.folder()).arg(++m_rawsBegun));
    m_theirs.victim = m_raw.get();
    if (!m_raw->start())
        return "raw ldk-node does not start";
    return renewChannel(m_theirs) ? nullptr : "raw ldk-node gets no channel";
}

bool KillRun::renewChannel(Side &side)
{
    if (!side.victim->openChannel())
        return false;
    ++side.channelsOpened;
    side.channel = side.victim->channels().value(0);
    if (&side == &m_ours) {
        m_accounts.beginChannel(side.channel);
        m_fundings.append(m_core.fundingOf(side.channel));
    }
    return !side.channel.isEmpty();
}

bool KillRun::revive(Side &side)
{
    if (!side.victim->start())
        return false;
    if (side.victim->channels().contains(side.channel))
        return true;
    ++side.forceCloses;
    return renewChannel(side);
}

void KillRun::killCore(const Fate &fate)
{
    m_accounts.ask(payUntilKilled(m_core, fate));
    m_isBroken = !revive(m_ours);
    const QStringList faults = m_isBroken ? QStringList(QStringLiteral("the core did not come back"))
                                          : m_accounts.readBack() + m_accounts.pressAgain();
    m_trial.check(faults.isEmpty(), joined(faults));
}

void KillRun::killRaw(const Fate &fate)
{
    m_rawDues += payUntilKilled(*m_raw, fate);
    if (revive(m_theirs))
        return;
    const char *fault = beginRaw(); // so that as many kills are compared
    m_isBroken = fault != nullptr;
    m_trial.check(!m_isBroken, QLatin1StringView(fault));
}

void KillRun::closeBooks()
{
    bool isMined = true;
    for (int round = 0; round < roundsToTheEnd; ++round)
        isMined = m_world.mine(blocksAtOnce) && isMined;
    const QStringList faults = m_accounts.closeBooks();
    m_trial.check(isMined && faults.isEmpty(), joined(faults));
    m_trial.check(m_accounts.comparisons() >= m_trial.rounds() / killsPerComparison, [&] {
        return QStringLiteral("the channel was held against them %1 times").arg(m_accounts.comparisons());
    });
    addUp();
}

/// All coins that came are here, were paid, or went where the chain says; the smallest payment would be seen.
void KillRun::addUp()
{
    const Msat given{channelCoins.value * 1000 * m_ours.channelsOpened};
    Msat costs;
    qint64 unexplained = 0;
    const auto addsUp = [&] {
        costs = m_accounts.closingCosts(given);
        unexplained = costs.value - m_chainCosts.of(m_fundings).value * 1000;
        return unexplained >= 0 && unexplained < smallestPayment;
    };
    bool isExplained = QTest::qWaitFor(addsUp, accountsMs);
    for (int round = 0; round < lastRounds && !isExplained; ++round)
        isExplained = m_world.mine(blocksInRound) && QTest::qWaitFor(addsUp, roundMs);
    m_trial.check(isExplained, [&] {
        return QStringLiteral("%1 msat are neither here nor there; %2 times coins for a channel came, here are %3; the "
                              "chain's costs are %4")
            .arg(unexplained)
            .arg(m_ours.channelsOpened)
            .arg(m_accounts.holdings(), m_chainCosts.text());
    });
    m_trial.note(
        QStringLiteral("%1 payments asked for, %2 settled; %3 times the channel was held against them to the "
                       "msat; closing %4 channels cost %5 sat, by the chain %6: %7 msat are not explained (less "
                       "than the smallest payment, %8, must be)")
            .arg(m_accounts.asked())
            .arg(m_accounts.settled())
            .arg(m_accounts.comparisons())
            .arg(m_ours.forceCloses)
            .arg(costs.value / 1000)
            .arg(m_chainCosts.text())
            .arg(unexplained)
            .arg(smallestPayment));
}

/// Ours may be more by chance: three standard deviations of such a count are let pass.
void KillRun::compareForceCloses()
{
    const int ours = m_ours.forceCloses;
    const double most = m_theirs.forceCloses + 3 * std::sqrt(m_theirs.forceCloses + 1);
    const QString figures = QStringLiteral("force-closes %1, raw ldk-node %2 in as many kills (at most %3 pass)")
                                .arg(ours)
                                .arg(m_theirs.forceCloses)
                                .arg(std::floor(most));
    m_trial.check(ours <= most, figures);
    m_trial.note(figures);
}

void KillRun::noteRawRecords()
{
    const auto received = m_world.received();
    int lost = 0;
    int pending = 0;
    for (const Due &due : std::as_const(m_rawDues)) {
        const RawVictim::Record record = m_raw->record(due.hash);
        lost += received.contains(due.hash) && record != RawVictim::Record::Succeeded ? 1 : 0;
        pending += record == RawVictim::Record::Pending ? 1 : 0;
    }
    m_trial.note(
        QStringLiteral("raw ldk-node's records: of %1 payments %2 paid without its knowing, %3 pending for ever")
            .arg(m_rawDues.size())
            .arg(lost)
            .arg(pending));
}

void KillRun::run()
{
    const char *fault = prepare();
    m_isBroken = fault != nullptr;
    m_trial.check(!m_isBroken, QLatin1StringView(fault));
    for (int round = 0; round < m_trial.rounds() && !m_isBroken; ++round) {
        const Fate fate = Fate::random(m_chance);
        if (round % 2 == 0)
            killRaw(fate);
        if (!m_isBroken)
            killCore(fate);
        if (round % 2 == 1 && !m_isBroken)
            killRaw(fate);
    }
    if (m_isBroken)
        return;
    closeBooks();
    compareForceCloses();
    noteRawRecords();
}

} // namespace satchel::trust
