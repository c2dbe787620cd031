// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/engine/engine.h"

#include <QHash>
#include <QList>
#include <QMutex>
#include <QWaitCondition>

#include <functional>

namespace satchel {

/// What the fake does with a payment that passes its checks.
enum class PayOutcome {
    Settle, ///< Settled at once: record, balance and event.
    Fail, ///< Accepted, then failed: record and event.
    Hold, ///< Accepted, stays pending until settleHeld() or failHeld().
    Refuse, ///< Not accepted: pay() fails, nothing is remembered.
    Crash, ///< Accepted and held, and pay() answers Internal: as if the process had died right after.
};

/// A node in memory for unit tests: no network, no disk, no time. Thread-safe. It checks what the real one checks
/// (expiry, balance, fee limit, paid before), and repeats an event until it is acknowledged. Script it, then look at it.
class FakeEngine : public Engine
{
public:
    // ---- script
    /// Registers an invoice: `reader()` decodes its text, pay() pays it. Text, hash, payee and times are made up
    /// (payable for an hour) unless set in `sample`.
    api::Invoice addInvoice(Msat amount, const QString &description = {}, api::Invoice sample = {});
    /// A preimage that the node will learn when it pays for it: of an invoice whose hash was set in its sample.
    void learn(const Preimage &preimage);
    /// For all payments from now on; `reason` is the refusal or the failure.
    void onPay(PayOutcome outcome, ErrorCode reason = ErrorCode::NoRoute);
    void settleHeld(const PaymentHash &hash);
    void failHeld(const PaymentHash &hash, ErrorCode reason = ErrorCode::NoRoute);
    /// The node's record of the payment is gone, as after a crash before it was written; what is in the channel stays.
    void loseRecord(const PaymentHash &hash);
    /// The node's record of the payment is that of an earlier attempt, which failed, as after a crash before the new one
    /// was written; what is in the channel stays.
    void keepFailedRecord(const PaymentHash &hash);
    /// The channel never carried it, as after a crash before its state was written: the money is back, the record stays
    /// pending, and no event will come.
    void loseHtlc(const PaymentHash &hash);
    void setRoutingFee(Msat fee); ///< Of every payment; 1 sat by default.
    void setBalances(const api::Balances &balances);
    void setChannels(const QList<api::Channel> &channels);
    void setCoinsIn(const QList<CoinsIn> &coins);
    void setChainReachable(bool isReachable); ///< start(), sync() and openChannel() fail with ChainUnreachable.
    void setPeersReachable(bool isReachable); ///< connectPeer() and openChannel() fail with PeerUnreachable.
    void setBlockHeight(qint64 height);
    /// A channel that openChannel() made becomes usable: state, balance and ChannelReady.
    void confirmChannel(const ChannelId &id);
    void emitEvent(const Event &event);
    /// Stops and starts again: records and unacknowledged events stay.
    void restart();

    // ---- look
    [[nodiscard]] std::function<Result<api::Invoice>(const QString &)> reader() const;
    [[nodiscard]] Preimage preimageOf(const PaymentHash &hash) const;
    [[nodiscard]] int payCalls() const; ///< Also refused ones.
    [[nodiscard]] int balanceCalls() const;
    [[nodiscard]] int payCalls(const PaymentHash &hash) const;
    [[nodiscard]] int timesSent(const PaymentHash &hash) const; ///< How often money was put on its way.
    [[nodiscard]] int unacknowledged() const; ///< Events.
    /// Money that was put on its way, whatever became of it since.
    struct Outlay {
        PaymentHash hash;
        Msat amount;
        Msat fee;
        int timesSent = 0;
    };
    [[nodiscard]] QList<Outlay> outlays() const;

    // ---- Engine
    Done open(const EngineConfig &config, const Secret &seed, NodeStore &store) override;
    Done start() override;
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
    struct Record {
        api::PaymentState state = api::PaymentState::Pending;
        Msat amount;
        Msat fee;
        int timesSent = 0;
        qint64 releaseBlock = 0;
    };

    [[nodiscard]] Error refusal(const api::Invoice &invoice, Msat amount, Msat feeLimit) const;
    void decide(const PaymentHash &hash, api::PaymentState state, ErrorCode reason);
    void post(const Event &event);

    mutable QMutex m_mutex;
    QWaitCondition m_posted;
    QList<Event> m_events;
    QHash<QString, api::Invoice> m_invoices;
    QHash<PaymentHash, Preimage> m_preimages;
    QHash<PaymentHash, Record> m_payments;
    QHash<PaymentHash, Record> m_carried; ///< In a channel.
    QList<api::Channel> m_channels;
    QList<CoinsIn> m_coins;
    api::Balances m_balances{Msat{500'000'000}, {}, {}, {}, Sat{100'000}, Sat{100'000}, {}};
    NodeStatus m_status{.isRunning = false, .blockHeight = 120, .isChainSynced = false};
    Network m_network = Network::Sandbox;
    PayOutcome m_outcome = PayOutcome::Settle;
    ErrorCode m_reason = ErrorCode::NoRoute;
    Msat m_fee{1000};
    bool m_isOpen = false;
    bool m_isChainReachable = true;
    bool m_arePeersReachable = true;
    int m_payCalls = 0;
    mutable int m_balanceCalls = 0;
    QHash<PaymentHash, int> m_payCallsOf;
    int m_counter = 0;
};

} // namespace satchel
