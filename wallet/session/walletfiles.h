// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/session/datafolder.h"
#include "wallet/session/vault.h"
#include "wallet/store/kvstore.h"
#include "wallet/store/piecefile.h"

namespace satchel {

/// The two files of a wallet, opened, and the node's state in them. Shared, because answers of futures are copied; there
/// is one owner at a time.
struct WalletFiles {
    std::unique_ptr<StoreFile> money;
    std::unique_ptr<StoreFile> library;
    std::unique_ptr<KvStore> node;
    PieceFolder pieces;
    bool hadUncleanEnd = false; ///< The run before this one did not end in order.
    QString sandboxId; ///< Of the sandbox that this wallet belongs to; empty: none yet.
};
using OpenFiles = std::shared_ptr<WalletFiles>;

/// Opens both and marks the run as begun. Blocks: for the compute pool. Fails as StoreFile::open does.
[[nodiscard]] Result<OpenFiles> openFiles(const DataFolder &folder, const VaultKeys &keys);
/// Binds the wallet to its sandbox, once. Blocks.
[[nodiscard]] Done bindSandbox(WalletFiles &files, const QString &sandboxId);
/// Marks the run as ended in order, and closes both. Blocks.
void closeFiles(WalletFiles &files);

} // namespace satchel
