// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/scan/portalscreen.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QRandomGenerator>
#include <QUrl>

namespace satchel::ui {
namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString desktop = QStringLiteral("/org/freedesktop/portal/desktop");
const QString requestInterface = QStringLiteral("org.freedesktop.portal.Request");

/// The answer may come before the call returns, so its path is worked out beforehand, as the portal's specification says.
QString pathOf(const QString &sender, const QString &token)
{
    return desktop + QStringLiteral("/request/%1/%2").arg(sender.mid(1).replace(u'.', u'_'), token);
}

} // namespace

PortalScreen::PortalScreen(const QDBusConnection &bus, QObject *parent)
    : ScreenSource(parent)
    , m_bus(bus)
{ }

void PortalScreen::take(QWindow *)
{
    cancel();
    if (!m_bus.isConnected()) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT failed(ScanFault::ScreenUnavailable); }, Qt::QueuedConnection);
        return;
    }
    const QString token = QStringLiteral("satchel%1").arg(QRandomGenerator::global()->generate());
    listen(pathOf(m_bus.baseService(), token));
    QDBusMessage message = QDBusMessage::createMethodCall(
        service, desktop, QStringLiteral("org.freedesktop.portal.Screenshot"), QStringLiteral("Screenshot"));
    message << QString() << QVariantMap{{QStringLiteral("handle_token"), token}, {QStringLiteral("interactive"), true}};
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &PortalScreen::check);
}

void PortalScreen::listen(const QString &request)
{
    m_request = request;
    m_bus.connect(service, request, requestInterface, QStringLiteral("Response"), this,
                  SLOT(respond(uint, QVariantMap)));
}

void PortalScreen::check(QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const QDBusPendingReply<QDBusObjectPath> reply(*call);
    if (m_request.isEmpty())
        return;
    if (reply.isError())
        return end(reply.error().type() == QDBusError::AccessDenied ? ScanFault::ScreenRefused
                                                                    : ScanFault::ScreenUnavailable);
    if (reply.value().path() != m_request) // portals before 0.9
        listen(reply.value().path());
}

void PortalScreen::respond(uint code, const QVariantMap &results)
{
    if (m_request.isEmpty())
        return;
    const QUrl file(results.value(QStringLiteral("uri")).toString());
    if (code != 0)
        return end(code == 1 ? ScanFault::Cancelled : ScanFault::ScreenRefused);
    if (!file.isLocalFile())
        return end(ScanFault::ScreenRefused);
    m_request.clear();
    Q_EMIT taken(PictureFile{file.toLocalFile()});
}

void PortalScreen::end(ScanFault code)
{
    m_request.clear();
    Q_EMIT failed(code);
}

void PortalScreen::cancel()
{
    if (m_request.isEmpty())
        return;
    m_bus.asyncCall(QDBusMessage::createMethodCall(service, m_request, requestInterface, QStringLiteral("Close")));
    m_request.clear();
}

} // namespace satchel::ui
