// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/types.h"
#include "wallet/core/secret.h"
#include "wallet/engine/event.h"

#include <QSet>

#include <chrono>
#include <optional>

namespace satchel {

class NodeStore;

/// Where the node learns of the chain. One alternative for now; the others come here.
struct BitcoindRpc {
    QString host;
    quint16 port = 0;
    QString user;
    QString password;

    friend bool operator==(const BitcoindRpc &, const BitcoindRpc &) = default;
};

struct EngineConfig {
    Network network = Network::Sandbox;
    BitcoindRpc chain;
    QString logFile; ///< The node's own log; empty: none.
    QList<NodeId> trustedPeers; ///< May open channels to us that are usable before confirmation, and need no reserve.
    QString listenAddress; ///< `host:port`; empty: does not listen.
};

struct NodeStatus {
    bool isRunning = false;
    qint64 blockHeight = 0;
    bool isChainSynced = false; ///< The chain wallet was synchronised in this run, within the last minute.
};

/// Coins that came in by one transaction of the chain.
struct CoinsIn {
    QString txid; ///< Hex.
    Sat amount; ///< What is ours of it.
    bool isConfirmed = false;

    friend bool operator==(const CoinsIn &, const CoinsIn &) = default;
};

/// A part of a payment of ours that stands in a channel.
struct OutgoingPart {
    PaymentHash hash;
    Msat amount; ///< With its fee; whole satoshi.
    qint64 releaseBlock = 0; ///< From this block on the money can be taken back, if the payee has not taken it.

    friend bool operator==(const OutgoingPart &, const OutgoingPart &) = default;
};

/// No route takes longer: a payment that was handed over at some block is decided at the latest so many blocks later.
inline constexpr qint64 longestHold = 1'014; // the bridge's limit for a route, and what LDK waits beyond an expiry

/// The Lightning node as a port: about a dozen blocking operations and a stream of events, in plain values.
///
/// Every call may take a lock of the node or wait for the disk: call from the engine pool or the event pump only, never
/// from a main thread (debug builds abort). Thread-safe. `LdkEngine` (ldkengine.h) is the real one; `FakeEngine`
/// (tests/support/fakeengine.h) drives unit tests.
class Engine
{
public:
    virtual ~Engine() = default;

    /// Builds the node from its 64-byte seed and its store, without network. After it, everything that only reads works.
    /// `store` must outlive the engine.
    virtual Done open(const EngineConfig &config, const Secret &seed, NodeStore &store) = 0;
    /// Starts it. Fails with ChainUnreachable; may be called again.
    virtual Done start() = 0;
    /// A stop is near: ends what a payment waits for, and refuses it with Cancelled, as every payment from now on. Any thread.
    virtual void beginStop() { }
    /// Stops in order, for good; well under a second as a rule, some seconds if a payment is under way. Safe to call when
    /// not started. Nobody else may be in a call meanwhile.
    virtual void stop() = 0;

    [[nodiscard]] virtual NodeStatus status() const = 0;
    [[nodiscard]] virtual NodeId nodeId() const = 0;
    virtual Result<QString> newAddress() = 0;
    [[nodiscard]] virtual api::Balances balances() const = 0;
    [[nodiscard]] virtual QList<api::Channel> channels() const = 0;
    /// All coins that ever came in over the chain, those of closed channels included; in no order.
    [[nodiscard]] virtual QList<CoinsIn> coinsIn() const = 0;
    /// Brings both wallets up to the chain's tip. Fails with ChainUnreachable.
    virtual Done sync() = 0;

    /// Connects and remembers the peer. Fails with PeerUnreachable.
    virtual Done connectPeer(const NodeAddress &peer) = 0;
    /// Private channel, at most 16,777,215 sat. Fails with PeerUnreachable, InsufficientOnChain, ChainUnreachable (what
    /// is broadcast then would be lost), ChannelClosing (one that was closed alone is in no block yet), AmountOutOfRange,
    /// NotReady (the node refuses, as for less than 1,000 sat).
    virtual Result<ChannelId> openChannel(const NodeAddress &peer, Sat capacity) = 0;
    /// In agreement with the peer. Fails with NotFound.
    virtual Done closeChannel(const ChannelId &id, const NodeId &peer) = 0;

    virtual Result<api::Invoice> createInvoice(Msat amount, const QString &description, std::chrono::seconds expiry)
        = 0;
    /// Hands a payment to the node; how it ends comes as an event. `amount` only for an invoice without one. Waits up to
    /// a few seconds for a peer that is away, and for the newest block. Fails, without moving money, with ChainUnreachable
    /// (nothing was seen of the chain for a minute), NoChannel, NotReady (channel opening), Cancelled (beginStop()), PeerUnreachable,
    /// InsufficientBalance, NoRoute, FeeTooHigh, InvoiceExpired, InvoiceWithoutAmount, InvoiceUnreadable,
    /// InvoiceOtherNetwork, InvalidInput (our own invoice), AmountOutOfRange. AlreadyPaid and StillPending also start
    /// nothing, but an earlier payment of the same invoice has moved money, or still may.
    virtual Done pay(const QString &invoice, std::optional<Msat> amount, Msat feeLimit) = 0;
    /// What the node remembers of an outgoing payment; NotFound if nothing.
    virtual Result<api::PaymentState> paymentState(const PaymentHash &hash) const = 0;
    /// What stands in channels; parts that are too small for an output of their own are only in balances().leaving.
    [[nodiscard]] virtual QList<OutgoingPart> outgoing() const = 0;
    /// Those of `payments` that the channels may still carry or decide, as their stored state tells. What is not among
    /// them moves no money any more, and nothing more will be heard of it. Only for payments of earlier runs: what was
    /// handed over in this run may not stand there yet.
    [[nodiscard]] virtual QSet<PaymentHash> carried(const QSet<PaymentHash> &payments) const = 0;
    /// Drops the record of an outgoing payment that is not carried, so that its invoice can be paid after all.
    virtual Done forget(const PaymentHash &hash) = 0;
    /// Proof of an outgoing payment that succeeded, and its fee; NotFound otherwise.
    virtual Result<event::PaymentSettled> settlement(const PaymentHash &hash) const = 0;

    /// The oldest unacknowledged event; waits up to `timeout`. The same one again until eventHandled(). One caller only.
    virtual std::optional<Event> nextEvent(std::chrono::milliseconds timeout) = 0;
    /// Acknowledges the event that nextEvent() gave; call once its effect is durable.
    virtual Done eventHandled() = 0;
};

/// Decodes a BOLT 11 invoice (checksum, signature and amount verified; at most 7,089 characters; `lightning:` allowed).
/// Fails with InvoiceUnreadable, or InvoiceOtherNetwork for a network that Satchel does not know. Expiry and network are
/// the caller's to check. Pure; any thread.
[[nodiscard]] Result<api::Invoice> decodeInvoice(const QString &text);

} // namespace satchel
