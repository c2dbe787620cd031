// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/client.h"

#include <QDBusConnection>
#include <QDBusServer>
#include <QHash>

#include <memory>
#include <vector>

namespace satchel {

class Endpoint;

/// Serves a core over a socket to any number of windows.
///
/// Who may connect: the socket lies in a folder of mode 0700 that is ours, and libdbus asks the kernel for the peer's
/// user (SO_PEERCRED) and refuses any but ours and root before the first message.
class Service : public QObject
{
    Q_OBJECT
public:
    /// Listens at once. `core` must outlive the service. Fails with FolderInUse if the folder is not ours alone or the
    /// socket cannot be made. A dead socket at `socketPath` is replaced: the caller holds the data folder's lock.
    [[nodiscard]] static Result<std::unique_ptr<Service>> listen(const QString &socketPath, api::CoreClient &core);
    ~Service() override;

    [[nodiscard]] int peerCount() const { return static_cast<int>(m_peers.size()); }

Q_SIGNALS:
    void peerCountChanged(int peerCount);

private Q_SLOTS:
    void drop(const QDBusMessage &disconnected);

private:
    Service(const QString &socketPath, api::CoreClient &core);
    void welcome(const QDBusConnection &peer);
    void dismiss(QDBusConnection &peer);
    void removeClosed();

    QString m_socketPath;
    std::vector<std::pair<QString, std::unique_ptr<Endpoint>>> m_endpoints; ///< By object path.
    std::vector<QDBusConnection> m_peers;
    std::unique_ptr<QDBusServer> m_server;
};

} // namespace satchel
