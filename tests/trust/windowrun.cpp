// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/windowrun.h"

#include "tests/trust/crashsizes.h"

namespace satchel::trust {

namespace {

constexpr int mostPayments = 4;
constexpr int longestLifeMs = 400;
constexpr int showMs = 15'000;

QString digitsOf(const QString &text)
{
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](QChar one) { return one.isDigit(); });
    return digits;
}

} // namespace

WindowRun::WindowRun(Trial &trial, CrashWorld &world, const QString &data, const QString &socket)
    : m_trial(trial)
    , m_world(world)
    , m_core(world, data, socket)
    , m_accounts(world, m_core)
    , m_window(data)
{ }

bool WindowRun::prepare()
{
    if (!m_core.makeVault() || !m_core.start() || !m_core.openChannel() || !m_window.start())
        return false;
    m_channel = m_core.channels().value(0);
    m_accounts.beginChannel(m_channel);
    return lookAround({}).isEmpty();
}

/// Is the core the same, and does the window say what it says?
QStringList WindowRun::lookAround(const QString &title)
{
    if (!m_core.channels().contains(m_channel))
        return {QStringLiteral("the channel is gone")};
    QString spendable;
    const auto showsBalance = [&] {
        m_window.go(WindowProcess::Place::Wallet); // again and again: a new window returns to where the last one was
        spendable = QString::number(m_core.balances().spendable.value / 1000);
        const QStringList texts = m_window.texts();
        return std::ranges::any_of(texts, [&](const QString &text) { return digitsOf(text) == spendable; });
    };
    if (!QTest::qWaitFor(showsBalance, showMs))
        return {QStringLiteral("the window does not show %1 sat").arg(spendable)};
    if (title.isEmpty())
        return {};
    m_window.go(WindowProcess::Place::Activity);
    if (!QTest::qWaitFor([&] { return m_window.texts().contains(title); }, showMs))
        return {QStringLiteral("the window does not show the payment \"%1\"").arg(title)};
    return {};
}

/// A link, the review of its invoice, and a click on Pay.
bool WindowRun::payInTheWindow(const Due &due)
{
    m_window.open(QStringLiteral("lightning:") + due.invoice);
    return QTest::qWaitFor([this] { return m_window.press("sendConfirm"); }, showMs);
}

QStringList WindowRun::killOne(int round)
{
    const qint64 core = m_core.processId();
    const int decided = m_core.decided();
    const QString title = QStringLiteral("bill of round %1").arg(round);
    QList<Due> dues;
    for (int i = m_chance.bounded(1, mostPayments + 1); i > 0; --i) {
        const api::Invoice bill = m_world.bill(billPrice, title);
        dues.append({bill.paymentHash, bill.amount, bill.text});
    }
    for (const Due &due : dues.mid(1))
        m_core.pay(due);
    if (!payInTheWindow(dues.first()))
        return {QStringLiteral("the window does not pay")};
    const auto areDecided = [&] { return m_core.decided() - decided >= dues.size(); };
    static_cast<void>(QTest::qWaitFor(areDecided, m_chance.bounded(longestLifeMs)));
    m_diedPaying += areDecided() ? 0 : 1;
    m_accounts.ask(dues);
    m_core.core().leave();
    m_window.kill9();
    if (!m_window.start())
        return {QStringLiteral("no new window")};
    m_core.core().connectAgain();
    if (!m_core.core().client().isConnected() || m_core.processId() != core)
        return {QStringLiteral("the core ended with its window")};
    m_core.listen();
    return m_accounts.readBack() + lookAround(title);
}

void WindowRun::run()
{
    const bool isReady = prepare();
    m_trial.check(isReady, QStringLiteral("core and window could not be set up"));
    for (int round = 0; round < m_trial.rounds() && isReady; ++round) {
        const QStringList faults = killOne(round);
        m_trial.check(faults.isEmpty(), faults.join(QStringLiteral("; ")));
        if (!m_core.core().client().isConnected())
            return;
    }
    const QStringList faults = m_accounts.closeBooks();
    m_trial.check(faults.isEmpty(), faults.join(QStringLiteral("; ")));
    m_trial.note(
        QStringLiteral("%1 payments asked for, one of each window itself, %2 settled; %3 windows died before all of "
                       "theirs was decided; no channel closed")
            .arg(m_accounts.asked())
            .arg(m_accounts.settled())
            .arg(m_diedPaying));
}

} // namespace satchel::trust
