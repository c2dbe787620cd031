// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/engine/ldkengine.h"
#include "wallet/engine/ldkvalues.h"
#include "wallet/engine/watchedstore.h"

#include <QMutex>

namespace satchel {

struct LdkEngine::Private {
    /// Checks that a payment has channels to leave by, and gives peers that are away a few seconds to return.
    [[nodiscard]] Done awaitSpendable(Msat amount) const;
    /// Fails if the node knows this hash already.
    [[nodiscard]] Done refuseKnown(const PaymentHash &hash) const;
    /// What ldk-node's one answer for everything most likely means.
    [[nodiscard]] Error explainRefusal(const bridge::Invoice &invoice, Msat amount, Msat feeLimit) const;
    void connectAwayPeers() const;

    std::shared_ptr<WatchedStore> store;
    rust::Box<bridge::Node> node = bridge::new_node();
    Network network = Network::Sandbox;
    qint64 startedAt = 0; ///< Unix seconds.
    mutable QMutex mutex; ///< Guards what follows.
    QSet<ChannelId> closing; ///< We asked for their closing.
    QSet<QByteArray> forced; ///< The node's ids of channels that were closed alone in this run.
};

} // namespace satchel
