// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/mutant.h"
#include "wallet/core/sweep.h"
#include "wallet/core/threadaudit.h"
#include "wallet/engine/ldkengine_p.h"

#include <QDateTime>

#include <thread>

namespace satchel {

namespace {

constexpr std::size_t seedSize = 64;
constexpr std::size_t keySize = 32;
constexpr std::size_t mostRootKeys = 8;
constexpr std::chrono::seconds settleTime{10};
constexpr Sat largestChannel{16'777'215}; // more needs an option that peers rarely have

} // namespace

LdkEngine::LdkEngine()
    : d(std::make_unique<Private>())
{ }

LdkEngine::~LdkEngine() = default;

Done LdkEngine::open(const EngineConfig &config, const Secret &seed, NodeStore &store)
{
    forbidMainThread("Engine::open");
    if (seed.size() != seedSize)
        return fail(ErrorCode::InvalidInput, QStringLiteral("seed of %1 bytes").arg(seed.size()));
    d->network = config.network;
    d->remember(seed);
    d->store = std::make_shared<WatchedStore>(store);
    const auto code
        = d->node->open_with_store(ldk::toOptions(config), {seed.bytes().data(), seed.bytes().size()}, d->store);
    wipeStack();
    return ldk::toDone(code, "open");
}

Done LdkEngine::start()
{
    forbidMainThread("Engine::start");
    if (const bridge::NodeStatus before = d->node->status(); !before.is_running)
        d->lookedBefore = before.onchain_synced_at;
    const auto code = d->node->start();
    const Done started = code == bridge::Code::AlreadyRunning ? Done() : ldk::toDone(code, "start");
    if (started)
        d->caller.start();
    return started;
}

void LdkEngine::beginStop()
{
    d->isStopping = true;
}

void LdkEngine::stop()
{
    forbidMainThread("Engine::stop");
    beginStop();
    d->awaitQuiet();
    d->caller.askToEnd();
    d->node->stop(); // which cuts a call short
    d->caller.end();
    d->forget();
}

void LdkEngine::Private::remember(const Secret &seed)
{
    rootKeys = Secret(mostRootKeys * keySize);
    bridge::root_keys({seed.bytes().data(), seed.size()}, {rootKeys.bytes().data(), rootKeys.size()});
    wipeStack();
}

void LdkEngine::Private::forget()
{
    node = bridge::new_node();
    if (!rootKeys.isEmpty() && !mutant::isOn("swept-memory"))
        sweep();
    rootKeys = Secret();
}

/// Until nothing is found: what still runs of a stopped node may have had a key in its hands during a sweep.
void LdkEngine::Private::sweep() const
{
    constexpr int mostSweeps = 5;
    constexpr std::chrono::milliseconds pause(20);
    for (int i = 0; i < mostSweeps && wipeCopies(rootKeys, keySize) > 0; ++i)
        std::this_thread::sleep_for(pause);
}

bool LdkEngine::Private::isFresh(const bridge::NodeStatus &status) const
{
    const auto now = static_cast<std::uint64_t>(QDateTime::currentSecsSinceEpoch());
    return status.is_running && ldk::isFresh(status.onchain_synced_at, lookedBefore, now);
}

NodeStatus LdkEngine::status() const
{
    forbidMainThread("Engine::status");
    const bridge::NodeStatus status = d->node->status();
    return {status.is_running, status.block_height, d->isFresh(status)};
}

NodeId LdkEngine::nodeId() const
{
    return ldk::toId<NodeId>(d->node->id());
}

Result<QString> LdkEngine::newAddress()
{
    forbidMainThread("Engine::newAddress");
    const bridge::TextAnswer answer = d->node->new_address();
    if (answer.code != bridge::Code::Ok)
        return fail(ldk::toError(answer.code, "new address"));
    return ldk::toText(answer.text);
}

api::Balances LdkEngine::balances() const
{
    forbidMainThread("Engine::balances");
    const QMutexLocker lock(&d->mutex);
    return ldk::toBalances(d->node->channels(), d->node->balances(), d->closes.forced);
}

QList<api::Channel> LdkEngine::channels() const
{
    forbidMainThread("Engine::channels");
    const QMutexLocker lock(&d->mutex);
    QList<api::Channel> list;
    for (const bridge::Channel &channel : d->node->channels())
        list.append(ldk::toChannel(channel, d->closing.contains(ldk::toId<ChannelId>(channel.id))));
    return list;
}

QList<CoinsIn> LdkEngine::coinsIn() const
{
    forbidMainThread("Engine::coinsIn");
    QList<CoinsIn> list;
    for (const bridge::CoinsIn &coins : d->node->coins_in())
        list.append({ldk::toText(coins.txid), ldk::toSat(coins.sats), coins.is_confirmed});
    return list;
}

Done LdkEngine::sync()
{
    forbidMainThread("Engine::sync");
    // The first call may join a synchronisation that began before the caller's block was there.
    const auto joined = d->node->sync();
    return ldk::toDone(joined == bridge::Code::Ok ? d->node->sync() : joined, "sync");
}

Done LdkEngine::connectPeer(const NodeAddress &peer)
{
    forbidMainThread("Engine::connectPeer");
    return ldk::toDone(d->node->connect(ldk::toSlice(peer.id.bytes()), ldk::toRust(peer.host)), "connect");
}

void LdkEngine::Private::noteForcedClose(const QByteArray &channel)
{
    closes.forced.insert(channel, node->status().block_height);
    settling.setRemainingTime(settleTime);
}

bool LdkEngine::Private::hasUnsettledClose()
{
    const QMutexLocker lock(&mutex);
    const bridge::Balances balances = node->balances();
    const std::uint32_t height = node->status().block_height;
    ldk::look(closes, node->channels(), balances, height);
    if (ldk::hasUnminedClose(balances, closes, height))
        settling.setRemainingTime(settleTime);
    return !settling.hasExpired();
}

Result<ChannelId> LdkEngine::openChannel(const NodeAddress &peer, Sat capacity)
{
    forbidMainThread("Engine::openChannel");
    if (capacity.value <= 0 || capacity > largestChannel)
        return fail(ErrorCode::AmountOutOfRange, QStringLiteral("channel of %1 sat").arg(capacity.value));
    // A funding transaction is lost for good if it is broadcast while the chain source is away, or spends what a block that
    // the node has not seen yet leaves no room for.
    if (const Done seen = sync().and_then([this] { return d->awaitChain(); }); !seen)
        return fail(seen.error());
    if (d->hasUnsettledClose())
        return fail(ErrorCode::ChannelClosing);
    const bridge::OpenedChannel opened = d->node->open_channel(ldk::toSlice(peer.id.bytes()), ldk::toRust(peer.host),
                                                               static_cast<std::uint64_t>(capacity.value), 0);
    if (opened.code != bridge::Code::Ok)
        return fail(ldk::toError(opened.code, "open channel"));
    return ldk::toId<ChannelId>(opened.id);
}

Done LdkEngine::closeChannel(const ChannelId &id, const NodeId &peer)
{
    forbidMainThread("Engine::closeChannel");
    const auto code = d->node->close_channel(ldk::toSlice(id.bytes()), ldk::toSlice(peer.bytes()));
    const QMutexLocker lock(&d->mutex);
    if (code == bridge::Code::Ok)
        d->closing.insert(id);
    return ldk::toDone(code, "close channel");
}

std::optional<Event> LdkEngine::nextEvent(std::chrono::milliseconds timeout)
{
    forbidMainThread("Engine::nextEvent");
    const bridge::Event event = d->node->next_event(static_cast<std::uint32_t>(timeout.count()));
    if (event.kind == bridge::EventKind::Nothing)
        return std::nullopt;
    if (event.kind == bridge::EventKind::ChannelClosed) {
        const QMutexLocker lock(&d->mutex);
        d->closing.remove(ldk::toId<ChannelId>(event.channel));
        const QByteArray id = ldk::toBytes(event.channel_id);
        event.is_forced ? d->noteForcedClose(id) : void(d->closes.agreed.insert(id));
    }
    return ldk::toEvent(event);
}

Done LdkEngine::eventHandled()
{
    forbidMainThread("Engine::eventHandled");
    return ldk::toDone(d->node->event_handled(), "acknowledge event");
}

} // namespace satchel
