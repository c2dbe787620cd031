// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/engine/nodestore.h"
#include "wallet/store/storefile.h"

namespace satchel {

/// The node's state in our files: everything in the money file, but for what is large and can be rebuilt from the
/// network (map of the channels, scores), which lies in the library file: nothing large stands before a manager write.
///
/// Reads and lists wait for every earlier write to the same file: the node reads when it starts, hardly ever later. A
/// lazy removal is answered at once and made durable together with the next write. Damage of the money file is waited
/// for like a failing disk: "there is nothing" would be a lie that costs channels, and an error ends the process (opening
/// the file has checked every page). What a damaged library file held is not there: it can be had again.
class KvStore final : public NodeStore
{
public:
    /// Both files must outlive it and be migrated with moneySchema() and librarySchema().
    KvStore(StoreFile &money, StoreFile &library);

    [[nodiscard]] std::optional<std::string> read(const NodeKey &key) override;
    void write(const NodeKey &key, std::string_view value, Completion done) override;
    void remove(const NodeKey &key, bool isLazy, Completion done) override;
    [[nodiscard]] std::vector<std::string> list(const std::string &primary, const std::string &secondary) override;

private:
    StoreFile &m_money;
    StoreFile &m_library;
};

/// Can the value of `key` be had again from the network?
[[nodiscard]] bool isRebuildable(const NodeKey &key);

} // namespace satchel
