// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/coresocket.h"
#include "tests/trust/windowprocess.h"
#include "wallet/api/socketpath.h"

#include <QTemporaryDir>

#include <algorithm>
#include <csignal>

using namespace satchel;
using api::SessionState;

/// The real window whose core is killed: it starts another one and says so in words, until the wallet is open again.
class TestCoreDeath : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void openWalletReturnsToUnlock();
    void openedAgainItSaysNoMore();
    void endInOrderIsNoDeath();
    void lockedWalletSaysItToo();
    void cleanupTestCase();

private:
    [[nodiscard]] bool connectToCore();
    [[nodiscard]] bool endCore(int signal);
    [[nodiscard]] bool shows(const QString &part)
    {
        const QStringList texts = m_window->texts();
        return std::ranges::any_of(texts, [&](const QString &text) { return text.contains(part); });
    }
    [[nodiscard]] bool awaitState(SessionState state)
    {
        return QTest::qWaitFor([&] { return m_client->session()->status().state == state; }, patienceMs);
    }
    [[nodiscard]] QString socket() const
    {
        return api::defaultSocketPath(m_folder.filePath(QStringLiteral("data")), QStringLiteral("sandbox"));
    }
    template<typename T>
    [[nodiscard]] bool succeeds(const Future<T> &future)
    {
        return QTest::qWaitFor([&] { return future.isFinished(); }, patienceMs) && future.result().has_value();
    }

    static constexpr int patienceMs = 30'000;
    const QString m_happened = QStringLiteral("stopped unexpectedly and was started again");

    QTemporaryDir m_folder;
    std::unique_ptr<trust::WindowProcess> m_window;
    std::unique_ptr<api::DBusClient> m_client;
    pid_t m_core = 0;
};

namespace {

Secret passphrase()
{
    QByteArray text("still here");
    return Secret::take(text);
}

} // namespace

void TestCoreDeath::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
    qputenv("LANGUAGE", "en");
    qputenv("LC_ALL", "C.UTF-8");
    m_window = std::make_unique<trust::WindowProcess>(m_folder.filePath(QStringLiteral("data")));
    QVERIFY(m_window->start());
    QVERIFY(connectToCore());
    QVERIFY(succeeds(m_client->session()->newWords()));
    QVERIFY(succeeds(m_client->session()->create(passphrase())));
    QVERIFY(awaitState(SessionState::Running));
    QTRY_VERIFY(shows(QStringLiteral("Library")));
}

bool TestCoreDeath::connectToCore()
{
    m_client = std::make_unique<api::DBusClient>();
    const bool isThere = joinCore(*m_client, socket(), patienceMs);
    m_core = listenerOn(socket());
    return isThere && m_core != 0;
}

/// And waits for the next one.
bool TestCoreDeath::endCore(int signal)
{
    const pid_t dead = m_core;
    ::kill(dead, signal);
    return QTest::qWaitFor([&] { return !m_client->isConnected(); }, patienceMs) && connectToCore() && m_core != dead;
}

/// What happened, whether money moved, and what now.
void TestCoreDeath::openWalletReturnsToUnlock()
{
    QVERIFY(!shows(m_happened));
    QVERIFY(endCore(SIGKILL));
    QTRY_VERIFY_WITH_TIMEOUT(shows(m_happened), patienceMs);
    QVERIFY(shows(QStringLiteral("nothing is paid twice")));
    QVERIFY(shows(QStringLiteral("looked up when you open the wallet")));
    QVERIFY(shows(QStringLiteral("Unlock")));
    QVERIFY(!shows(QStringLiteral("Library")));
}

void TestCoreDeath::openedAgainItSaysNoMore()
{
    QVERIFY(succeeds(m_client->session()->unlock(passphrase())));
    QVERIFY(awaitState(SessionState::Running));
    QVERIFY(m_client->session()->status().hasUncleanEnd);
    QTRY_VERIFY(shows(QStringLiteral("Library")));
    QVERIFY(succeeds(m_client->session()->lock()));
    QTRY_VERIFY(shows(QStringLiteral("Unlock")));
    QVERIFY(!shows(m_happened));
}

void TestCoreDeath::endInOrderIsNoDeath()
{
    QVERIFY(endCore(SIGTERM));
    QVERIFY(awaitState(SessionState::Locked));
    QTRY_VERIFY(shows(QStringLiteral("Unlock")));
    QVERIFY(!shows(m_happened));
}

void TestCoreDeath::lockedWalletSaysItToo()
{
    QVERIFY(endCore(SIGKILL));
    QTRY_VERIFY_WITH_TIMEOUT(shows(m_happened), patienceMs);
    QVERIFY(shows(QStringLiteral("Unlock")));
}

void TestCoreDeath::cleanupTestCase()
{
    if (m_client && m_client->isConnected())
        m_client->quit();
    m_window.reset();
}

QTEST_GUILESS_MAIN(TestCoreDeath)
#include "tst_coredeath.moc"
