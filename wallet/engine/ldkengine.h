// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/engine/engine.h"

#include <memory>

namespace satchel {

/// The engine on ldk-node, through the bridge.
///
/// ldk-node has one error for everything that keeps a payment from being sent, so what can be checked is checked
/// beforehand: invoice, record, channels, balance. A channel whose peer is away is given a few seconds to come back
/// before a payment is refused, because right after a start the refusal would be stored as a failure.
class LdkEngine : public Engine
{
public:
    LdkEngine();
    ~LdkEngine() override; ///< stop()

    Done open(const EngineConfig &config, const Secret &seed, NodeStore &store) override;
    Done start() override;
    void beginStop() override;
    void stop() override;

    [[nodiscard]] NodeStatus status() const override;
    [[nodiscard]] NodeId nodeId() const override;
    Result<QString> newAddress() override;
    [[nodiscard]] api::Balances balances() const override;
    [[nodiscard]] QList<api::Channel> channels() const override;
    [[nodiscard]] QList<CoinsIn> coinsIn() const override;
    Done sync() override;

    Done connectPeer(const NodeAddress &peer) override;
    Result<ChannelId> openChannel(const NodeAddress &peer, Sat capacity) override;
    Done closeChannel(const ChannelId &id, const NodeId &peer) override;

    Result<api::Invoice> createInvoice(Msat amount, const QString &description, std::chrono::seconds expiry) override;
    Done pay(const QString &invoice, std::optional<Msat> amount, Msat feeLimit) override;
    Result<api::PaymentState> paymentState(const PaymentHash &hash) const override;
    [[nodiscard]] QList<OutgoingPart> outgoing() const override;
    [[nodiscard]] QSet<PaymentHash> carried(const QSet<PaymentHash> &payments) const override;
    Done forget(const PaymentHash &hash) override;
    Result<event::PaymentSettled> settlement(const PaymentHash &hash) const override;

    std::optional<Event> nextEvent(std::chrono::milliseconds timeout) override;
    Done eventHandled() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace satchel
