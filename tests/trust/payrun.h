// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/regtest.h"
#include "tests/support/walletrig.h"
#include "tests/trust/bills.h"

namespace satchel::trust {

/// A wallet that pays a raw ldk-node, many payments in flight, on a chain of their own.
class PayRun : public QObject
{
    Q_OBJECT
public:
    explicit PayRun(const QString &folder);
    ~PayRun() override;

    /// Both nodes, and a channel between them; `meeting` gives the address at which the wallet reaches the payee.
    [[nodiscard]] bool prepare(const std::function<QString(const QString &)> &meeting = {});
    void sync(); ///< Both nodes look at the chain.
    void closeWallet();
    void openWallet();
    [[nodiscard]] Regtest &chain() { return *m_chain; } ///< Once prepared.

    /// Keeps `atOnce` payments on their way until `wanted` have settled, or for ever (0) until it is changed.
    void pay(int atOnce, int wanted);
    void stop() { m_atOnce = 0; }
    [[nodiscard]] int settled() const { return m_settled; }
    [[nodiscard]] int failed() const { return m_failed; }
    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] int inFlight() const { return static_cast<int>(m_underWay.size()); }
    [[nodiscard]] const QStringList &contradictions() const { return m_contradictions; }

    struct Line {
        api::PaymentState state = api::PaymentState::Pending;
        bool hasProof = false;
    };
    [[nodiscard]] QHash<PaymentHash, Line> ledger();
    [[nodiscard]] Msat ledgerSum(); ///< Amounts and fees of what settled.
    struct NodeState {
        qint64 monitorKb = 0; ///< What LDK keeps of the channel's past, so that no old state can be used against it.
        qint64 records = 0; ///< Of payments, which ldk-node holds in memory.
    };
    [[nodiscard]] NodeState nodeState();
    [[nodiscard]] Msat channelSum(); ///< What left the channel since prepare().
    [[nodiscard]] bool hasItsChannel(); ///< The first one is still open.
    [[nodiscard]] const QHash<PaymentHash, Msat> &received() const { return m_received; } ///< The payee's record.

private:
    void recount();
    void fill();
    void payOne(const QString &invoice);
    void onRefused(const QString &invoice, const PaymentHash &hash);
    void onSettled(const api::ActivityEntry &line);
    [[nodiscard]] bool openFirstChannel();

    QString m_folder;
    std::unique_ptr<Regtest> m_chain;
    std::unique_ptr<RawProcess> m_payee;
    std::unique_ptr<Bills> m_bills;
    std::unique_ptr<WalletRig> m_wallet;
    NodeAddress m_meeting;
    Msat m_full;
    ChannelId m_channel;
    int m_atOnce = 0;
    int m_wanted = 0;
    int m_settled = 0;
    int m_failed = 0;
    int m_refused = 0;
    QSet<PaymentHash> m_underWay;
    QSet<PaymentHash> m_saidFailed;
    QStringList m_contradictions; ///< What was said to have failed, and then to have succeeded.
    QHash<PaymentHash, Msat> m_received;
};

} // namespace satchel::trust
