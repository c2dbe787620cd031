// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/amount.h"

#include <QDateTime>
#include <QString>

namespace satchel {

/// What one bitcoin is worth, as the person said it. Nobody is asked for it, and no payment depends on it.
struct FiatRate {
    QString currency; ///< ISO 4217, three capital letters. Empty: no rate.
    qint64 minorPerBitcoin = 0; ///< In the smallest unit of the currency: cents, won. 1 … maxMinorPerBitcoin.
    QDateTime enteredAt; ///< When the person said so.

    [[nodiscard]] bool isSet() const { return !currency.isEmpty(); }
    friend bool operator==(const FiatRate &, const FiatRate &) = default;
};

inline constexpr qint64 maxMinorPerBitcoin = 1'000'000'000'000'000;

/// How many digits after the decimal sign the currency's smallest unit has (ISO 4217): 2 for most, 0 for won and yen.
/// Stored rates are in that unit: a number given out here never changes.
[[nodiscard]] int minorDigits(const QString &currency);

/// A rate from outside (the window, a file): three letters A … Z and a number within bounds. Fails with InvalidInput.
[[nodiscard]] Result<FiatRate> checkedRate(const QString &currency, qint64 minorPerBitcoin, const QDateTime &enteredAt);

/// An amount in a currency, in figures for people: it is about right and never what is paid.
struct FiatValue {
    std::int64_t units = 0; ///< Of 10^-digits of the currency.
    int digits = 0; ///< After the decimal sign.
    bool isLess = false; ///< More than nothing, less than `units`.

    friend bool operator==(const FiatValue &, const FiatValue &) = default;
};

/// What `amount` is worth at a rate that is set, rounded half up to the smallest unit of the currency. Less than one such
/// unit is given in two figures, of at most three digits more; what is less than even those show `isLess` than one of
/// them: nothing that costs money is worth 0. Computed exactly, in integers. Fails with AmountOutOfRange.
[[nodiscard]] Result<FiatValue> worthOf(Msat amount, const FiatRate &rate);

/// The number for machines and English text: "93250.00", "0.0021". No sign, no groups.
[[nodiscard]] QString plainNumber(std::int64_t units, int digits);

} // namespace satchel

Q_DECLARE_METATYPE(satchel::FiatRate)
