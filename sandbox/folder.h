// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/result.h"

#include <chrono>

namespace satchel::sandbox {

/// What a sandbox keeps beside its chain and its nodes. Saved as JSON, readable by its owner only.
struct Profile {
    QString id; ///< Hex; names this sandbox for ever.
    QByteArray tokenSecret; ///< Signs the shop's tokens.
    quint16 hubPort = 0; ///< Ports of the last time, used again if they are free.
    quint16 httpPort = 0;
    quint16 httpsPort = 0;
};

/// The folder that one sandbox lives in. Only one process at a time uses it.
class Folder
{
public:
    /// Creates the folder and takes it, waiting up to `time` for an earlier process to end. Fails with FolderInUse.
    /// The lock is inherited by bitcoind: it ends with the last of both.
    [[nodiscard]] static Result<Folder> take(const QString &path, std::chrono::seconds time);

    [[nodiscard]] QString path(const QString &name) const { return m_path + QLatin1Char('/') + name; }
    /// The saved profile, or a new one with an identity of its own.
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] Done save(const Profile &profile) const;

private:
    explicit Folder(const QString &path)
        : m_path(path)
    { }

    QString m_path;
};

} // namespace satchel::sandbox
