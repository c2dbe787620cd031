// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/fiatrate.h"

#include <algorithm>
#include <array>
#include <limits>

namespace satchel {

namespace {

__extension__ using Wide = __int128;

constexpr Wide msatPerBitcoin = 100'000'000'000;
constexpr int usualDigits = 2;
constexpr int mostExtraDigits = 3;
constexpr std::int64_t twoFigures = 10; // the least that has two

struct Digits {
    const char *currency;
    int count;
};

constexpr std::array unusual{
    Digits{"BHD", 3}, Digits{"BIF", 0}, Digits{"CLF", 4}, Digits{"CLP", 0}, Digits{"DJF", 0}, Digits{"GNF", 0},
    Digits{"IQD", 3}, Digits{"ISK", 0}, Digits{"JOD", 3}, Digits{"JPY", 0}, Digits{"KMF", 0}, Digits{"KRW", 0},
    Digits{"KWD", 3}, Digits{"LYD", 3}, Digits{"OMR", 3}, Digits{"PYG", 0}, Digits{"RWF", 0}, Digits{"TND", 3},
    Digits{"UGX", 0}, Digits{"UYI", 0}, Digits{"UYW", 4}, Digits{"VND", 0}, Digits{"VUV", 0}, Digits{"XAF", 0},
    Digits{"XOF", 0}, Digits{"XPF", 0},
};

bool isCode(const QString &currency)
{
    return currency.size() == 3
        && std::ranges::all_of(currency, [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
}

bool isUsable(qint64 minorPerBitcoin)
{
    return minorPerBitcoin > 0 && minorPerBitcoin <= maxMinorPerBitcoin;
}

/// In 10^-extra of the currency's smallest unit, rounded half up. The largest product, 21 million bitcoin at the highest
/// rate with three digits more, is 2.1 × 10^36; the widest integer holds 1.7 × 10^38.
Result<std::int64_t> worthIn(Msat amount, const FiatRate &rate, int extra)
{
    Wide product = Wide(amount.value) * rate.minorPerBitcoin;
    for (int at = 0; at < extra; ++at)
        product *= 10;
    const Wide units = (product + msatPerBitcoin / 2) / msatPerBitcoin;
    if (units > std::numeric_limits<std::int64_t>::max())
        return fail(ErrorCode::AmountOutOfRange);
    return static_cast<std::int64_t>(units);
}

} // namespace

int minorDigits(const QString &currency)
{
    const auto *const found
        = std::ranges::find_if(unusual, [&](const Digits &one) { return currency == QLatin1String(one.currency); });
    return found == unusual.end() ? usualDigits : found->count;
}

Result<FiatRate> checkedRate(const QString &currency, qint64 minorPerBitcoin, const QDateTime &enteredAt)
{
    if (!isCode(currency) || !isUsable(minorPerBitcoin))
        return fail(ErrorCode::InvalidInput);
    return FiatRate{currency, minorPerBitcoin, enteredAt};
}

Result<FiatValue> worthOf(Msat amount, const FiatRate &rate)
{
    if (amount.value < 0 || amount > maxMsat || !isUsable(rate.minorPerBitcoin))
        return fail(ErrorCode::AmountOutOfRange);
    const int digits = minorDigits(rate.currency);
    Result<std::int64_t> units = worthIn(amount, rate, 0);
    if (!units)
        return fail(units.error());
    const bool isSmall = amount.value > 0 && *worthIn(amount, rate, 1) < twoFigures;
    if (!isSmall)
        return FiatValue{*units, digits};
    int extra = 2;
    while (extra < mostExtraDigits && *worthIn(amount, rate, extra) < twoFigures)
        ++extra;
    units = worthIn(amount, rate, extra);
    return *units > 0 ? FiatValue{*units, digits + extra} : FiatValue{1, digits + extra, true};
}

QString plainNumber(std::int64_t units, int digits)
{
    QString number = QString::number(units).rightJustified(digits + 1, QLatin1Char('0'));
    if (digits > 0)
        number.insert(number.size() - digits, QLatin1Char('.'));
    return number;
}

} // namespace satchel
