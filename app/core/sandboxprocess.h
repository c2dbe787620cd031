// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/session/sandboxaccess.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

namespace satchel {

/// The sandbox as a child of the core: started, listened to, started again when it dies (seldom after it died several
/// times in a row), stopped.
/// It ends by itself when the core does, however the core ends: its standard input closes.
class SandboxProcess : public QObject
{
    Q_OBJECT
public:
    SandboxProcess(QString program, QString folder, QObject *parent = nullptr);
    ~SandboxProcess() override;

    /// At once, also if it was to be tried later.
    void start();
    /// Ends it until start().
    void rest();
    /// For good; stopped() follows, within 10 seconds.
    void stop();

Q_SIGNALS:
    void ready(const satchel::SandboxAccess &access);
    /// It ended; when hopeless, it is tried again only now and then. The reason is SandboxMissing or SandboxFailing.
    void lost(bool isHopeless, satchel::ErrorCode reason);
    void stopped();

private:
    void launch();
    void readLines();
    void onLine(const QByteArray &line);
    void onEnd();

    static constexpr int mostFailures = 4; ///< In a row; a run of a minute counts as none.
    static constexpr std::chrono::seconds seldom{15};

    QString m_program;
    QString m_folder;
    QProcess m_process;
    QTimer m_restart;
    QTimer m_deadline;
    QElapsedTimer m_runtime;
    int m_failures = 0;
    ErrorCode m_reason = ErrorCode::SandboxFailing; ///< Of the present run, should it end.
    bool m_isWanted = false;
    bool m_isStopping = false;
};

} // namespace satchel
