// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/amountformat.h"
#include "ui/currencies.h"
#include "ui/errortext.h"
#include "ui/fiatformat.h"
#include "ui/rateviewmodel.h"
#include "ui/timeformat.h"

/// What the card of the own rate says.
namespace satchel::ui {
namespace {

constexpr Sat exampleAmount{10'000};
constexpr qint64 oldDays = 7;

qint64 daysSince(const QDateTime &time)
{
    return time.toLocalTime().date().daysTo(QDate::currentDate());
}

} // namespace

QString RateViewModel::currencyLine() const
{
    const QString name = currencyName(currencyCode());
    return name == currencyCode() ? name : name + QStringLiteral(" · ") + currencyCode();
}

QString RateViewModel::problem() const
{
    if (m_refusal != ErrorCode::InvalidInput)
        return m_refusal == ErrorCode::None ? QString() : explain(m_refusal).toString();
    //: Settings, own rate: what was typed cannot be used; %1 is a number that is written well in this language.
    return tr("This number cannot be used as a rate. Write it like %1.")
        .arg(rateNumber(minorDigits(currencyCode()) == 0 ? 138'000'000 : 9'325'000, currencyCode()));
}

QString RateViewModel::exampleLine() const
{
    const Result<FiatRate> rate = entered();
    if (!rate)
        return {};
    //: Settings, own rate: what the typed number would mean; %1 is an amount in sat, %2 the same in a currency.
    return tr("With this rate: %1 %2").arg(withUnit(exampleAmount), worthText(*toMsat(exampleAmount), *rate));
}

QString RateViewModel::inForceLine() const
{
    const FiatRate rate = present();
    if (!rate.isSet())
        //: Settings, own rate: nothing was entered yet.
        return isOn() ? tr("No rate yet: amounts are shown in sat only.") : QString();
    if (isOld())
        //: Settings, own rate; %1 is a sum in a currency, %2 day and time, %n the days since, seven or more.
        return tr("In force: 1 BTC = %1, entered on %2, %n days ago. It may be out of date.", nullptr,
                  int(daysSince(rate.enteredAt)))
            .arg(rateText(rate), longWhen(rate.enteredAt));
    //: Settings, own rate; %1 is a sum in a currency, %2 day and time.
    return tr("In force: 1 BTC = %1, entered on %2.").arg(rateText(rate), longWhen(rate.enteredAt));
}

bool RateViewModel::isOld() const
{
    return present().isSet() && daysSince(present().enteredAt) >= oldDays;
}

} // namespace satchel::ui
