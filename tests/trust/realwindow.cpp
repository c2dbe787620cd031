// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/realwindow.h"

#include "tests/support/coresocket.h"
#include "tests/support/regtest.h"
#include "tests/trust/walletsecrets.h"
#include "wallet/api/socketpath.h"

#include <QCoreApplication>
#include <QDir>

#include <csignal>

namespace satchel::trust {

namespace {

QString program()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/satchel");
}

} // namespace

RealWindow::RealWindow(const QString &folder)
    : m_folder(folder)
{
    qputenv("BITCOIND", QFile::encodeName(Regtest::program())); // its cache moves with the home
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "TMPDIR",
                             "XDG_RUNTIME_DIR"}) {
        const QString place = folder + u'/' + QString::fromLatin1(name).toLower();
        QDir().mkpath(place);
        qputenv(name, QFile::encodeName(place));
    }
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_LOGGING_RULES", "satchel.*=true");
    m_window.setProcessChannelMode(QProcess::MergedChannels);
    QObject::connect(&m_window, &QProcess::readyRead, &m_window, [this] { m_said += m_window.readAll(); });
}

RealWindow::~RealWindow()
{
    if (m_window.state() != QProcess::NotRunning && !end())
        m_window.kill();
}

QString RealWindow::socket() const
{
    return api::defaultSocketPath(data(), QStringLiteral("sandbox"));
}

bool RealWindow::start()
{
    m_window.start(program(), {QStringLiteral("--verbose"), QStringLiteral("--data"), data()});
    return awaitCore();
}

bool RealWindow::handOver(const QString &link)
{
    QProcess second;
    second.start(program(), {QStringLiteral("--data"), data(), link});
    return QTest::qWaitFor([&] { return second.state() == QProcess::NotRunning; }, patienceMs)
        && second.exitCode() == 0;
}

bool RealWindow::awaitCore()
{
    m_client = std::make_unique<api::DBusClient>();
    bool isTrying = false;
    QObject::connect(m_client.get(), &api::DBusClient::refused, m_client.get(), [&isTrying] { isTrying = false; });
    const bool isThere = QTest::qWaitFor(
        [&] {
            if (!isTrying && !m_client->isConnected() && QFile::exists(socket())) {
                isTrying = true;
                m_client->connectTo(socket());
            }
            return m_client->isConnected();
        },
        patienceMs);
    m_client->disconnect(m_client.get());
    return isThere;
}

void RealWindow::killCore()
{
    if (const pid_t core = listenerOn(socket()))
        ::kill(core, SIGKILL);
    static_cast<void>(QTest::qWaitFor([this] { return !m_client->isConnected(); }, patienceMs));
}

bool RealWindow::end()
{
    m_window.terminate();
    const bool hasEnded = QTest::qWaitFor([this] { return m_window.state() == QProcess::NotRunning; }, patienceMs);
    m_said += m_window.readAll();
    return hasEnded && m_window.exitStatus() == QProcess::NormalExit;
}

bool RealWindow::awaitState(api::SessionState state)
{
    return QTest::qWaitFor([&] { return m_client->session()->status().state == state; }, patienceMs);
}

Result<QByteArray> RealWindow::makeWallet(const QByteArray &passphrase)
{
    const auto words = await(m_client->session()->newWords());
    const bool isMade = words && await(m_client->session()->create(secretOf(passphrase)));
    return isMade && awaitState(api::SessionState::Running) ? words : fail(ErrorCode::NotReady);
}

bool RealWindow::unlock(const QByteArray &passphrase)
{
    return await(m_client->session()->unlock(secretOf(passphrase))) && awaitState(api::SessionState::Running);
}

Result<ChannelId> RealWindow::openChannel()
{
    api::WalletClient *wallet = m_client->wallet();
    const auto peer = await(wallet->suggestedPeer());
    if (!peer || !await(wallet->requestCoins(Sat{1'000'000})))
        return fail(ErrorCode::NotReady);
    const auto channel = await(wallet->openChannel(*peer, Sat{300'000}));
    const bool isUsable = channel && QTest::qWaitFor([this] { return spendable().value > 0; }, patienceMs);
    return isUsable ? channel : fail(ErrorCode::NotReady);
}

Msat RealWindow::spendable()
{
    return await(m_client->wallet()->balances()).value_or(api::Balances()).spendable;
}

} // namespace satchel::trust
