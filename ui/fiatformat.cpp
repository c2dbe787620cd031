// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/fiatformat.h"

#include "ui/amountformat.h"
#include "ui/currencies.h"
#include "ui/timeformat.h"

#include <QCoreApplication>

namespace satchel::ui {
namespace {

constexpr QChar hardSpace(0x00a0);

struct Fiat {
    Q_DECLARE_TR_FUNCTIONS(Fiat)
};

QString localDigits(const QString &digits, const QLocale &locale)
{
    const char32_t zero = locale.zeroDigit().toUcs4().value(0);
    QList<uint> local;
    for (const QChar digit : digits)
        local.append(zero + uint(digit.digitValue()));
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(local.constData()), local.size());
}

QString localNumber(std::int64_t units, int digits, const QLocale &locale)
{
    const QString plain = plainNumber(units, digits);
    const QString whole = locale.toString(plain.section(QLatin1Char('.'), 0, 0).toLongLong());
    return digits == 0 ? whole : whole + locale.decimalPoint() + localDigits(plain.right(digits), locale);
}

QString signOf(const QString &currency, const QLocale &locale)
{
    const bool isOwn = locale.currencySymbol(QLocale::CurrencyIsoCode) == currency;
    const QString sign = isOwn ? locale.currencySymbol(QLocale::CurrencySymbol) : QString();
    return sign.isEmpty() ? currency : sign;
}

/// A number in the place that the locale gives it beside a currency's sign; letters keep a space between.
QString withSign(const QString &number, const QString &currency, const QLocale &locale)
{
    const QString sign = signOf(currency, locale);
    const QString one = locale.toString(1);
    QString pattern = locale.toCurrencyString(qlonglong(1), sign);
    const qsizetype at = pattern.indexOf(one);
    const qsizetype behind = at + one.size();
    if (behind < pattern.size() && pattern.at(behind).isLetter())
        pattern.insert(behind, hardSpace);
    pattern.replace(at, one.size(), number);
    if (at > 0 && pattern.at(at - 1).isLetter())
        pattern.insert(at, hardSpace);
    return pattern;
}

} // namespace

QString worthText(Msat amount, const FiatRate &rate)
{
    const Result<FiatValue> value = rate.isSet() ? worthOf(amount, rate) : fail(ErrorCode::NotFound);
    if (!value)
        return {};
    const QLocale locale;
    const QString sum = withSign(localNumber(value->units, value->digits, locale), rate.currency, locale);
    return inItsOwnOrder(QString(value->isLess ? u'<' : u'\u2248') + hardSpace + sum);
}

QString worthSpoken(Msat amount, const FiatRate &rate)
{
    const Result<FiatValue> value = rate.isSet() ? worthOf(amount, rate) : fail(ErrorCode::NotFound);
    if (!value)
        return {};
    const QString sum = localNumber(value->units, value->digits, QLocale());
    //: Spoken behind an amount: what it is worth; %1 is a number, %2 a currency: "less than 0.00001 US dollars".
    return value->isLess ? Fiat::tr("less than %1 %2").arg(sum, currencyName(rate.currency))
                         //: Spoken behind an amount; %1 is a number, %2 a currency: "about 0.11 US dollars".
                         : Fiat::tr("about %1 %2").arg(sum, currencyName(rate.currency));
}

Worth inCurrency(Msat amount, const FiatRate &rate)
{
    return {worthText(amount, rate), worthSpoken(amount, rate)};
}

QString rateText(const FiatRate &rate)
{
    return rate.isSet()
        ? inItsOwnOrder(withSign(rateNumber(rate.minorPerBitcoin, rate.currency), rate.currency, QLocale()))
        : QString();
}

QString rateLabel()
{
    //: Label in a payment's details and on a receipt: what the person said a bitcoin was worth then.
    return Fiat::tr("Your rate then");
}

QString rateWords(const FiatRate &rate)
{
    //: In a payment's details; %1 is a sum in a currency, %2 day and time.
    return rate.isSet() ? Fiat::tr("1 BTC = %1, entered on %2").arg(rateText(rate), longWhen(rate.enteredAt))
                        : QString();
}

QString rateNumber(qint64 minorPerBitcoin, const QString &currency)
{
    return localNumber(minorPerBitcoin, minorDigits(currency), QLocale());
}

} // namespace satchel::ui
