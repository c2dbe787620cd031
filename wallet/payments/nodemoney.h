// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/engine/engine.h"

namespace satchel {

/// What the node can still send, and what it is sending.
struct NodeMoney {
    Msat spendable;
    Msat leaving;
    QList<OutgoingPart> parts;
};

/// Asks the node; blocks, engine pool only.
[[nodiscard]] NodeMoney askMoney(const Engine &engine);

/// A payment that is begun and not decided.
struct Undecided {
    PaymentHash hash;
    Msat highest; ///< Amount and highest fee.
    QDateTime begun;
    qint64 releaseBlock = 0; ///< As noted in the ledger; 0: not yet.
};

/// What undecided payments may still take out of what is spendable: each promised its amount and highest fee, less what
/// is on its way already. Pure.
[[nodiscard]] Msat reservedFor(const QList<Undecided> &payments, const NodeMoney &node);

/// Until which block each payment can be held at the longest, for those that are undecided for so long that a person
/// wants to know, and where the ledger says otherwise: the block of its part in the channel, else `longestHold` after
/// `height`. Pure.
[[nodiscard]] QHash<PaymentHash, qint64> newReleases(const QList<Undecided> &payments, const NodeMoney &node,
                                                     qint64 height, const QDateTime &now);

} // namespace satchel
