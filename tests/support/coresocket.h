// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/dbusclient.h"

#include <QFile>
#include <QLocalSocket>
#include <QTest>

#include <sys/socket.h>

namespace satchel {

/// The process that listens on a core's socket; 0: nobody does.
[[nodiscard]] inline pid_t listenerOn(const QString &path)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    ucred peer{};
    socklen_t size = sizeof peer;
    const bool isKnown = socket.waitForConnected(1000)
        && ::getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0;
    return isKnown ? peer.pid : 0;
}

/// Connects to a core that somebody else starts, as often as it takes.
[[nodiscard]] inline bool joinCore(api::DBusClient &client, const QString &path, int timeoutMs)
{
    bool isTrying = false;
    const auto refused
        = QObject::connect(&client, &api::DBusClient::refused, &client, [&isTrying] { isTrying = false; });
    const auto isJoined = [&] {
        if (!isTrying && !client.isConnected() && QFile::exists(path)) {
            isTrying = true;
            client.connectTo(path);
        }
        return client.isConnected();
    };
    const bool isThere = QTest::qWaitFor(isJoined, timeoutMs);
    QObject::disconnect(refused);
    return isThere;
}

} // namespace satchel
