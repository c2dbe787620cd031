// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/workpool.h"
#include "wallet/engine/engine.h"
#include "wallet/payments/eventpump.h"
#include "wallet/payments/nodemoney.h"

#include <QHash>
#include <QObject>

namespace satchel {

/// What the node held when it was last asked.
struct WalletSnapshot {
    api::Balances balances;
    QList<api::Channel> channels;
    NodeStatus status;
    QList<CoinsIn> coins;
    NodeMoney money; ///< As the node says it; `balances` has what is promised to payments taken off.
    QHash<PaymentHash, qint64> releases; ///< To be noted in the ledger: until when payments can be held.

    [[nodiscard]] bool hasUsableChannel() const;
};

/// Opens, closes and lists channels, and notes coins that come in over the chain and payments that are held. Lives in the
/// main thread; the node is asked on the engine pool only, and readers get the latest snapshot without waiting for it.
class Channels : public QObject
{
    Q_OBJECT
public:
    Channels(StoreFile &money, Engine &engine, WorkPool &enginePool, QObject *parent = nullptr);

    [[nodiscard]] const WalletSnapshot &snapshot() const { return m_snapshot; }
    /// Asks the node; while the money file is paused the node holds its locks and is not asked. Answers with the
    /// snapshot: several threads ask, and what was asked earlier and answered later is left out of it. Emits changed()
    /// if something is different.
    Future<WalletSnapshot> refresh();
    /// Brings the node's wallets up to the chain's tip, then refresh(). Fails with ChainUnreachable.
    Future<WalletSnapshot> sync();

    // What follows fails with StorePaused while the money file is paused.
    [[nodiscard]] Future<QString> newAddress();
    /// Answers once the peer has agreed. Fails with ChainUnreachable while the chain source is stale (a funding
    /// transaction could be lost), PeerUnreachable, InsufficientOnChain.
    [[nodiscard]] Future<ChannelId> open(const NodeAddress &peer, Sat capacity);
    /// In agreement with the peer. Fails with NotFound, PeerUnreachable.
    [[nodiscard]] Future<void> close(const ChannelId &id);

    /// A name of our own for a peer ("Sandbox hub"), shown with its channels.
    void setPeerName(const NodeId &peer, const QString &name);

    /// Lines of Activity for channels that open and close; for the pump.
    [[nodiscard]] static EventApplier applier();

public Q_SLOTS:
    void onApplied(const satchel::Event &event); ///< Connect to EventPump::applied.

Q_SIGNALS:
    void changed(); ///< The snapshot is a different one.
    void noted(const satchel::api::ActivityEntry &entry); ///< A line of Activity was added.
    void held(const satchel::PaymentHash &payment); ///< It is known anew until which block it can be held.

private:
    [[nodiscard]] bool isResting() const; ///< The file is paused.
    Future<WalletSnapshot> askSnapshot(std::function<Result<WalletSnapshot>()> question);
    void take(WalletSnapshot snapshot);
    void noteCoins(const QList<CoinsIn> &coins);
    void noteReleases(const QHash<PaymentHash, qint64> &blocks);
    void announce(const QString &reference, api::ActivityKind kind);
    void announce(const ChannelId &id, api::ActivityKind kind);

    StoreFile &m_money;
    Engine &m_engine;
    WorkPool &m_enginePool;
    WalletSnapshot m_snapshot;
    qint64 m_asked = 0; ///< Number of the latest question to the node.
    qint64 m_taken = 0; ///< Number of the question whose answer is the snapshot.
    QHash<NodeId, QString> m_names;
    QList<CoinsIn> m_noted; ///< In this run; what is in the ledger already is noted again without effect.
};

} // namespace satchel
