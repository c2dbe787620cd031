// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/chain.h"
#include "sandbox/faucet.h"
#include "sandbox/miner.h"
#include "sandbox/peer.h"

#include <functional>

namespace satchel::sandbox {

/// Says in plain words what is going on. Called from the thread that opens the market.
using Progress = std::function<void(const QString &)>;

/// The Lightning side of the sandbox: the chain with its miner and faucet, the hub, the shop's node, and the channel
/// between the two. Calls block; thread-safe once open; any thread but the main one.
class Market
{
public:
    Market(RpcAccess rpc, const StopFlag &stopping);
    /// Stops everything but bitcoind. The stop flag must be set before.
    ~Market();

    /// Brings it all up, from nothing or from what `folder` holds. Fails with a sentence.
    [[nodiscard]] Done open(const QString &folder, quint16 hubPort, const Progress &progress);
    /// Stops shop and hub, in this order.
    void stopNodes();

    /// Takes the hub off the network, or back; then its channel is usable when this returns, if the shop is online too.
    [[nodiscard]] Done setHubOnline(bool isOnline);
    /// The same for the shop's node.
    [[nodiscard]] Done setShopOnline(bool isOnline);

    [[nodiscard]] const Chain &chain() const { return m_chain; }
    [[nodiscard]] const Faucet &faucet() const { return m_faucet; }
    [[nodiscard]] const Peer &hub() const { return m_hub; }
    [[nodiscard]] const Peer &shop() const { return m_shop; }
    [[nodiscard]] Result<Bill> bill(Sat price, const QString &title);
    /// Can the hub forward to the shop now?
    [[nodiscard]] bool isChannelUsable() const;

private:
    [[nodiscard]] Done freshenChain(const Progress &progress);
    [[nodiscard]] Done startNodes(const QString &folder, quint16 hubPort);
    [[nodiscard]] Done connectNodes();
    [[nodiscard]] Done rejoin();
    [[nodiscard]] Done ensureChannel(const Progress &progress);
    [[nodiscard]] Done fundAndOpen();
    [[nodiscard]] bool waitForChannel(std::chrono::seconds time) const;
    [[nodiscard]] bool waitUntil(const std::function<bool()> &isTrue, std::chrono::seconds time) const;

    const StopFlag &m_stopping;
    Chain m_chain;
    Faucet m_faucet;
    Peer m_hub;
    Peer m_shop;
    std::unique_ptr<Miner> m_miner;
};

} // namespace satchel::sandbox
