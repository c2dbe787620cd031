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

} // namespace

Error toError(bridge::Code code, const char *what)
{
    return {codeOf(code), QStringLiteral("%1: code %2").arg(QLatin1String(what)).arg(static_cast<int>(code))};
}

Done toDone(bridge::Code code, const char *what)
{
    return code == bridge::Code::Ok ? Done() : Done(fail(toError(code, what)));
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
    case bridge::EventKind::PaymentClaimable:
        return event::Other{QStringLiteral("PaymentClaimable")};
    case bridge::EventKind::Other:
    case bridge::EventKind::Nothing:
        break;
    }
    return event::Other{toText(event.text)};
}

} // namespace satchel::ldk
