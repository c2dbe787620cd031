// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>

#include <optional>

namespace satchel {

/// Whether the desktop shows tray icons (a StatusNotifier host on the session bus), now and later. GUI thread; never
/// blocks on an answer.
class TrayHost : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~TrayHost() override;

    /// Begins to look; found() and lost() follow as the host comes and goes. Again: changes nothing.
    void look();

Q_SIGNALS:
    void found();
    void lost();

private:
    void ask();

    std::optional<QDBusConnection> m_bus;
    QDBusServiceWatcher m_watcher;
};

} // namespace satchel
