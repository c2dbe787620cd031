// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/ids.h"
#include "wallet/engine/nodestore.h"

#include <QSet>

#include <atomic>
#include <memory>

namespace satchel {

/// The node's store, looked at on its way through: what the state of the channels in it mentions.
///
/// LDK keeps every payment that it still carries, and every outcome that it did not report yet, in the channel manager;
/// at start it adds what only the channels' monitors know. So, before the manager was written in this run, manager and
/// monitors together name all payments that may move; after that, the manager alone does.
class WatchedStore final : public NodeStore
{
public:
    /// `store` must outlive it.
    explicit WatchedStore(NodeStore &store)
        : m_store(store)
    { }

    /// Those of `payments` whose hash stands in the state of the channels. Blocks on the store.
    [[nodiscard]] QSet<PaymentHash> mentioned(const QSet<PaymentHash> &payments);

    std::optional<std::string> read(const NodeKey &key) override;
    void write(const NodeKey &key, std::string_view value, Completion done) override;
    void remove(const NodeKey &key, bool isLazy, Completion done) override;
    std::vector<std::string> list(const std::string &primary, const std::string &secondary) override;

private:
    [[nodiscard]] std::vector<NodeKey> channelState();

    NodeStore &m_store;
    /// Written in this run, and durable. Shared with writes that outlive us.
    std::shared_ptr<std::atomic_bool> m_isManagerFresh = std::make_shared<std::atomic_bool>(false);
};

} // namespace satchel
