// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/tcpproxy.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <array>
#include <atomic>

namespace satchel {

namespace {

constexpr int longestDelayMs = 300;
constexpr int halvesOneIn = 8;
constexpr int shortestWeatherMs = 100;
constexpr int longestWeatherMs = 900;

} // namespace

/// Lives in the proxy's thread.
class TcpProxy::Relay : public QObject
{
public:
    explicit Relay(quint16 target)
        : m_target(target)
        , m_server(this)
        , m_change(this)
    {
        connect(&m_server, &QTcpServer::newConnection, this, &Relay::join);
        connect(&m_change, &QTimer::timeout, this, &Relay::change);
        m_change.setSingleShot(true);
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] int calls() const { return m_calls; }
    [[nodiscard]] int cuts() const { return m_cuts; }

    void setWeather(Weather weather)
    {
        if (m_weather == Weather::Silent)
            cut(); // something is missing in the stream
        m_isStormy = weather == Weather::Stormy;
        m_weather = m_isStormy ? Weather::Fair : weather;
        m_isStormy ? change() : m_change.stop();
    }

    void cut()
    {
        const auto sockets = m_server.findChildren<QTcpSocket *>();
        m_cuts += static_cast<int>(sockets.size()) / 2;
        for (QTcpSocket *socket : sockets) {
            socket->disconnect(this);
            socket->abort();
            socket->deleteLater();
        }
        m_late.clear(); // or a new socket at the address of one of these would inherit its queue, which nobody empties
    }

private:
    void change()
    {
        static constexpr std::array weathers{Weather::Fair, Weather::Fair, Weather::Slow, Weather::Halving,
                                             Weather::Silent};
        auto *chance = QRandomGenerator::global();
        const bool wasSilent = m_weather == Weather::Silent;
        m_weather = weathers.at(static_cast<std::size_t>(chance->bounded(int(weathers.size()))));
        if (wasSilent || chance->bounded(3) == 0)
            cut();
        m_change.start(chance->bounded(shortestWeatherMs, longestWeatherMs));
    }

    void join()
    {
        while (QTcpSocket *near = m_server.nextPendingConnection()) {
            auto *far = new QTcpSocket(&m_server);
            far->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
            relay(near, far);
            relay(far, near);
            ++m_calls;
        }
    }

    void relay(QTcpSocket *from, QTcpSocket *to)
    {
        connect(from, &QTcpSocket::readyRead, this, [this, from, to] { pass(from, to); });
        connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
        connect(from, &QTcpSocket::disconnected, from, &QTcpSocket::deleteLater);
        connect(from, &QObject::destroyed, this, [this, from] { m_late.remove(from); });
    }

    void pass(QTcpSocket *from, QTcpSocket *to)
    {
        const QByteArray piece = from->readAll();
        auto *chance = QRandomGenerator::global();
        if (m_weather == Weather::Silent)
            return;
        if (m_weather == Weather::Halving && chance->bounded(halvesOneIn) == 0) {
            to->write(piece.left(piece.size() / 2));
            to->flush();
            return cut();
        }
        // What is delayed keeps its order: it joins the queue of its direction.
        QByteArray &queue = m_late[to];
        if (m_weather != Weather::Slow && queue.isEmpty()) {
            to->write(piece);
            return;
        }
        const bool isFirst = queue.isEmpty();
        queue += piece;
        if (isFirst)
            QTimer::singleShot(chance->bounded(longestDelayMs), to, [this, to] { to->write(m_late.take(to)); });
    }

    quint16 m_target;
    QTcpServer m_server;
    QTimer m_change;
    Weather m_weather = Weather::Fair;
    bool m_isStormy = false;
    QHash<QTcpSocket *, QByteArray> m_late;
    std::atomic_int m_calls = 0;
    std::atomic_int m_cuts = 0;
};

TcpProxy::TcpProxy(quint16 target)
    : m_relay(new Relay(target))
    , m_port(m_relay->port())
{
    m_relay->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_relay, &QObject::deleteLater);
    m_thread.start();
}

TcpProxy::~TcpProxy()
{
    m_thread.quit();
    m_thread.wait();
}

void TcpProxy::setWeather(Weather weather)
{
    QMetaObject::invokeMethod(m_relay, [relay = m_relay, weather] { relay->setWeather(weather); });
}

void TcpProxy::cut()
{
    QMetaObject::invokeMethod(m_relay, [relay = m_relay] { relay->cut(); });
}

int TcpProxy::calls() const
{
    return m_relay->calls();
}

int TcpProxy::cuts() const
{
    return m_relay->cuts();
}

} // namespace satchel
