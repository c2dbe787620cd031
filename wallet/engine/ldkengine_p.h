// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/engine/ldkengine.h"
#include "wallet/engine/ldkvalues.h"
#include "wallet/engine/peercaller.h"
#include "wallet/engine/watchedstore.h"

#include <QDeadlineTimer>
#include <QMutex>

#include <atomic>

namespace satchel {

struct LdkEngine::Private {
    /// Whether the node runs, and looked at the chain a minute ago at most.
    [[nodiscard]] bool isFresh(const bridge::NodeStatus &status) const;
    /// Waits a few seconds until the node has seen today's chain, as after a start or a suspend: a payment whose end is
    /// counted from an old block has timed out when it is made, which can close the channel.
    [[nodiscard]] Done awaitChain() const;
    /// Gives payments a few seconds to leave the channels. One that is settled still stands in the channel for a moment; if
    /// it stands there until its last block, because we are away, the other side closes the channel.
    void awaitQuiet() const;
    /// A close is paid for with coins of the chain wallet, by a transaction that may be replaced or lost until a block decides;
    /// ldk-node would fund the next channel with its change. What it has queued it sends one after the other (some ten a
    /// second), also for some seconds after that block.
    [[nodiscard]] bool hasUnsettledClose();
    void noteForcedClose(const QByteArray &channel); ///< Under the mutex.
    /// Checks that a payment has channels to leave by, and gives peers that are away a few seconds to return.
    [[nodiscard]] Done awaitSpendable(Msat amount);
    /// Fails if the node knows this hash already.
    [[nodiscard]] Done refuseKnown(const PaymentHash &hash) const;
    /// What ldk-node's one answer for everything most likely means.
    [[nodiscard]] Error explainRefusal(const bridge::Invoice &invoice, Msat amount, Msat feeLimit) const;
    /// Whether there were any.
    bool connectAwayPeers() const;
    /// Notes the root keys of `seed`, for forget().
    void remember(const Secret &seed);
    /// Ends the stopped node, and takes its root keys out of what it left in memory: ldk-node 0.7 does not free all of it
    /// (the node's parts hold each other).
    void forget();
    void sweep() const;

    std::shared_ptr<WatchedStore> store;
    rust::Box<bridge::Node> node = bridge::new_node();
    Secret rootKeys;
    Network network = Network::Sandbox;
    std::atomic_bool isStopping = false;
    std::atomic_uint64_t lookedBefore = 0; ///< When the chain was looked at last before start(); Unix seconds.
    mutable QMutex mutex; ///< Guards what follows.
    QSet<ChannelId> closing; ///< We asked for their closing.
    ldk::Closes closes;
    QDeadlineTimer settling; ///< Ends some seconds after the last unmined close was seen, or heard of.
    PeerCaller caller{[this] { return connectAwayPeers(); },
                      {std::chrono::seconds(1), std::chrono::seconds(10)}}; ///< Ends before what it asks.
};

} // namespace satchel
