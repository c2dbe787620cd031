// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/notifier.h"

#include "app/window/sessionbus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace satchel {

namespace {

const auto service = QStringLiteral("org.freedesktop.Notifications");
const auto path = QStringLiteral("/org/freedesktop/Notifications");
const auto busName = QStringLiteral("satchel-notices");
const auto openAction = QStringLiteral("default");

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

Notifier::~Notifier()
{
    if (m_bus)
        QDBusConnection::disconnectFromBus(busName);
}

bool Notifier::reachBus()
{
    if (m_bus)
        return m_bus->isConnected();
    if (!hasSessionBus())
        return false;
    m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, busName);
    m_bus->connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(onAction(uint, QString)));
    m_bus->connect(service, path, service, QStringLiteral("ActivationToken"), this, SLOT(onToken(uint, QString)));
    m_bus->connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint)));
    return m_bus->isConnected();
}

void Notifier::show(const ui::EndedNotice &notice)
{
    if (!reachBus() || m_waiting.size() >= mostWaiting)
        return;
    if (m_capabilities)
        return send(notice);
    m_waiting.append(notice);
    if (m_waiting.size() == 1)
        askCapabilities();
}

void Notifier::askCapabilities()
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        const QList<ui::EndedNotice> waiting = std::exchange(m_waiting, {});
        if (reply.isError())
            return;
        m_capabilities = reply.value();
        for (const ui::EndedNotice &notice : waiting)
            send(notice);
    });
}

void Notifier::send(const ui::EndedNotice &notice)
{
    const bool isMarkup = m_capabilities->contains(QStringLiteral("body-markup"));
    const QStringList actions{openAction, QString()};
    QDBusMessage message = call(QStringLiteral("Notify"));
    message << QStringLiteral("Satchel") << 0U << QStringLiteral("org.satchel.Satchel") << notice.summary
            << (isMarkup ? notice.body.toHtmlEscaped() : notice.body)
            << (m_capabilities->contains(QStringLiteral("actions")) ? actions : QStringList())
            << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("org.satchel.Satchel")}} << -1;
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, entry = notice.entry] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (!reply.isError())
            m_shown.insert(reply.value(), entry);
    });
}

void Notifier::onToken(uint id, const QString &token)
{
    if (m_shown.contains(id))
        m_tokens.insert(id, token.toLatin1().left(512));
}

void Notifier::onAction(uint id, const QString &action)
{
    if (m_shown.contains(id) && action == openAction)
        Q_EMIT opened(m_shown.take(id), m_tokens.take(id));
}

void Notifier::onClosed(uint id)
{
    m_shown.remove(id);
    m_tokens.remove(id);
}

} // namespace satchel
