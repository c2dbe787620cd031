// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/channels/channelactivity.h"

#include "wallet/payments/paymentstore.h"

namespace satchel::channelactivity {

namespace {

using api::ActivityKind;
using api::PaymentState;

Done note(Database &money, ActivityKind kind, const QString &reference, PaymentState state, Msat amount = {})
{
    api::ActivityEntry line;
    line.kind = kind;
    line.state = state;
    line.amount = amount;
    line.reference = reference;
    line.time = QDateTime::currentDateTimeUtc();
    return PaymentStore(money).note(line);
}

Done note(Database &money, ActivityKind kind, const ChannelId &id, PaymentState state, Msat amount = {})
{
    return note(money, kind, QString::fromLatin1(id.hex()), state, amount);
}

struct ApplyToLines {
    Database &money;

    Done operator()(const event::ChannelPending &pending) { return noteOpening(money, pending.id, {}); }
    Done operator()(const event::ChannelReady &ready)
    {
        return note(money, ActivityKind::ChannelOpened, ready.id, PaymentState::Succeeded);
    }
    Done operator()(const event::ChannelClosed &closed)
    {
        return note(money, ActivityKind::ChannelOpened, closed.id, PaymentState::Failed).and_then([&] {
            return note(money, ActivityKind::ChannelClosed, closed.id, PaymentState::Succeeded);
        });
    }
    template<typename Other>
    Done operator()(const Other &)
    {
        return {};
    }
};

} // namespace

Done noteOpening(Database &money, const ChannelId &id, Msat capacity)
{
    return note(money, ActivityKind::ChannelOpened, id, PaymentState::Pending, capacity);
}

Done noteCoins(Database &money, const CoinsIn &coins)
{
    const auto state = coins.isConfirmed ? PaymentState::Succeeded : PaymentState::Pending;
    return note(money, ActivityKind::OnChainIn, coins.txid, state, toMsat(coins.amount).value_or(Msat()));
}

Done apply(Database &money, const Event &event)
{
    return std::visit(ApplyToLines{money}, event);
}

} // namespace satchel::channelactivity
