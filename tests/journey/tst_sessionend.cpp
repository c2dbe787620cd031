// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/coresocket.h"
#include "wallet/api/socketpath.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace satchel;

/// The real window and its real core when a session ends: both stop, in order and at once.
class TestSessionEnd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void signalsStopBoth_data();
    void signalsStopBoth();
    void stopsACoreThatItJoined();
    void secondStartEndsAndTheFirstGoesOn();
    void displayThatEndsStopsAnOpenWallet();

private:
    [[nodiscard]] bool startWindow(QProcess &window, const QStringList &more = {}) const;
    [[nodiscard]] bool awaitCore();
    template<typename T>
    [[nodiscard]] static bool succeeds(const Future<T> &future)
    {
        return QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) && future.result().has_value();
    }
    [[nodiscard]] bool hasOpened(const Future<void> &opening) // and the node runs
    {
        return succeeds(opening)
            && QTest::qWaitFor([this] { return m_client->session()->status().state == api::SessionState::Running; },
                               30'000);
    }
    [[nodiscard]] static bool ends(QProcess &process, int timeoutMs = 15'000)
    {
        return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, timeoutMs);
    }
    [[nodiscard]] QString coreSocket() const
    {
        return api::defaultSocketPath(m_folder->filePath(QStringLiteral("data")), QStringLiteral("sandbox"));
    }
    [[nodiscard]] bool isWindowListening() const
    {
        QLocalSocket caller;
        caller.connectToServer(
            api::defaultSocketPath(m_folder->filePath(QStringLiteral("data")), QStringLiteral("window")));
        return caller.waitForConnected(1000);
    }
    /// The process that listens on the core's socket; 0: none.
    [[nodiscard]] qint64 corePid() const { return listenerOn(coreSocket()); }
    [[nodiscard]] static bool isAlive(qint64 pid) { return pid > 0 && ::kill(static_cast<pid_t>(pid), 0) == 0; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_window;
    std::unique_ptr<api::DBusClient> m_client;
};

void TestSessionEnd::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    m_window = std::make_unique<QProcess>();
}

void TestSessionEnd::cleanup()
{
    m_client.reset();
    const qint64 core = corePid();
    m_window.reset();
    if (isAlive(core))
        ::kill(static_cast<pid_t>(core), SIGTERM);
}

bool TestSessionEnd::startWindow(QProcess &window, const QStringList &more) const
{
    window.setProcessChannelMode(QProcess::ForwardedChannels);
    window.start(QCoreApplication::applicationDirPath() + QStringLiteral("/satchel"),
                 QStringList{QStringLiteral("--data"), m_folder->filePath(QStringLiteral("data"))} + more);
    return QTest::qWaitFor([&] { return window.state() == QProcess::Running; }, 5'000);
}

bool TestSessionEnd::awaitCore()
{
    m_client = std::make_unique<api::DBusClient>();
    return joinCore(*m_client, coreSocket(), 25'000) && corePid() != 0;
}

void TestSessionEnd::signalsStopBoth_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestSessionEnd::signalsStopBoth()
{
    QFETCH(int, signal);
    QVERIFY(startWindow(*m_window));
    QVERIFY(awaitCore());
    const qint64 core = corePid();
    QElapsedTimer time;
    time.start();
    ::kill(static_cast<pid_t>(m_window->processId()), signal);
    QVERIFY(ends(*m_window));
    qInfo("the window ended after %lld ms", time.elapsed());
    QCOMPARE(m_window->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_window->exitCode(), 0);
    QVERIFY2(!isAlive(core), "the window must be the last to go");
    QVERIFY2(time.elapsed() < 9'000, "the core waited for another window");
}

void TestSessionEnd::stopsACoreThatItJoined()
{
    QVERIFY(startWindow(*m_window));
    QVERIFY(awaitCore());
    const qint64 core = corePid();
    m_window->kill();
    QVERIFY(ends(*m_window));
    QVERIFY(isAlive(core));
    QProcess next;
    QVERIFY(startWindow(next));
    QTRY_VERIFY_WITH_TIMEOUT(isWindowListening(), 10'000); // before that, another start would take the place itself
    QProcess later;
    QVERIFY(startWindow(later));
    QVERIFY(ends(later) && later.exitCode() == 0); // it was answered, so the window has called the core
    QVERIFY(isAlive(core));
    ::kill(static_cast<pid_t>(next.processId()), SIGTERM);
    QVERIFY(ends(next));
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(core), 5'000);
}

void TestSessionEnd::secondStartEndsAndTheFirstGoesOn()
{
    QVERIFY(startWindow(*m_window));
    QVERIFY(awaitCore());
    QProcess second;
    QElapsedTimer time;
    time.start();
    QVERIFY(startWindow(second, {QStringLiteral("lightning:lnbcrt1")}));
    QVERIFY(ends(second));
    QVERIFY2(time.elapsed() < 1'000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(m_window->state(), QProcess::Running);
    m_window->terminate();
    QVERIFY(ends(*m_window));
}

namespace {

/// An X server of the test's own; empty: there is none.
QString startDisplay(QProcess &server)
{
    server.start(QStringLiteral("Xvfb"),
                 {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                  QStringLiteral("1200x800x24")});
    const bool isThere
        = QTest::qWaitFor([&] { return server.canReadLine() || server.state() == QProcess::NotRunning; }, 10'000);
    const QByteArray number = isThere ? server.readLine().trimmed() : QByteArray();
    return number.isEmpty() ? QString() : QLatin1Char(':') + QString::fromLatin1(number);
}

Secret passphrase()
{
    QByteArray text("end of the day");
    return Secret::take(text);
}

} // namespace

/// What a logout is for a window under X: the display goes, and with it the window, without a word to the core.
void TestSessionEnd::displayThatEndsStopsAnOpenWallet()
{
    QProcess server;
    const QString display = startDisplay(server);
    if (display.isEmpty())
        QSKIP("needs Xvfb");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("DISPLAY"), display);
    m_window->setProcessEnvironment(environment);
    QVERIFY(startWindow(*m_window));
    QVERIFY(awaitCore());
    QVERIFY(succeeds(m_client->session()->newWords()));
    QVERIFY(hasOpened(m_client->session()->create(passphrase())));
    const qint64 core = corePid();
    m_client.reset();
    server.terminate();
    QVERIFY(ends(*m_window));
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(core), 25'000); // it waits for another window first
    QVERIFY(ends(server));
    m_window = std::make_unique<QProcess>();
    QVERIFY(startWindow(*m_window));
    QVERIFY(awaitCore());
    QVERIFY(hasOpened(m_client->session()->unlock(passphrase())));
    QVERIFY(!m_client->session()->status().hasUncleanEnd);
}

QTEST_GUILESS_MAIN(TestSessionEnd)
#include "tst_sessionend.moc"
