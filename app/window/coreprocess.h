// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/dbusclient.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace satchel {

/// How the window wants its core.
struct CoreCall {
    QString program; ///< Empty: satchel-core beside this program.
    QString data; ///< Root of the data folders; empty: the default one.
    QString network = QStringLiteral("sandbox");
    bool isFresh = false; ///< Everything in a folder that is thrown away at the end.
    bool isVerbose = false;
};

/// Looks after the core for a window: joins the one that serves the data folder already, or starts it; starts it again
/// after an abnormal end (growing waits, at most five times a minute) and connects `client` each time.
///
/// The core outlives a window that dies, and for a few seconds also one that is closed.
class CoreProcess : public QObject
{
    Q_OBJECT
public:
    CoreProcess(CoreCall call, api::DBusClient &client, QObject *parent = nullptr);
    ~CoreProcess() override; ///< Leaves a running core alone.

    void start();
    /// Asks the core to stop in order, whoever started it; stopped() follows when it has ended, at the latest after 20
    /// seconds. Again: changes nothing.
    void stop();
    /// The same for a window that cannot wait. Nothing after stop().
    void abandon();

Q_SIGNALS:
    void restarting(); ///< The core ended by itself and is started again.
    /// Given up: CoreUnreachable (it ends again and again, or cannot be started) or FolderInUse.
    void failed(const satchel::Error &error);
    void stopped();

private:
    void launch();
    void readLines();
    void onEnd(int exitCode);
    void onRefused();
    void retry();
    [[nodiscard]] QStringList arguments() const;

    static constexpr int mostRestarts = 5; ///< A minute.
    static constexpr int exitFolderInUse = 3;

    CoreCall m_call;
    api::DBusClient &m_client;
    QString m_socket;
    QProcess *m_process; ///< Without an owner: destroying it would kill the core.
    QTimer m_again;
    QTimer m_stopDeadline;
    QList<QDeadlineTimer> m_restarts; ///< Of the last minute.
    bool m_isJoining = false; ///< Trying a core that might be there already.
    bool m_isStopping = false;
};

} // namespace satchel
