// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/bench/benchpeer.h"

#include "wallet/engine/ldkvalues.h"

#include <algorithm>

namespace satchel::bench {

namespace {

constexpr std::uint32_t eventWaitMs = 20'000;
constexpr std::uint64_t feeLimitMsat = 10'000;

void require(bridge::Code code, const char *what)
{
    if (code != bridge::Code::Ok)
        qFatal("%s: code %d", what, static_cast<int>(code));
}

} // namespace

BenchPeer::BenchPeer(const Regtest &chain, const QString &folder)
    : m_address(QStringLiteral("127.0.0.1:%1").arg(freePort()))
    , m_node(bridge::new_node())
{
    EngineConfig config;
    config.chain = chain.rpc();
    config.listenAddress = m_address;
    bridge::NodeOptions options = ldk::toOptions(config);
    options.alias = "bench";
    options.is_liquidity_provider = true;
    require(m_node->open_in_folder(options, {}, ldk::toRust(folder)), "open");
    require(m_node->start(), "start");
}

BenchPeer::~BenchPeer()
{
    m_node->stop();
}

NodeAddress BenchPeer::address() const
{
    return {ldk::toId<NodeId>(m_node->id()), m_address};
}

QString BenchPeer::newAddress() const
{
    return ldk::toText(m_node->new_address().text);
}

QString BenchPeer::invoice() const
{
    constexpr std::uint64_t amountMsat = 1000;
    constexpr std::uint32_t expirySeconds = 3600;
    return ldk::toText(m_node->create_invoice(amountMsat, "bench", expirySeconds).text);
}

int BenchPeer::usableChannels() const
{
    const auto channels = m_node->channels();
    return static_cast<int>(std::ranges::count_if(channels, [](const auto &channel) { return channel.is_usable; }));
}

void BenchPeer::sync() const
{
    m_node->sync();
    require(m_node->sync(), "sync");
}

void BenchPeer::openChannel(const NodeAddress &peer, Sat capacity) const
{
    const auto opened = m_node->open_channel(ldk::toSlice(peer.id.bytes()), ldk::toRust(peer.host),
                                             static_cast<std::uint64_t>(capacity.value), 0);
    require(opened.code, "open channel");
}

void BenchPeer::pay(const QString &invoice) const
{
    require(m_node->pay(ldk::toRust(invoice), 0, feeLimitMsat), "pay");
    for (;;) {
        const bridge::Event event = m_node->next_event(eventWaitMs);
        require(m_node->event_handled(), "event handled");
        if (event.kind == bridge::EventKind::PaymentSuccessful)
            return;
        if (event.kind == bridge::EventKind::PaymentFailed)
            qFatal("a payment of the peer failed");
    }
}

void BenchPeer::acknowledge() const
{
    constexpr std::uint32_t moment = 50;
    if (m_node->next_event(moment).kind != bridge::EventKind::Nothing)
        require(m_node->event_handled(), "event handled");
}

bool BenchPeer::keysend(const NodeId &payee, std::uint64_t msat) const
{
    return m_node->keysend(ldk::toSlice(payee.bytes()), msat, 0) == bridge::Code::Ok;
}

} // namespace satchel::bench
