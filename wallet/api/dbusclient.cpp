// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/api/dbusclient.h"

#include <QDBusConnection>

#include <atomic>

namespace satchel::api {

namespace {

QString freshName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("satchel-core-%1").arg(++count);
}

} // namespace

DBusClient::DBusClient(QObject *parent)
    : CoreClient(parent)
{
    registerTypes();
}

DBusClient::~DBusClient()
{
    if (!m_name.isEmpty())
        QDBusConnection::disconnectFromPeer(m_name);
}

void DBusClient::connectTo(const QString &socketPath)
{
    disconnectFromCore();
    m_name = freshName();
    QDBusConnection connection = QDBusConnection::connectToPeer(socketAddress(socketPath), m_name);
    if (!connection.isConnected())
        return refuse({ErrorCode::CoreUnreachable, connection.lastError().message()});
    connection.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"),
                       QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"), this,
                       SLOT(onDisconnected()));
    attach(connection);
    greet();
}

void DBusClient::attach(const QDBusConnection &connection)
{
    m_session.attach(connection);
    m_wallet.attach(connection);
    m_payments.attach(connection);
    m_purchases.attach(connection);
    m_history.attach(connection);
    m_library.attach(connection);
}

void DBusClient::greet()
{
    const QString name = m_name;
    whenDone(m_session.contract(), this, [this, name](const Result<int> &version) {
        if (name == m_name && version && *version != contractVersion)
            refuse({ErrorCode::Unsupported, QStringLiteral("the core speaks contract %1").arg(*version)});
    });
    whenDone(m_session.fetchStatus(), this, [this, name](const Result<SessionStatus> &status) {
        if (name != m_name)
            return;
        status ? setConnected(true) : refuse(status.error());
    });
}

void DBusClient::disconnectFromCore()
{
    if (m_name.isEmpty())
        return;
    m_session.detach();
    m_wallet.detach();
    m_payments.detach();
    m_purchases.detach();
    m_history.detach();
    m_library.detach();
    QDBusConnection::disconnectFromPeer(std::exchange(m_name, QString()));
    setConnected(false);
}

void DBusClient::onDisconnected()
{
    m_isConnected ? disconnectFromCore() : refuse({ErrorCode::CoreUnreachable, QStringLiteral("connection lost")});
}

void DBusClient::refuse(const Error &error)
{
    disconnectFromCore();
    Q_EMIT refused(error);
}

void DBusClient::setConnected(bool isConnected)
{
    if (std::exchange(m_isConnected, isConnected) != isConnected)
        Q_EMIT connectedChanged(isConnected);
}

} // namespace satchel::api
