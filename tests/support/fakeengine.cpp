// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakeengine.h"

#include <QDeadlineTimer>
#include <QMutexLocker>

namespace satchel {

namespace {

/// 1 % of a channel, as LDK asks.
constexpr qint64 reserveOf(Sat capacity)
{
    return capacity.value / 100;
}

NodeId someNode(char fill)
{
    return NodeId::fromBytes(QByteArray(1, '\x02') + QByteArray(32, fill)).value_or(NodeId());
}

} // namespace

Done FakeEngine::open(const EngineConfig &config, const Secret &, NodeStore &)
{
    const QMutexLocker lock(&m_mutex);
    m_network = config.network;
    m_isOpen = true;
    return {};
}

Done FakeEngine::start()
{
    const QMutexLocker lock(&m_mutex);
    if (!m_isChainReachable)
        return fail(ErrorCode::ChainUnreachable);
    m_status.isRunning = m_status.isChainSynced = true;
    return {};
}

void FakeEngine::stop()
{
    const QMutexLocker lock(&m_mutex);
    m_status.isRunning = m_status.isChainSynced = false;
}

void FakeEngine::restart()
{
    stop();
    static_cast<void>(start());
}

NodeStatus FakeEngine::status() const
{
    const QMutexLocker lock(&m_mutex);
    return m_status;
}

NodeId FakeEngine::nodeId() const
{
    return someNode('w');
}

Result<QString> FakeEngine::newAddress()
{
    const QMutexLocker lock(&m_mutex);
    return QStringLiteral("bcrt1qfake%1").arg(++m_counter);
}

api::Balances FakeEngine::balances() const
{
    const QMutexLocker lock(&m_mutex);
    ++m_balanceCalls;
    return m_balances;
}

int FakeEngine::balanceCalls() const
{
    const QMutexLocker lock(&m_mutex);
    return m_balanceCalls;
}

QList<api::Channel> FakeEngine::channels() const
{
    const QMutexLocker lock(&m_mutex);
    return m_channels;
}

Done FakeEngine::sync()
{
    const QMutexLocker lock(&m_mutex);
    m_status.isChainSynced = m_isChainReachable;
    return m_isChainReachable ? Done() : fail(ErrorCode::ChainUnreachable);
}

Done FakeEngine::connectPeer(const NodeAddress &)
{
    const QMutexLocker lock(&m_mutex);
    return m_arePeersReachable ? Done() : fail(ErrorCode::PeerUnreachable);
}

Result<ChannelId> FakeEngine::openChannel(const NodeAddress &peer, Sat capacity)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_isChainReachable || !m_arePeersReachable)
        return fail(m_isChainReachable ? ErrorCode::PeerUnreachable : ErrorCode::ChainUnreachable);
    if (capacity > m_balances.onChainSpendable)
        return fail(ErrorCode::InsufficientOnChain);
    const auto id = ChannelId::fromBytes(QByteArray::number(++m_counter).rightJustified(16, '0'));
    api::Channel channel;
    channel.id = id.value_or(ChannelId());
    channel.peer = peer.id;
    channel.capacity = capacity;
    channel.reserve = Sat{reserveOf(capacity)};
    channel.ours = Msat{(capacity.value - channel.reserve.value) * 1000};
    channel.confirmationsRequired = 6;
    channel.fundingTxid = QString(64, QLatin1Char('f'));
    m_channels.append(channel);
    m_balances.onChain.value -= capacity.value;
    m_balances.onChainSpendable.value -= capacity.value;
    m_balances.arriving.value += channel.ours.value;
    post(event::ChannelPending{channel.id, channel.peer, channel.fundingTxid});
    return channel.id;
}

void FakeEngine::confirmChannel(const ChannelId &id)
{
    const QMutexLocker lock(&m_mutex);
    for (api::Channel &channel : m_channels) {
        if (channel.id != id || channel.state != api::ChannelState::Opening)
            continue;
        channel.state = api::ChannelState::Usable;
        channel.confirmations = channel.confirmationsRequired;
        m_balances.arriving.value -= channel.ours.value;
        m_balances.spendable.value += channel.ours.value;
        post(event::ChannelReady{channel.id, channel.peer});
    }
}

Done FakeEngine::closeChannel(const ChannelId &id, const NodeId &peer)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = std::find_if(m_channels.begin(), m_channels.end(), [&](const auto &c) { return c.id == id; });
    if (found == m_channels.end())
        return fail(ErrorCode::NotFound);
    const bool isUsable = found->state == api::ChannelState::Usable;
    (isUsable ? m_balances.spendable : m_balances.arriving).value -= found->ours.value;
    m_balances.onChain.value += found->ours.value / 1000 + found->reserve.value;
    m_channels.erase(found);
    post(event::ChannelClosed{id, peer, false, {}});
    return {};
}

void FakeEngine::setRoutingFee(Msat fee)
{
    const QMutexLocker lock(&m_mutex);
    m_fee = fee;
}

void FakeEngine::setBalances(const api::Balances &balances)
{
    const QMutexLocker lock(&m_mutex);
    m_balances = balances;
}

void FakeEngine::setChannels(const QList<api::Channel> &channels)
{
    const QMutexLocker lock(&m_mutex);
    m_channels = channels;
}

void FakeEngine::setCoinsIn(const QList<CoinsIn> &coins)
{
    const QMutexLocker lock(&m_mutex);
    m_coins = coins;
}

QList<CoinsIn> FakeEngine::coinsIn() const
{
    const QMutexLocker lock(&m_mutex);
    return m_coins;
}

void FakeEngine::setChainReachable(bool isReachable)
{
    const QMutexLocker lock(&m_mutex);
    m_isChainReachable = isReachable;
    m_status.isChainSynced = m_status.isRunning && isReachable;
}

void FakeEngine::setPeersReachable(bool isReachable)
{
    const QMutexLocker lock(&m_mutex);
    m_arePeersReachable = isReachable;
}

void FakeEngine::setBlockHeight(qint64 height)
{
    const QMutexLocker lock(&m_mutex);
    m_status.blockHeight = height;
}

void FakeEngine::emitEvent(const Event &event)
{
    const QMutexLocker lock(&m_mutex);
    post(event);
}

void FakeEngine::post(const Event &event)
{
    m_events.append(event);
    m_posted.wakeAll();
}

int FakeEngine::unacknowledged() const
{
    const QMutexLocker lock(&m_mutex);
    return static_cast<int>(m_events.size());
}

std::optional<Event> FakeEngine::nextEvent(std::chrono::milliseconds timeout)
{
    const QMutexLocker lock(&m_mutex);
    if (m_events.isEmpty())
        m_posted.wait(&m_mutex, QDeadlineTimer(timeout));
    return m_events.isEmpty() ? std::nullopt : std::optional(m_events.first());
}

Done FakeEngine::eventHandled()
{
    const QMutexLocker lock(&m_mutex);
    if (!m_events.isEmpty())
        m_events.removeFirst();
    return {};
}

} // namespace satchel
