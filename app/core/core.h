// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/options.h"
#include "app/core/sandboxprocess.h"
#include "app/core/sleepwatch.h"
#include "app/stopsignals.h"
#include "wallet/service/service.h"
#include "wallet/session/localcore.h"

namespace satchel {

/// The core process: constructs its parts in order, and stops them in the opposite one. Main thread.
class Core : public QObject
{
    Q_OBJECT
public:
    Core(const CoreOptions &options, const DataFolder &folder);
    ~Core() override;

    /// Listens, and starts the sandbox. Fails as Service::listen does.
    [[nodiscard]] Done start();

public Q_SLOTS:
    /// Node and files first, then the sandbox, then the socket; finished() follows. Again: changes nothing. If the disk
    /// still takes nothing after longestPause, the process ends without them: the node cannot be told of a failed write.
    void stop();

Q_SIGNALS:
    void finished();

private:
    void onPeerCount(int count);
    void onSandboxWanted(bool isWanted);
    void onGraceOver();
    void limitStopping(const api::SessionStatus &status);
    void onStopOverdue();
    void lockForSleep();
    void payOwedLock();
    [[nodiscard]] bool isPaymentPending() const;

    static constexpr std::chrono::seconds firstGrace{60}; ///< For the first window to come.
    static constexpr std::chrono::seconds grace{10}; ///< For a new one after the last.
    static constexpr std::chrono::seconds longestPause{10}; ///< Of a full disk, while locking or stopping.
    static constexpr int mostExtensions = 6; ///< Of the grace time, for a payment that is not decided.

    CoreOptions m_options;
    WalletSession m_session;
    LocalCore m_local;
    SandboxProcess m_sandbox;
    StopSignals m_signals;
    SleepWatch m_sleep;
    QTimer m_grace;
    QTimer m_overdue;
    int m_extensions = 0;
    bool m_isStopping = false;
    bool m_owesLock = false;
    std::unique_ptr<Service> m_service;
};

} // namespace satchel
