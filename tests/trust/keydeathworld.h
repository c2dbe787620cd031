// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/regtest.h"
#include "tests/trust/payerprocess.h"
#include "wallet/bridge/bridge.h"

#include <memory>

namespace satchel::trust {

/// One line of the payer's ledger and the channels behind it, as the payer says them.
struct PayerState {
    explicit PayerState(const QJsonObject &said);

    [[nodiscard]] QJsonObject line(const PaymentHash &hash) const;
    [[nodiscard]] int undecided() const;

    QJsonObject said;
    int channels;
    int usable;
    qint64 ours; ///< Of the first channel, to the msat.
    qint64 leaving;
    int calls; ///< Writes and removals since `die`.
};

/// A chain, a raw ldk-node that is paid, and the payer with a channel to it.
class KeyDeathWorld
{
public:
    explicit KeyDeathWorld(const QString &folder);
    ~KeyDeathWorld();

    [[nodiscard]] bool start();
    /// A new life of the payer on the same files.
    [[nodiscard]] bool revive();
    /// The payer has a usable channel, a new one if the last was closed.
    [[nodiscard]] bool ensureChannel();
    [[nodiscard]] QString whyNoChannel(); ///< What was seen last, once ensureChannel() has failed.
    /// Until nothing is undecided; mines while there is no channel, so that the chain decides.
    bool settleAll(int timeoutMs);
    void mine(int blocks);

    [[nodiscard]] QString invoice() const;
    [[nodiscard]] bool wasPaid(const PaymentHash &hash) const;
    [[nodiscard]] PayerState state() { return PayerState(m_payer->order(QStringLiteral("state"))); }
    [[nodiscard]] PayerProcess &payer() { return *m_payer; }
    template<typename Condition>
    bool waitFor(Condition condition, int timeoutMs);

    static constexpr qint64 price = 5'000'000; ///< msat; large enough for an output of its own.

private:
    void takeEvents() const;
    [[nodiscard]] bool openChannel();
    bool mineWaiting(int blocks); ///< False: nothing waited for a block.

    QString m_folder;
    Regtest m_chain;
    QString m_address;
    rust::Box<bridge::Node> m_payee = bridge::new_node();
    std::unique_ptr<PayerProcess> m_payer;
    int m_refusal = 0; ///< ErrorCode of the last channel that was asked for.
};

} // namespace satchel::trust
