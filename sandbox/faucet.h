// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/amount.h"

#include <QString>

#include <mutex>

namespace satchel::sandbox {

class Chain;

/// Gives coins away. It spends mined rewards, which anyone may spend on this chain; what is left of a reward goes back
/// to the next block as its fee, so that the faucet never runs dry. Needs no wallet and no node.
class Faucet
{
public:
    /// `chain` must outlive the faucet and be 101 blocks high.
    explicit Faucet(const Chain &chain);

    /// Sends and returns once the transaction is six blocks deep, with its id. Blocks for some milliseconds; thread-safe.
    /// Fails with InvalidInput for an address of another chain, with AmountOutOfRange below 1,000 sat or above 1 bitcoin.
    [[nodiscard]] Result<QString> send(const QString &address, Sat amount) const;

private:
    struct Coin {
        QString txid;
        int output = 0;
    };
    [[nodiscard]] Result<Coin> coinWorth(Sat amount) const;
    [[nodiscard]] Result<QString> spend(const Coin &coin, const QString &address, Sat amount) const;

    const Chain &m_chain;
    mutable std::mutex m_mutex;
};

} // namespace satchel::sandbox
