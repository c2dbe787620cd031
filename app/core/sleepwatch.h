// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace satchel {

/// Tells when the machine is about to sleep, and holds that up until ready(), for as long as logind grants it (5 s as a
/// rule). Without logind it tells nothing. Source: org.freedesktop.login1(5), "delay" inhibitors. Main thread.
class SleepWatch : public QObject
{
    Q_OBJECT
public:
    SleepWatch();

    void ready(); ///< It may sleep now.

Q_SIGNALS:
    void aboutToSleep();

private Q_SLOTS:
    void onPrepareForSleep(bool isAbout);

private:
    void askForDelay();

    QDBusConnection m_bus;
    bool m_isAbout = false; ///< To sleep, or it does.
    QDBusUnixFileDescriptor m_delay; ///< The machine stays awake while this is open.
};

} // namespace satchel
