// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/handover.h"

#include <QLocalServer>
#include <QObject>

#include <memory>

class QLocalSocket;

namespace satchel {

/// One window per data folder. The first one has the place (a kernel lock, gone with its process, however it ends) and
/// listens on a socket in a folder of this user alone; each later one hands over what it was started with, and ends.
class Instance : public QObject
{
    Q_OBJECT
public:
    /// `socket`: where the first one listens; the lock lies beside it.
    explicit Instance(QString socket, QObject *parent = nullptr);
    ~Instance() override;

    /// True if this process is the first one, or if the place cannot be told (no folder to lock in). Blocks for no time.
    [[nodiscard]] bool claim();
    /// Begins to listen. After claim(), and once there is a window; the thread's event loop does the rest.
    void listen();
    /// Blocks until the first one has taken it: true. False if it does not answer within five seconds.
    [[nodiscard]] bool handOver(const Handover &handover) const;

Q_SIGNALS:
    void called(const satchel::Handover &handover);

private:
    void welcome();
    void read(QLocalSocket *peer);

    static constexpr int mostPeers = 8;

    QString m_socket;
    int m_lock = -1;
    std::unique_ptr<QLocalServer> m_server;
    int m_peers = 0;
};

} // namespace satchel
