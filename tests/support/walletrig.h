// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/engine/ldkengine.h"
#include "wallet/payments/eventpump.h"
#include "wallet/payments/payments.h"
#include "wallet/store/kvstore.h"

namespace satchel {

/// The money side of the wallet as the core composes it, without session and vault: the real node on the encrypted files,
/// ledger, event pump. For one thread, which may be the main one. What fails ends the program.
class WalletRig
{
public:
    WalletRig(BitcoindRpc chain, const QString &folder);
    ~WalletRig(); ///< close()

    /// Files, node, reconciliation, start; anew after close(), with the same keys.
    void open();
    /// In order.
    void close();

    [[nodiscard]] QString newAddress();
    void sync();
    void openChannel(const NodeAddress &peer, Sat capacity);
    void connectTo(const NodeAddress &peer); ///< A peer that does not answer is no failure.
    [[nodiscard]] QList<api::Channel> channels();
    [[nodiscard]] api::Balances balances();
    [[nodiscard]] bool isUsable();

    [[nodiscard]] Payments &payments() { return m_parts->payments; }
    [[nodiscard]] StoreFile &money() { return *m_parts->money; }
    [[nodiscard]] LdkEngine &engine() { return m_parts->engine; }

private:
    struct Parts {
        explicit Parts(const QString &folder, const Secret &key);

        std::unique_ptr<StoreFile> money;
        std::unique_ptr<StoreFile> library;
        KvStore store;
        LdkEngine engine;
        WorkPool pool;
        Payments payments;
        EventPump pump;
    };

    BitcoindRpc m_chain;
    QString m_folder;
    Secret m_key = Secret::random(32);
    Secret m_seed = Secret::random(64);
    std::unique_ptr<Parts> m_parts;
};

} // namespace satchel
