// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/activitywords.h"

#include "ui/amountformat.h"
#include "ui/errortext.h"
#include "ui/timeformat.h"

#include <QCoreApplication>

namespace satchel::ui {
namespace {

using api::ActivityKind;
using api::PaymentState;

struct Activity {
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

QString kindOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Purchase:
        //: Kind of a line of Activity.
        return Activity::tr("Purchase");
    case ActivityKind::Sent:
        //: Kind of a line of Activity: an invoice that we paid.
        return Activity::tr("Payment");
    case ActivityKind::Received:
        //: Kind of a line of Activity: money that came in.
        return Activity::tr("Received");
    case ActivityKind::OnChainIn:
        //: Kind of a line of Activity: coins that came in over the chain.
        return Activity::tr("Received on the chain");
    case ActivityKind::ChannelOpened:
        //: Kind of a line of Activity.
        return Activity::tr("Channel opened");
    case ActivityKind::ChannelClosed:
        //: Kind of a line of Activity.
        return Activity::tr("Channel closed");
    }
    return {};
}

bool isChannel(const api::ActivityEntry &entry)
{
    return entry.kind == ActivityKind::ChannelOpened || entry.kind == ActivityKind::ChannelClosed;
}

} // namespace

Msat spentBy(const api::ActivityEntry &entry)
{
    const bool isOut = entry.kind == ActivityKind::Purchase || entry.kind == ActivityKind::Sent;
    return isOut && entry.state == PaymentState::Succeeded ? add(entry.amount, entry.fee).value_or(entry.amount)
                                                           : Msat{};
}

bool isIncoming(const api::ActivityEntry &entry)
{
    return entry.kind == ActivityKind::Received || entry.kind == ActivityKind::OnChainIn;
}

QString titleOf(const api::ActivityEntry &entry)
{
    return entry.title.isEmpty() || isChannel(entry) ? kindOf(entry.kind) : entry.title;
}

QString stateOf(const api::ActivityEntry &entry)
{
    if (entry.state == PaymentState::Pending && entry.releaseBlock > 0)
        //: State of a payment that the other side holds; %1 is the number of the block until which it can.
        return Activity::tr("Held, at most until block %1").arg(number(Sat{entry.releaseBlock}));
    if (entry.state == PaymentState::Pending)
        //: State of a payment that is not decided.
        return Activity::tr("On its way");
    if (entry.state == PaymentState::Failed)
        //: State of a payment that failed; no money has moved.
        return Activity::tr("Not paid");
    if (isIncoming(entry) || isChannel(entry))
        return kindOf(entry.kind);
    if (entry.kind == ActivityKind::Purchase && entry.error != ErrorCode::None)
        //: State of a purchase: the payment is done, the page did not come yet.
        return Activity::tr("Paid, not delivered yet");
    //: State of a payment that is done.
    return Activity::tr("Paid");
}

QString lineOf(const api::ActivityEntry &entry)
{
    const QString time = entry.time.toLocalTime().toString(QStringLiteral("HH:mm"));
    if (entry.state != PaymentState::Succeeded || (entry.error != ErrorCode::None && !isChannel(entry)))
        return QStringLiteral("%1 · %2").arg(stateOf(entry), time);
    const QString kind = entry.title.isEmpty() ? QString() : kindOf(entry.kind); // else it is the title
    const QString place = entry.origin.isEmpty() ? (isChannel(entry) ? entry.title : kind) : siteName(entry.origin);
    return place.isEmpty() ? time : QStringLiteral("%1 · %2").arg(place, time);
}

QString amountOf(const api::ActivityEntry &entry)
{
    if (isChannel(entry) || entry.state == PaymentState::Failed)
        return number(entry.amount);
    const Msat sum = isIncoming(entry) ? entry.amount : add(entry.amount, entry.fee).value_or(entry.amount);
    return signedNumber(sum, isIncoming(entry));
}

QString toneOf(const api::ActivityEntry &entry)
{
    if (entry.state == PaymentState::Failed)
        return QStringLiteral("failed");
    if (entry.state == PaymentState::Pending
        || (entry.kind == ActivityKind::Purchase && entry.error != ErrorCode::None))
        return QStringLiteral("pending");
    if (isChannel(entry))
        return QStringLiteral("quiet");
    return isIncoming(entry) ? QStringLiteral("in") : QStringLiteral("out");
}

QString iconOf(const api::ActivityEntry &entry)
{
    if (isChannel(entry))
        return QStringLiteral("channel");
    return isIncoming(entry) ? QStringLiteral("arrow-in") : QStringLiteral("arrow-out");
}

} // namespace satchel::ui
