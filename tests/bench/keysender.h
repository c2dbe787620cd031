// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/benchpeer.h"
#include "wallet/store/kvstore.h"

namespace satchel::bench {

/// An ldk-node that pays without invoices, on our encrypted store or on its own: nothing else differs.
class Keysender
{
public:
    enum class Store { Ours, Own };
    Keysender(const Regtest &chain, const QString &folder, Store store);
    ~Keysender();

    /// Returns once `payments` have succeeded.
    void pay(const NodeId &payee, int payments);
    /// Has the payee send the sum back, and waits for it.
    void takeBack(const BenchPeer &payee, int payments);
    void restart();

    [[nodiscard]] QString newAddress() const;
    [[nodiscard]] bool isUsable() const;
    void sync() const;
    void openChannel(const NodeAddress &peer, Sat capacity) const;

private:
    void open();
    void close();
    void send(const NodeId &payee, std::atomic_int &wanted) const;
    [[nodiscard]] bool hasSlot() const;

    bridge::NodeOptions m_options;
    QString m_folder;
    Store m_kind;
    Secret m_key = Secret::random(32);
    Secret m_seed = Secret::random(64);
    NodeAddress m_peer;
    std::unique_ptr<StoreFile> m_money;
    std::unique_ptr<StoreFile> m_library;
    std::shared_ptr<KvStore> m_store;
    std::optional<rust::Box<bridge::Node>> m_node;
};

} // namespace satchel::bench
