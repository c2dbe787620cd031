// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/regtest.h"
#include "wallet/bridge/bridge.h"

namespace satchel::bench {

/// A raw ldk-node on its own SQLite store: what our payments are measured against, and who is paid.
class BenchPeer
{
public:
    BenchPeer(const Regtest &chain, const QString &folder);
    ~BenchPeer();

    [[nodiscard]] NodeAddress address() const;
    [[nodiscard]] QString newAddress() const;
    [[nodiscard]] QString invoice() const; ///< For one satoshi.
    [[nodiscard]] int usableChannels() const;
    void sync() const;
    void openChannel(const NodeAddress &peer, Sat capacity) const;
    /// Pays and returns once the node reported success and that report was acknowledged.
    void pay(const QString &invoice) const;
    void acknowledge() const; ///< One event, if one comes within a moment; a long queue slows the node.
    [[nodiscard]] bool keysend(const NodeId &payee, std::uint64_t msat) const; ///< Was it handed over?

private:
    QString m_address;
    rust::Box<bridge::Node> m_node;
};

} // namespace satchel::bench
