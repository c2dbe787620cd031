// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/journey/corerun.h"

#include <QDir>
#include <QElapsedTimer>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace satchel;
using namespace satchel::journey;
using api::PurchaseState;
using api::SessionState;

/// The real core with an open wallet, a running node and a channel, when it is told to stop, and when its window goes.
class TestStopping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void signalsStopAnOpenWallet_data();
    void signalsStopAnOpenWallet();
    void signalsWhilePayingLoseNothing_data() { addSignals(); }
    void signalsWhilePayingLoseNothing();
    void windowThatVanishesStopsIt();
    void logoutStopsIt();
    void signalsStopAWalletThatIsBeingOpened();
    void suddenDeathIsToldApart();

private:
    static void addSignals();
    [[nodiscard]] QString wallet(const char *file) const
    {
        return m_core.folder() + QStringLiteral("/data/sandbox/wallet/") + QLatin1String(file);
    }
    void send(int signal) { ::kill(static_cast<pid_t>(m_core.process().processId()), signal); }
    /// How it ended, within `patienceMs`: empty, or what was not in order.
    [[nodiscard]] QString ending(int patienceMs = 12'000);
    [[nodiscard]] bool isLockFree() const;
    [[nodiscard]] QStringList openFiles() const;
    /// How it starts again: empty, or what it has lost.
    [[nodiscard]] QString beginning();

    CoreRun m_core;
    qint64 m_sandbox = 0;
};

void TestStopping::initTestCase()
{
    QVERIFY(m_core.start());
    QCOMPARE(m_core.makeWallet().code, ErrorCode::None);
    QCOMPARE(m_core.openChannel().code, ErrorCode::None);
    QVERIFY(QFile::exists(wallet("money.db-wal"))); // or openFiles() finds nothing ever
    QVERIFY(!isLockFree());
    m_sandbox = m_core.sandboxPid();
}

bool TestStopping::isLockFree() const
{
    const int lock
        = ::open(QFile::encodeName(m_core.folder() + QStringLiteral("/data/sandbox/lock")).constData(), O_RDWR);
    const bool isFree = lock >= 0 && ::flock(lock, LOCK_EX | LOCK_NB) == 0;
    ::close(lock);
    return isFree;
}

/// Logs that SQLite leaves beside a file that nobody closed.
QStringList TestStopping::openFiles() const
{
    return QDir(wallet("")).entryList({QStringLiteral("*-wal"), QStringLiteral("*-shm")}, QDir::Files);
}

QString TestStopping::ending(int patienceMs)
{
    QElapsedTimer time;
    time.start();
    QProcess &core = m_core.process();
    if (!QTest::qWaitFor([&] { return core.state() == QProcess::NotRunning; }, patienceMs))
        return QStringLiteral("still running");
    qInfo("ended after %lld ms", time.elapsed());
    if (core.exitStatus() != QProcess::NormalExit || core.exitCode() != 0)
        return QStringLiteral("ended with %1").arg(core.exitCode());
    if (!openFiles().isEmpty() || !isLockFree())
        return QStringLiteral("left open: ") + openFiles().join(QLatin1Char(' '));
    const bool hasSandbox = m_sandbox > 0 && ::kill(static_cast<pid_t>(m_sandbox), 0) == 0;
    return hasSandbox ? QStringLiteral("the sandbox goes on") : QString();
}

QString TestStopping::beginning()
{
    if (!m_core.start() || m_core.unlock().code != ErrorCode::None)
        return QStringLiteral("it does not start again");
    const api::SessionStatus status = m_core.client().session()->status();
    if (status.hasUncleanEnd)
        return QStringLiteral("the run before is said to have ended badly");
    const bool canPay = m_core.awaitState(SessionState::Running)
        && QTest::qWaitFor([this] { return m_core.spendable().value > 0; }, 30'000);
    m_sandbox = m_core.sandboxPid();
    return canPay ? QString() : QStringLiteral("the channel is gone");
}

void TestStopping::addSignals()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestStopping::signalsStopAnOpenWallet_data()
{
    addSignals();
}

void TestStopping::signalsStopAnOpenWallet()
{
    QFETCH(int, signal);
    send(signal);
    QCOMPARE(ending(), QString());
    QCOMPARE(beginning(), QString());
}

/// Paid and delivered, or not paid at all: told by the next run without another payment.
void TestStopping::signalsWhilePayingLoseNothing()
{
    QFETCH(int, signal);
    const Msat before = m_core.spendable();
    const auto offer = m_core.look(QStringLiteral("/diary/%1/").arg(signal));
    QVERIFY(offer && offer->state == PurchaseState::Offered);
    QVERIFY(m_core.await(m_core.client().purchases()->approve(offer->id)));
    send(signal);
    QCOMPARE(ending(), QString());
    QCOMPARE(beginning(), QString());
    const auto decided = m_core.awaitState(offer->id, {PurchaseState::Delivered, PurchaseState::Failed});
    QVERIFY(decided);
    QVERIFY(decided->state == PurchaseState::Delivered || decided->state == PurchaseState::Failed);
    const bool isPaid = decided->state == PurchaseState::Delivered;
    QTRY_COMPARE(before.value - m_core.spendable().value, isPaid ? offer->price.value + 1'000 : 0);
}

/// As when a display ends under its windows: nobody says anything to the core.
void TestStopping::windowThatVanishesStopsIt()
{
    m_core.leave();
    QCOMPARE(ending(20'000), QString()); // it waits for another window for ten seconds
    QCOMPARE(beginning(), QString());
}

/// As when a session ends: the window goes, and everything that is left gets one signal after the other.
void TestStopping::logoutStopsIt()
{
    m_core.leave();
    send(SIGHUP);
    send(SIGTERM);
    send(SIGTERM);
    QCOMPARE(ending(), QString());
    QCOMPARE(beginning(), QString());
}

void TestStopping::signalsStopAWalletThatIsBeingOpened()
{
    send(SIGTERM);
    QCOMPARE(ending(), QString());
    QVERIFY(m_core.start());
    m_sandbox = 0; // may not have come up yet
    QByteArray passphrase("sandbox");
    const auto opening = m_core.client().session()->unlock(Secret::take(passphrase));
    QVERIFY(m_core.awaitState(SessionState::Opening));
    send(SIGTERM);
    QCOMPARE(ending(), QString());
    QCOMPARE(beginning(), QString());
}

/// What the other tests look at can say no.
void TestStopping::suddenDeathIsToldApart()
{
    m_core.kill9();
    QVERIFY(!openFiles().isEmpty());
    QCOMPARE(beginning(), QStringLiteral("the run before is said to have ended badly"));
}

QTEST_GUILESS_MAIN(TestStopping)
#include "tst_stopping.moc"
