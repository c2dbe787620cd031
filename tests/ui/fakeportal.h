// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/privatebus.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>
#include <QVariantMap>

namespace satchel::testing {

/// org.freedesktop.portal.Screenshot as a desktop has it: answers with a path, then with a signal from that path.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Screenshot")
public:
    explicit FakePortal(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

    uint code = 0;
    QString uri;
    int asked = 0;

public Q_SLOTS:
    QDBusObjectPath Screenshot(const QString &, const QVariantMap &options,
                               const QDBusMessage &message) // NOLINT: its name
    {
        ++asked;
        const QString token = options.value(QStringLiteral("handle_token")).toString();
        const QString sender = message.service().mid(1).replace(QLatin1Char('.'), QLatin1Char('_'));
        const QString path = QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2").arg(sender, token);
        QMetaObject::invokeMethod(
            this, [this, path] { respond(path); }, Qt::QueuedConnection);
        return QDBusObjectPath(path);
    }

private:
    void respond(const QString &path)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, QStringLiteral("org.freedesktop.portal.Request"),
                                                         QStringLiteral("Response"));
        signal << code << QVariantMap{{QStringLiteral("uri"), uri}};
        m_bus.send(signal);
    }

    QDBusConnection m_bus;
};

} // namespace satchel::testing
