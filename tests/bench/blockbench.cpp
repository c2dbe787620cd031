// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/bench/bench.h"
#include "wallet/api/dbusclient.h"
#include "wallet/api/socketpath.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace satchel::bench {

namespace {

constexpr int patienceMs = 60'000;
constexpr int activityPlace = 2;
constexpr Sat capacity{1'000'000};

void require(bool isTrue, const char *what)
{
    if (!isTrue)
        qFatal("%s", what);
}

/// The real window, offscreen, with the core and the sandbox that it started; and a client of our own on that core.
class MeasuredWindow
{
public:
    MeasuredWindow()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
        m_process.setProcessEnvironment(environment);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/satchel"),
                        {QStringLiteral("--watchdog"), QStringLiteral("--data"), m_data.path()});
        const auto isThere = [this] {
            m_client.connectTo(api::defaultSocketPath(m_data.path(), QStringLiteral("sandbox")));
            return QTest::qWaitFor([this] { return m_client.isConnected(); }, 500);
        };
        require(QTest::qWaitFor(isThere, patienceMs), "the bench's window started no core");
    }
    ~MeasuredWindow()
    {
        m_client.quit();
        m_process.terminate();
        m_process.waitForFinished(patienceMs);
    }

    template<typename T>
    T await(const Future<T> &future, const char *what)
    {
        require(QTest::qWaitFor([&] { return future.isFinished(); }, patienceMs) && future.result(), what);
        if constexpr (!std::is_void_v<T>)
            return *future.result();
    }

    void makeWallet()
    {
        QByteArray passphrase("bench bench");
        await(m_client.session()->newWords(), "no words");
        await(m_client.session()->create(Secret::take(passphrase)), "no wallet");
        const auto isRunning = [this] { return m_client.session()->status().state == api::SessionState::Running; };
        require(QTest::qWaitFor(isRunning, patienceMs), "the bench's node does not run");
        await(m_client.wallet()->requestCoins(Sat{2'000'000}), "no coins");
        const NodeAddress hub = await(m_client.wallet()->suggestedPeer(), "no hub");
        await(m_client.wallet()->openChannel(hub, capacity), "no channel");
        const auto isUsable = [this] { return await(m_client.wallet()->balances(), "no balance").spendable.value > 0; };
        require(QTest::qWaitFor(isUsable, patienceMs), "the bench's channel is not usable");
        m_shop = await(m_client.wallet()->sandboxShop(), "no shop");
        m_shop.setPath(QStringLiteral("/bad/other-hash")); // a fresh invoice each time
    }

    void pay()
    {
        const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(m_shop)));
        require(QTest::qWaitFor([&] { return reply->isFinished(); }, patienceMs), "the shop is silent");
        static const QRegularExpression pattern(QStringLiteral("invoice=\"([^\"]+)\""));
        const QString challenge = QString::fromLatin1(reply->rawHeader("WWW-Authenticate"));
        QSignalSpy settled(m_client.payments(), &api::PaymentClient::settled);
        await(m_client.payments()->pay(pattern.match(challenge).captured(1), Msat{10'000}), "a payment was refused");
        require(!settled.isEmpty() || settled.wait(patienceMs), "a payment did not end");
    }

    void tell(const QByteArray &order) { m_process.write(order + '\n'); }
    QJsonObject report()
    {
        m_process.readAllStandardOutput();
        tell("report");
        require(QTest::qWaitFor([this] { return m_process.canReadLine(); }, patienceMs), "the window reports nothing");
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

private:
    QTemporaryDir m_data{QStringLiteral("satchel-bench-XXXXXX")};
    QProcess m_process;
    api::DBusClient m_client;
    QNetworkAccessManager m_network;
    QUrl m_shop;
};

} // namespace

QList<Row> blockRows(int rounds)
{
    MeasuredWindow window;
    window.makeWallet();
    window.tell("go " + QByteArray::number(activityPlace));
    window.pay();
    QElapsedTimer time;
    time.start();
    window.tell("reset");
    for (int round = 0; round < rounds; ++round)
        window.pay();
    const QJsonObject busy = window.report();
    const qint64 duration = time.restart();
    window.tell("reset");
    require(!QTest::qWaitFor([&] { return false; }, static_cast<int>(duration)), "time passes");
    const QJsonObject idle = window.report();

    const QString note = QStringLiteral("the same %1 s without payments; N = %2").arg(duration / 1000).arg(rounds);
    const auto row = [&](const char *name, const char *member, double bound, const char *unit) {
        const double factor = *unit == 'u' ? 1000 : 1;
        return Row{QString::fromLatin1(name),
                   busy.value(QLatin1String(member)).toDouble() * factor,
                   idle.value(QLatin1String(member)).toDouble() * factor,
                   bound,
                   QString::fromLatin1(unit),
                   note};
    };
    return {row("longest block of the GUI thread", "longestBlock", 0, "us"),
            row("  of that, on the processor", "longestBlockCpu", 0, "us"),
            row("  blocks over 16.7 ms", "blocksOverAFrame", 0, "n "),
            row("frames", "frames", 0, "n "),
            row("frame time p50", "frameP50", 0, "us"),
            row("frame time p99", "frameP99", 0, "us"),
            row("longest frame", "frameLongest", 0, "us")};
}

} // namespace satchel::bench
