// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/engine/ldkvalues.h"

namespace satchel::ldk {

namespace {

ErrorCode codeOf(bridge::Code code)
{
    switch (code) {
    case bridge::Code::Ok:
        return ErrorCode::None;
    case bridge::Code::NotRunning:
    case bridge::Code::ChannelFailed:
        return ErrorCode::NotReady;
    case bridge::Code::AlreadyRunning:
        return ErrorCode::Busy;
    case bridge::Code::InvalidInput:
        return ErrorCode::InvalidInput;
    case bridge::Code::InvalidInvoice:
        return ErrorCode::InvoiceUnreadable;
    case bridge::Code::InvalidAmount:
        return ErrorCode::AmountOutOfRange;
    case bridge::Code::Duplicate:
        return ErrorCode::AlreadyPaid;
    case bridge::Code::SendingFailed:
        return ErrorCode::NoRoute;
    case bridge::Code::ConnectionFailed:
        return ErrorCode::PeerUnreachable;
    case bridge::Code::InsufficientFunds:
        return ErrorCode::InsufficientOnChain;
    case bridge::Code::ChainFailed:
        return ErrorCode::ChainUnreachable;
    case bridge::Code::PersistenceFailed:
        return ErrorCode::StoreDamaged;
    case bridge::Code::NotFound:
        return ErrorCode::NotFound;
    case bridge::Code::Internal:
        break;
    }
    return ErrorCode::Internal;
}

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

ErrorCode reasonOf(bridge::Failure failure)
{
    switch (failure) {
    case bridge::Failure::NoRoute:
        return ErrorCode::NoRoute;
    case bridge::Failure::Rejected:
        return ErrorCode::PaymentRejected;
    case bridge::Failure::Expired:
        return ErrorCode::InvoiceExpired;
    case bridge::Failure::None:
    case bridge::Failure::Unexpected:
        break;
    }
    return ErrorCode::Internal;
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

} // namespace

Error toError(bridge::Code code, const char *what)
{
    return {codeOf(code), QStringLiteral("%1: code %2").arg(QLatin1String(what)).arg(static_cast<int>(code))};
}

Done toDone(bridge::Code code, const char *what)
{
    return code == bridge::Code::Ok ? Done() : Done(fail(toError(code, what)));
}

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

Event toEvent(const bridge::Event &event)
{
    const auto hash = toId<PaymentHash>(event.hash);
    const auto channel = toId<ChannelId>(event.channel);
    const auto peer = toId<NodeId>(event.peer);
    switch (event.kind) {
    case bridge::EventKind::PaymentSuccessful:
        return event::PaymentSettled{hash, toId<Preimage>(event.preimage), toMsat(event.fee_msat)};
    case bridge::EventKind::PaymentFailed:
        return event::PaymentFailed{hash, reasonOf(event.failure)};
    case bridge::EventKind::PaymentReceived:
        return event::PaymentReceived{hash, toMsat(event.amount_msat)};
    case bridge::EventKind::ChannelPending:
        return event::ChannelPending{channel, peer, toText(event.funding_txid)};
    case bridge::EventKind::ChannelReady:
        return event::ChannelReady{channel, peer};
    case bridge::EventKind::ChannelClosed:
        return event::ChannelClosed{channel, peer, event.is_forced, toText(event.text)};
    case bridge::EventKind::PaymentForwarded:
        return event::Other{QStringLiteral("PaymentForwarded")};
    case bridge::EventKind::Other:
    case bridge::EventKind::Nothing:
        break;
    }
    return event::Other{toText(event.text)};
}

api::Balances toBalances(const rust::Vec<bridge::Channel> &channels, const bridge::Balances &balances,
                         const QSet<QByteArray> &forced)
{
    api::Balances sum;
    QSet<QByteArray> open;
    for (const bridge::Channel &channel : channels) {
        open.insert(toBytes(channel.channel));
        (channel.is_usable ? sum.spendable : sum.arriving).value
            += toMsat(channel.is_usable ? channel.send_limit_msat : channel.outbound_msat).value;
        sum.receivable.value += channel.is_usable ? toMsat(channel.inbound_msat).value : 0;
    }
    for (const bridge::PendingBalance &pending : balances.pending) {
        const QByteArray channel = toBytes(pending.channel);
        addPending(sum, pending, open.contains(channel), forced.contains(channel));
    }
    sum.onChain = toSat(balances.onchain_sats);
    sum.onChainSpendable = toSat(balances.onchain_spendable_sats);
    sum.reserve = toSat(balances.reserve_sats);
    return sum;
}

} // namespace satchel::ldk
