// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/channels/channels.h"

#include "wallet/channels/channelactivity.h"
#include "wallet/core/mutant.h"
#include "wallet/payments/intents.h"
#include "wallet/payments/paymentstore.h"

#include <algorithm>

namespace satchel {

namespace {

bool isSame(const WalletSnapshot &a, const WalletSnapshot &b)
{
    return a.balances == b.balances && a.channels == b.channels && a.status.isRunning == b.status.isRunning
        && a.status.blockHeight == b.status.blockHeight && a.status.isChainSynced == b.status.isChainSynced;
}

/// What is promised to payments is not to be spent, and as good as on its way.
void keepPromises(WalletSnapshot &snapshot, const QList<Undecided> &payments)
{
    const Msat reserved = reservedFor(payments, snapshot.money);
    api::Balances &balances = snapshot.balances;
    balances.spendable.value -= std::min(reserved.value, balances.spendable.value);
    balances.leaving = add(balances.leaving, reserved).value_or(maxMsat);
    snapshot.releases
        = newReleases(payments, snapshot.money, snapshot.status.blockHeight, QDateTime::currentDateTimeUtc());
}

Result<WalletSnapshot> take(StoreFile &money, const Engine &engine)
{
    const NodeMoney asked = askMoney(engine);
    WalletSnapshot snapshot{engine.balances(), engine.channels(), engine.status(), engine.coinsIn(), asked, {}};
    const auto undecided
        = money.read<QList<Undecided>>([](Database &database) { return Intents(database).undecided(); }).result();
    return undecided.map([&](const QList<Undecided> &payments) {
        keepPromises(snapshot, payments);
        return snapshot;
    });
}

void noteOpening(StoreFile &money, const ChannelId &id, Sat capacity)
{
    const Msat amount = toMsat(capacity).value_or(Msat());
    const auto noted = money.write<void>(
        [id, amount](Database &database) { return channelactivity::noteOpening(database, id, amount); });
    static_cast<void>(noted.result());
}

void namePeers(WalletSnapshot &snapshot, const QHash<NodeId, QString> &names)
{
    for (api::Channel &channel : snapshot.channels) {
        if (channel.peerName.isEmpty())
            channel.peerName = names.value(channel.peer);
    }
}

Done closeById(Engine &engine, const ChannelId &id)
{
    const auto channels = engine.channels();
    const auto channel
        = std::find_if(channels.begin(), channels.end(), [&](const api::Channel &one) { return one.id == id; });
    return channel == channels.end() ? Done(fail(ErrorCode::NotFound)) : engine.closeChannel(id, channel->peer);
}

} // namespace

bool WalletSnapshot::hasUsableChannel() const
{
    return std::any_of(channels.begin(), channels.end(),
                       [](const api::Channel &channel) { return channel.state == api::ChannelState::Usable; });
}

Channels::Channels(StoreFile &money, Engine &engine, WorkPool &enginePool, QObject *parent)
    : QObject(parent)
    , m_money(money)
    , m_engine(engine)
    , m_enginePool(enginePool)
{ }

Future<WalletSnapshot> Channels::refresh()
{
    if (isResting())
        return ready<WalletSnapshot>(m_snapshot);
    return askSnapshot([&engine = m_engine, &money = m_money] { return satchel::take(money, engine); });
}

Future<WalletSnapshot> Channels::sync()
{
    if (isResting())
        return ready<WalletSnapshot>(m_snapshot);
    return askSnapshot([&engine = m_engine, &money = m_money]() -> Result<WalletSnapshot> {
        return engine.sync().and_then([&] { return satchel::take(money, engine); });
    });
}

bool Channels::isResting() const
{
    return m_money.isPaused() && !mutant::isOn("node-rests-while-paused");
}

Future<QString> Channels::newAddress()
{
    if (isResting())
        return ready<QString>(fail(ErrorCode::StorePaused));
    return runOn<QString>(&m_enginePool, [&engine = m_engine] { return engine.newAddress(); });
}

Future<ChannelId> Channels::open(const NodeAddress &peer, Sat capacity)
{
    if (isResting())
        return ready<ChannelId>(fail(ErrorCode::StorePaused));
    auto opened = runOn<ChannelId>(&m_enginePool,
                                   [&engine = m_engine, &money = m_money, peer, capacity]() -> Result<ChannelId> {
                                       auto id = engine.openChannel(peer, capacity);
                                       if (id)
                                           noteOpening(money, *id, capacity);
                                       return id;
                                   });
    whenDone(opened, this, [this](const Result<ChannelId> &id) {
        if (id)
            announce(*id, api::ActivityKind::ChannelOpened);
    });
    return opened;
}

Future<void> Channels::close(const ChannelId &id)
{
    if (isResting())
        return ready<void>(fail(ErrorCode::StorePaused));
    auto closed = runOn<void>(&m_enginePool, [&engine = m_engine, id] { return closeById(engine, id); });
    whenDone(closed, this, [this](const Done &) { refresh(); });
    return closed;
}

void Channels::setPeerName(const NodeId &peer, const QString &name)
{
    m_names.insert(peer, name);
    take(m_snapshot);
}

EventApplier Channels::applier()
{
    return channelactivity::apply;
}

void Channels::onApplied(const Event &event)
{
    if (std::holds_alternative<event::Other>(event))
        return;
    refresh();
    if (const auto *pending = std::get_if<event::ChannelPending>(&event))
        announce(pending->id, api::ActivityKind::ChannelOpened);
    else if (const auto *ready = std::get_if<event::ChannelReady>(&event))
        announce(ready->id, api::ActivityKind::ChannelOpened);
    else if (const auto *closed = std::get_if<event::ChannelClosed>(&event))
        announce(closed->id, api::ActivityKind::ChannelClosed);
}

void Channels::noteCoins(const QList<CoinsIn> &coins)
{
    for (const CoinsIn &one : coins) {
        if (m_noted.contains(one))
            continue;
        m_noted.append(one);
        const auto noted
            = m_money.write<void>([one](Database &money) { return channelactivity::noteCoins(money, one); });
        whenDone(noted, this, [this, one](const Done &done) {
            if (done)
                announce(one.txid, api::ActivityKind::OnChainIn);
            else
                m_noted.removeOne(one);
        });
    }
}

void Channels::noteReleases(const QHash<PaymentHash, qint64> &blocks)
{
    if (blocks.isEmpty() || mutant::isOn("release-block"))
        return;
    const auto noted = m_money.write<void>([blocks](Database &money) { return Intents(money).noteReleases(blocks); });
    whenDone(noted, this, [this, payments = blocks.keys()](const Done &done) {
        for (const PaymentHash &payment : done ? payments : QList<PaymentHash>())
            Q_EMIT held(payment);
    });
}

void Channels::announce(const ChannelId &id, api::ActivityKind kind)
{
    announce(QString::fromLatin1(id.hex()), kind);
}

void Channels::announce(const QString &reference, api::ActivityKind kind)
{
    const auto line = m_money.read<api::ActivityEntry>(
        [reference, kind](Database &db) { return PaymentStore(db).entry(kind, reference); });
    whenDone(line, this, [this](const Result<api::ActivityEntry> &entry) {
        if (entry)
            Q_EMIT noted(*entry);
    });
}

Future<WalletSnapshot> Channels::askSnapshot(std::function<Result<WalletSnapshot>()> question)
{
    const auto asked = runOn<WalletSnapshot>(&m_enginePool, std::move(question));
    return andThen<WalletSnapshot>(this, asked, [this, number = ++m_asked](const WalletSnapshot &snapshot) {
        if (number > m_taken) {
            m_taken = number;
            noteCoins(snapshot.coins);
            noteReleases(snapshot.releases);
            take(snapshot);
        }
        return ready<WalletSnapshot>(m_snapshot);
    });
}

void Channels::take(WalletSnapshot snapshot)
{
    namePeers(snapshot, m_names);
    const bool isDifferent = !isSame(snapshot, m_snapshot);
    m_snapshot = std::move(snapshot);
    if (isDifferent)
        Q_EMIT changed();
}

} // namespace satchel
