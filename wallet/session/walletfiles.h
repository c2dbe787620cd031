// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/types.h"
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
    QString copies; ///< Folder that goes when the files are closed; empty: they are the wallet's own.
    bool hadUncleanEnd = false; ///< The run before this one did not end in order.
    QString sandboxId; ///< Of the sandbox that this wallet belongs to; empty: none yet.
    api::Safety safety; ///< As it was when the files were opened.
};
using OpenFiles = std::shared_ptr<WalletFiles>;

/// Opens both and marks the run as begun. Blocks: for the compute pool. Fails as StoreFile::open does.
[[nodiscard]] Result<OpenFiles> openFiles(const DataFolder &folder, const VaultKeys &keys, CommitWatch watch = {});
/// The same with copies of both files: to read what must neither be written nor given to a node. Blocks.
[[nodiscard]] Result<OpenFiles> openCopies(const DataFolder &folder, const VaultKeys &keys);
/// Binds the wallet to its sandbox, once. Blocks.
[[nodiscard]] Done bindSandbox(WalletFiles &files, const QString &sandboxId);
/// Marks the run as ended in order, and closes both; copies are removed. Blocks.
void closeFiles(WalletFiles &files);

} // namespace satchel
