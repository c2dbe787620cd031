// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/scan/screensource.h"

#include <QDBusConnection>
#include <QVariantMap>

class QDBusPendingCallWatcher;

namespace satchel::ui {

/// A picture from org.freedesktop.portal.Screenshot: the desktop asks the person, who may cut out a part there. The file that
/// the desktop makes stays where it put it.
class PortalScreen : public ScreenSource
{
    Q_OBJECT
public:
    explicit PortalScreen(const QDBusConnection &bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    void take(QWindow *own) override;
    void cancel() override;

private Q_SLOTS:
    void respond(uint code, const QVariantMap &results);

private:
    void listen(const QString &request);
    void check(QDBusPendingCallWatcher *call);
    void end(ScanFault code);

    QDBusConnection m_bus;
    QString m_request; ///< Path of the request that is being waited for; empty: none.
};

} // namespace satchel::ui
