// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace satchel {

/// Where a key of the node's state lies: LDK's primary and secondary namespace and key (each up to 120 characters).
struct NodeKey {
    std::string primary;
    std::string secondary;
    std::string key;
};

/// The node's persistent state, as LDK's `KVStore` asks for it (lightning 0.2, `util/persist.rs`): per key the order of
/// *calls* is the order of writes; a write is durable when its completion runs; no error is ever returned for a full disk
/// or a busy file (the call waits instead). Thread-safe; called from the node's own threads.
class NodeStore
{
public:
    virtual ~NodeStore() = default;

    using Completion = std::function<void(bool isDurable)>; ///< Runs on any thread; false only while shutting down.

    [[nodiscard]] virtual std::optional<std::string> read(const NodeKey &key) = 0;
    /// Enqueues before returning; `done` runs once durable.
    virtual void write(const NodeKey &key, std::string_view value, Completion done) = 0;
    /// Enqueues before returning. A lazy removal may be lost in a crash.
    virtual void remove(const NodeKey &key, bool isLazy, Completion done) = 0;
    [[nodiscard]] virtual std::vector<std::string> list(const std::string &primary, const std::string &secondary) = 0;
};

} // namespace satchel
