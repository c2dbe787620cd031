// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
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

    enum class Stage { Awake, About, Ready }; ///< About to sleep; it may, or it does.

    QDBusConnection m_bus;
    QDBusServiceWatcher m_logind; ///< One that was started again has forgotten who asked.
    Stage m_stage = Stage::Awake;
    QDBusUnixFileDescriptor m_delay; ///< The machine stays awake while this is open.
};

} // namespace satchel
