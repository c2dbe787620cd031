// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/amount.h"
#include "wallet/engine/engine.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace satchel::trust {

/// What the chain itself says that our channels cost: read from the blocks, not from anything that our node says.
///
/// Ours are the fees of the transactions that fund and close a channel, of those that spend our side of a closed channel or
/// give back what timed out, and of those that pay for them from our wallet; and the anchors (330 sat, two of each
/// channel, closed or not) that none of ours spends. What the peer takes, it takes by a preimage, and pays for itself.
class ChainCosts
{
public:
    explicit ChainCosts(BitcoindRpc bitcoind);

    /// Of the channels with these funding transactions, in the blocks there are by now.
    [[nodiscard]] Sat of(const QStringList &fundings);
    [[nodiscard]] QString text() const; ///< "fees 1200 sat, anchors 660 sat".

private:
    [[nodiscard]] qint64 anchors() const;
    void readOn();
    void judge(const QJsonObject &transaction);
    [[nodiscard]] bool spendsOurs(const QJsonObject &input) const;
    void close(const QJsonObject &commitment);
    void take(const QJsonObject &transaction);

    BitcoindRpc m_bitcoind;
    int m_height = 0;
    QList<QJsonObject> m_transactions; ///< In the order of the chain, without those that pay miners.
    QSet<QString> m_fundings;
    QSet<QString> m_channels; ///< Open ones: outputs, "txid:number".
    QSet<QString> m_ours;
    QSet<QString> m_anchors;
    QSet<QString> m_contested; ///< Outputs of closed channels that are neither anchors nor our side.
    qint64 m_fees = 0;
};

} // namespace satchel::trust
