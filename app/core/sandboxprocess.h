// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/session/sandboxaccess.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

namespace satchel {

/// The sandbox as a child of the core: started, listened to, started again when it dies (not for ever), stopped.
/// It ends by itself when the core does, however the core ends: its standard input closes.
class SandboxProcess : public QObject
{
    Q_OBJECT
public:
    SandboxProcess(QString program, QString folder, QObject *parent = nullptr);
    ~SandboxProcess() override;

    void start();
    /// stopped() follows, within 10 seconds.
    void stop();

Q_SIGNALS:
    void ready(const satchel::SandboxAccess &access);
    void lost(bool isHopeless); ///< It ended; when hopeless, it is not started again.
    void stopped();

private:
    void readLines();
    void onLine(const QByteArray &line);
    void onEnd();

    static constexpr int mostFailures = 4; ///< In a row; a run of a minute counts as none.

    QString m_program;
    QString m_folder;
    QProcess m_process;
    QTimer m_restart;
    QTimer m_deadline;
    QElapsedTimer m_runtime;
    int m_failures = 0;
    bool m_isStopping = false;
};

} // namespace satchel
