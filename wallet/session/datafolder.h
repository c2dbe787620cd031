// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/network.h"
#include "wallet/core/result.h"
#include "wallet/store/durablefile.h"

#include <QString>

namespace satchel {

/// The folder of one network's wallet, made if it is missing (0700) and held by this process until dropped. The kernel
/// lets go of it when the process dies, however it dies. Blocks.
class DataFolder
{
public:
    /// `$XDG_DATA_HOME/satchel`.
    [[nodiscard]] static QString defaultRoot();
    /// `$XDG_STATE_HOME/satchel`: for what must not be copied together with a wallet.
    [[nodiscard]] static QString defaultState();
    /// Fails with FolderInUse (at once), StorePaused, StoreDamaged (a link or a foreign folder) or Internal.
    [[nodiscard]] static Result<DataFolder> open(const QString &root, Network network);

    [[nodiscard]] QString path() const { return m_path; } ///< `<root>/<network>`
    [[nodiscard]] QString wallet() const; ///< Folder of the files below.
    [[nodiscard]] QString vault() const;
    [[nodiscard]] QString tries() const; ///< Wrong passphrases so far.
    [[nodiscard]] QString moneyFile() const;
    [[nodiscard]] QString libraryFile() const;
    [[nodiscard]] QString pieces() const; ///< Folder of large pieces.
    [[nodiscard]] QString copies() const; ///< Folder for copies of the files that are only read; mostly not there.
    [[nodiscard]] QString peers() const; ///< Folder of the sandbox, made by it.
    [[nodiscard]] QString log() const; ///< Folder for logs.

private:
    DataFolder(QString path, durable::Descriptor lock);

    QString m_path;
    durable::Descriptor m_lock;
};

/// The folder name of a network: "sandbox", "signet", "bitcoin".
[[nodiscard]] QString folderName(Network network);

/// Makes a folder that only its owner may enter. An existing one is checked (no link, ours) and closed to others.
[[nodiscard]] Done makePrivateFolder(const QString &path);

} // namespace satchel
