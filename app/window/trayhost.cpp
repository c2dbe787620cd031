// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/trayhost.h"

#include "app/window/sessionbus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace satchel {

namespace {

const auto service = QStringLiteral("org.kde.StatusNotifierWatcher");
const auto busName = QStringLiteral("satchel-tray");

} // namespace

TrayHost::~TrayHost()
{
    if (m_bus)
        QDBusConnection::disconnectFromBus(busName);
}

void TrayHost::look()
{
    if (m_bus || !hasSessionBus())
        return;
    m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, busName);
    m_watcher.setConnection(*m_bus);
    m_watcher.addWatchedService(service);
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::ask);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, &TrayHost::lost);
    ask();
}

void TrayHost::ask()
{
    QDBusMessage question
        = QDBusMessage::createMethodCall(service, QStringLiteral("/StatusNotifierWatcher"),
                                         QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << service << QStringLiteral("IsStatusNotifierHostRegistered");
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError() && reply.value().variant().toBool())
            Q_EMIT found();
    });
}

} // namespace satchel
