// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/core/sleepwatch.h"

#include <QDBusPendingReply>

namespace satchel {

namespace {

const QString service = QStringLiteral("org.freedesktop.login1");
const QString path = QStringLiteral("/org/freedesktop/login1");
const QString manager = QStringLiteral("org.freedesktop.login1.Manager");

} // namespace

SleepWatch::SleepWatch()
    : m_bus(QDBusConnection::systemBus())
    , m_logind(service, m_bus, QDBusServiceWatcher::WatchForRegistration)
{
    connect(&m_logind, &QDBusServiceWatcher::serviceRegistered, this, [this] { onPrepareForSleep(false); });
    m_bus.connect(service, path, manager, QStringLiteral("PrepareForSleep"), this, SLOT(onPrepareForSleep(bool)));
    askForDelay();
}

void SleepWatch::ready()
{
    if (m_stage != Stage::About) // of a sleep that is over already
        return;
    m_stage = Stage::Ready;
    m_delay = {};
}

void SleepWatch::onPrepareForSleep(bool isAbout)
{
    m_stage = isAbout ? Stage::About : Stage::Awake;
    if (isAbout)
        Q_EMIT aboutToSleep();
    else
        askForDelay();
}

void SleepWatch::askForDelay()
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, manager, QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Satchel") << QStringLiteral("Locking the wallet")
         << QStringLiteral("delay");
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isValid() && m_stage != Stage::Ready)
            m_delay = reply.value();
        watcher->deleteLater();
    });
}

} // namespace satchel
