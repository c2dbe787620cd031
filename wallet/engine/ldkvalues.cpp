// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/engine/ldkvalues.h"

#include "wallet/core/mutant.h"

#include <algorithm>

namespace satchel::ldk {

namespace {

bridge::Chain chainOf(Network network)
{
    switch (network) {
    case Network::Sandbox:
        return bridge::Chain::Regtest;
    case Network::Signet:
        return bridge::Chain::Signet;
    case Network::Bitcoin:
        break;
    }
    return bridge::Chain::Bitcoin;
}

api::ChannelState stateOf(const bridge::Channel &channel, bool isClosing)
{
    if (isClosing)
        return api::ChannelState::Closing;
    if (!channel.is_ready)
        return api::ChannelState::Opening;
    return channel.is_usable ? api::ChannelState::Usable : api::ChannelState::PeerOffline;
}

void addPending(api::Balances &sum, const bridge::PendingBalance &pending, bool isOpen, bool isForced)
{
    switch (pending.kind) {
    case bridge::PendingKind::OutboundPayment:
        sum.leaving.value += toMsat(pending.msat).value;
        return;
    case bridge::PendingKind::OnChannelClose:
        if (isOpen || !isForced)
            return;
        break;
    case bridge::PendingKind::CooperativeClose:
        return;
    case bridge::PendingKind::ForcedClose:
    case bridge::PendingKind::Sweep:
        break;
    }
    sum.arriving.value += toMsat(pending.msat).value;
}

Msat sweptOf(const bridge::Balances &balances)
{
    Msat sum;
    for (const bridge::PendingBalance &pending : balances.pending)
        sum.value += pending.kind == bridge::PendingKind::Sweep ? toMsat(pending.msat).value : 0;
    return sum;
}

/// What stands in the chain wallet, but in no block. A sweep is there before ldk-node notes it as such.
Msat unconfirmedOf(const bridge::Balances &balances)
{
    const std::uint64_t settled = balances.onchain_spendable_sats + balances.reserve_sats;
    return toMsat(balances.onchain_sats > settled ? 1000 * (balances.onchain_sats - settled) : 0);
}

} // namespace

QString toText(const rust::String &text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

rust::String toRust(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return {utf8.constData(), static_cast<std::size_t>(utf8.size())};
}

rust::Slice<const std::uint8_t> toSlice(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

Msat toMsat(std::uint64_t value)
{
    return checkedMsat(value).value_or(maxMsat);
}

Sat toSat(std::uint64_t value)
{
    return checkedSat(value).value_or(maxSat);
}

bridge::NodeOptions toOptions(const EngineConfig &config)
{
    bridge::NodeOptions options{};
    options.chain = chainOf(config.network);
    options.rpc_host = toRust(config.chain.host);
    options.rpc_port = config.chain.port;
    options.rpc_user = toRust(config.chain.user);
    options.rpc_password = toRust(config.chain.password);
    options.listen_address = toRust(config.listenAddress);
    options.log_file = toRust(config.logFile);
    options.log_names = mutant::isOn("node-log-hides-names");
    for (const NodeId &peer : config.trustedPeers) {
        bridge::PeerId id{};
        std::copy(peer.bytes().cbegin(), peer.bytes().cend(), id.bytes.begin());
        options.trusted_peers.push_back(id);
        options.no_reserve_peers.push_back(id);
    }
    return options;
}

api::Channel toChannel(const bridge::Channel &channel, bool isClosing)
{
    return {.id = toId<ChannelId>(channel.id),
            .peer = toId<NodeId>(channel.peer),
            .peerName = {},
            .state = stateOf(channel, isClosing),
            .capacity = toSat(channel.capacity_sats),
            .ours = toMsat(channel.outbound_msat),
            .theirs = toMsat(channel.inbound_msat),
            .reserve = toSat(channel.reserve_sats),
            .confirmations = static_cast<int>(channel.confirmations),
            .confirmationsRequired = static_cast<int>(channel.confirmations_required),
            .fundingTxid = toText(channel.funding_txid)};
}

bool isFresh(std::uint64_t lookedAt, std::uint64_t before, std::uint64_t now)
{
    constexpr std::uint64_t staleAfterSeconds = 60;
    return lookedAt != before && std::max(lookedAt, now) - std::min(lookedAt, now) <= staleAfterSeconds;
}

QList<OutgoingPart> toOutgoing(const bridge::Balances &balances)
{
    QList<OutgoingPart> parts;
    for (const bridge::PendingBalance &pending : balances.pending) {
        const auto hash = toId<PaymentHash>(pending.hash);
        if (!hash.isEmpty())
            parts.append({hash, toMsat(pending.msat), pending.release_height});
    }
    return parts;
}

void look(Closes &closes, const rust::Vec<bridge::Channel> &channels, const bridge::Balances &balances,
          std::uint32_t height)
{
    QSet<QByteArray> explained = closes.agreed;
    for (const bridge::Channel &channel : channels)
        explained.insert(toBytes(channel.channel));
    for (const bridge::PendingBalance &pending : balances.pending) {
        const QByteArray channel = toBytes(pending.channel);
        const bool isKnown = explained.contains(channel) || closes.unexplained.contains(channel);
        if (pending.kind == bridge::PendingKind::OnChannelClose && !isKnown)
            closes.unexplained.insert(channel, height);
    }
}

bool hasUnminedClose(const bridge::Balances &balances, const Closes &closes, std::uint32_t height)
{
    constexpr std::uint32_t blocksADay = 144;
    constexpr std::uint32_t blocksAnHour = 6;
    const auto isAwaited = [&](const QByteArray &channel) {
        const auto forced = closes.forced.constFind(channel);
        if (forced != closes.forced.constEnd())
            return height < *forced + blocksADay;
        const auto seen = closes.unexplained.constFind(channel);
        return seen != closes.unexplained.constEnd() && !closes.agreed.contains(channel)
            && height < *seen + blocksAnHour;
    };
    return std::any_of(balances.pending.begin(), balances.pending.end(), [&](const bridge::PendingBalance &pending) {
        return pending.kind == bridge::PendingKind::OnChannelClose && isAwaited(toBytes(pending.channel));
    });
}

api::Balances toBalances(const rust::Vec<bridge::Channel> &channels, const bridge::Balances &balances,
                         const ForcedCloses &forced)
{
    api::Balances sum;
    QSet<QByteArray> open;
    for (const bridge::Channel &channel : channels) {
        open.insert(toBytes(channel.channel));
        (channel.is_ready ? sum.spendable : sum.arriving).value
            += toMsat(channel.is_usable ? channel.send_limit_msat : channel.outbound_msat).value;
        sum.receivable.value += channel.is_ready ? toMsat(channel.inbound_msat).value : 0;
    }
    for (const bridge::PendingBalance &pending : balances.pending) {
        const QByteArray channel = toBytes(pending.channel);
        addPending(sum, pending, open.contains(channel), forced.contains(channel));
    }
    sum.arriving.value -= std::min(sweptOf(balances).value, unconfirmedOf(balances).value);
    sum.onChain = toSat(balances.onchain_sats);
    sum.onChainSpendable = toSat(balances.onchain_spendable_sats);
    sum.reserve = toSat(balances.reserve_sats);
    return sum;
}

} // namespace satchel::ldk
