// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/payments/nodemoney.h"

#include <algorithm>

namespace satchel {

namespace {

constexpr qint64 heldAfterMs = 10'000;

qint64 onItsWay(const NodeMoney &node, const PaymentHash &hash)
{
    qint64 sum = 0;
    for (const OutgoingPart &part : node.parts)
        sum += part.hash == hash ? part.amount.value : 0;
    return sum;
}

/// In parts that are too small to be listed, and the msat of the others.
qint64 unlisted(const NodeMoney &node)
{
    qint64 listed = 0;
    for (const OutgoingPart &part : node.parts)
        listed += part.amount.value;
    return std::max<qint64>(0, node.leaving.value - listed);
}

qint64 releaseOf(const Undecided &payment, const NodeMoney &node, qint64 height)
{
    qint64 block = 0;
    for (const OutgoingPart &part : node.parts)
        block = part.hash == payment.hash ? std::max(block, part.releaseBlock) : block;
    if (block != 0)
        return block;
    return payment.releaseBlock != 0 ? payment.releaseBlock : height + longestHold;
}

} // namespace

NodeMoney askMoney(const Engine &engine)
{
    // First the parts: one that leaves meanwhile is then missing in what is spendable, and promised twice at the worst.
    const QList<OutgoingPart> parts = engine.outgoing();
    const api::Balances balances = engine.balances();
    return {balances.spendable, balances.leaving, parts};
}

Msat reservedFor(const QList<Undecided> &payments, const NodeMoney &node)
{
    qint64 listed = 0;
    qint64 others = 0;
    for (const Undecided &payment : payments) {
        const qint64 moving = onItsWay(node, payment.hash);
        (moving > 0 ? listed : others) += std::max<qint64>(0, payment.highest.value - moving);
    }
    return Msat{listed + std::max<qint64>(0, others - unlisted(node))};
}

QHash<PaymentHash, qint64> newReleases(const QList<Undecided> &payments, const NodeMoney &node, qint64 height,
                                       const QDateTime &now)
{
    QHash<PaymentHash, qint64> blocks;
    if (height <= 0)
        return blocks;
    for (const Undecided &payment : payments) {
        const qint64 block = releaseOf(payment, node, height);
        if (payment.begun.msecsTo(now) >= heldAfterMs && block != payment.releaseBlock)
            blocks.insert(payment.hash, block);
    }
    return blocks;
}

} // namespace satchel
