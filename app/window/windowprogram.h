// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/stopsignals.h"
#include "app/window/instance.h"
#include "app/window/options.h"
#include "app/window/watchdog.h"
#include "app/window/window.h"

#include <QTemporaryDir>

#include <memory>

namespace satchel {

/// The window's process: constructs its parts in order and stops them in the other. GUI thread.
class WindowProgram : public QObject
{
    Q_OBJECT
public:
    /// `instance` must outlive it, and have the place.
    WindowProgram(const WindowOptions &options, Instance &instance);
    ~WindowProgram() override;

    /// False if the window could not be made.
    [[nodiscard]] bool start();
    /// The window at once, the core in order: finished() follows. Again: changes nothing.
    void stop();

Q_SIGNALS:
    void finished();

private:
    void answer(const Handover &handover);

    WindowOptions m_options;
    Instance &m_instance;
    QTemporaryDir m_thrownAway; ///< The settings of a wallet that is thrown away.
    api::DBusClient m_client;
    Window m_window;
    CoreProcess m_core;
    StopSignals m_signals;
    std::unique_ptr<Watchdog> m_watchdog; ///< Null unless measured.
};

/// Where the window's settings lie: beside the wallets, or in `thrownAway` with a fresh one.
[[nodiscard]] QString settingsFile(const WindowOptions &options, const QTemporaryDir &thrownAway);

} // namespace satchel
