// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/heldwords.h"

#include "ui/amountformat.h"

#include <QCoreApplication>

#include <algorithm>

namespace satchel::ui {
namespace {

constexpr qint64 blocksAnHour = 6;
constexpr int hoursADay = 24;
constexpr int mostHours = 48;

struct Held {
    Q_DECLARE_TR_FUNCTIONS(Held)
};

int hoursUntil(qint64 release, qint64 height)
{
    return int(std::max<qint64>(1, (release - height + blocksAnHour - 1) / blocksAnHour));
}

QString waitLine(int hours)
{
    if (hours > mostHours)
        //: Follows "…by block %1 at the latest."; %n is how many days that block is away, three or more.
        return Held::tr("That is in about %n day(s).", nullptr, (hours + hoursADay - 1) / hoursADay);
    //: Follows "…by block %1 at the latest."; %n is how many hours that block is away.
    return Held::tr("That is in about %n hour(s).", nullptr, hours);
}

} // namespace

QString heldLine(qint64 release, qint64 height)
{
    if (release <= 0)
        return {};
    //: A payment that is not decided for long; %1 is the number of a block.
    const QString until
        = Held::tr("The other side is holding this payment. It is taken, or comes back to you, by block "
                   "%1 at the latest.")
              .arg(number(Sat{release}));
    const QString wait = height > 0 ? waitLine(hoursUntil(release, height)) : QString();
    //: Last sentence about a payment that is held.
    const QString rest = Held::tr("Until then it cannot be paid again; nothing has to be done.");
    return wait.isEmpty() ? until + QLatin1Char(' ') + rest : until + QLatin1Char(' ') + wait + QLatin1Char(' ') + rest;
}

} // namespace satchel::ui
