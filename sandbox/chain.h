// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/rpcaccess.h"
#include "wallet/core/result.h"

#include <QJsonArray>
#include <QJsonValue>

#include <chrono>
#include <mutex>

namespace satchel::sandbox {

class StopFlag;

/// The regtest chain through bitcoind's RPC. Every call blocks; any thread but the main one.
class Chain
{
public:
    Chain(RpcAccess rpc, const StopFlag &stopping);

    [[nodiscard]] const RpcAccess &access() const { return m_rpc; }

    /// One call. Fails with ChainUnreachable when bitcoind does not answer, with InvalidInput when it refuses.
    [[nodiscard]] Result<QJsonValue> call(const QString &method, const QJsonArray &params = {}) const;

    /// Waits until bitcoind answers. Fails with TimedOut, or Cancelled when the program stops meanwhile.
    [[nodiscard]] Done waitUntilReady(std::chrono::seconds time) const;

    [[nodiscard]] Result<qint64> height() const;
    /// Does the mempool hold a transaction?
    [[nodiscard]] Result<bool> hasUnconfirmed() const;
    /// Blocks on top of the transaction; 0 while it is in the mempool or not known yet.
    [[nodiscard]] int confirmations(const QString &txid) const;

    // One block after the other: bitcoind lets two that are made at once compete, and what stands in the loser alone is gone.
    /// Mines blocks whose reward belongs to nobody.
    [[nodiscard]] Done mine(int blocks) const;
    /// Mines blocks whose reward belongs to `address`; it can be spent 100 blocks later.
    [[nodiscard]] Done mineTo(const QString &address, int blocks) const;
    /// Mines a block of this transaction (hex) alone; nobody gets its reward.
    [[nodiscard]] Done mineAlone(const QString &transaction) const;

    /// Asks bitcoind to stop in order; it ends a moment later.
    [[nodiscard]] Done requestStop() const;

private:
    [[nodiscard]] Done makeBlocks(const QString &method, const QJsonArray &params) const;

    RpcAccess m_rpc;
    const StopFlag &m_stopping;
    mutable std::mutex m_making; ///< Of blocks.
};

} // namespace satchel::sandbox
