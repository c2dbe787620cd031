// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/systemlook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace satchel::ui {
namespace {

const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto settings = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto desktop = QStringLiteral("org.gnome.desktop.interface");
const auto access = QStringLiteral("org.gnome.desktop.a11y.interface");

/// The portal wraps what it reads once more.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemLook::SystemLook(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, settings, QStringLiteral("SettingChanged"), this,
                SLOT(take(QString, QString, QDBusVariant)));
    ask(appearance, QStringLiteral("color-scheme"));
    ask(appearance, QStringLiteral("contrast"));
    ask(appearance, QStringLiteral("reduced-motion"));
    ask(desktop, QStringLiteral("enable-animations"));
    ask(access, QStringLiteral("high-contrast"));
}

void SystemLook::ask(const QString &space, const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    question.setArguments({space, key});
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, space, key](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (!reply.isError())
            take(space, key, reply.value());
        call->deleteLater();
    });
}

void SystemLook::take(const QString &space, const QString &key, const QDBusVariant &value)
{
    const QVariant said = unwrapped(value.variant());
    if (space == appearance && key == QLatin1String("color-scheme"))
        m_scheme = said.toUInt() <= Light ? static_cast<Scheme>(said.toUInt()) : Unknown;
    else if (space == appearance && key == QLatin1String("contrast"))
        m_isContrastHigh = said.toUInt() == 1;
    else if (space == appearance && key == QLatin1String("reduced-motion"))
        m_isMotionReduced = said.toUInt() == 1;
    else if (space == desktop && key == QLatin1String("enable-animations"))
        m_isWithoutAnimations = said.typeId() == QMetaType::Bool && !said.toBool();
    else if (space == access && key == QLatin1String("high-contrast"))
        m_isThemeContrasty = said.toBool();
    else
        return;
    Q_EMIT changed();
}

} // namespace satchel::ui
