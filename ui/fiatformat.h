// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/worth.h"
#include "wallet/core/fiatrate.h"

#include <QLocale>

/// Amounts in the person's own currency, as the language writes them: its digits, groups, decimal sign, and the place of
/// the currency's sign. The sign is used where it is the locale's own, else the three letters.
namespace satchel::ui {

/// "≈ $0.11", "≈ 0,11 €", "< $0.00001"; empty while no rate is set.
[[nodiscard]] QString worthText(Msat amount, const FiatRate &rate);
/// The same in words, to be spoken behind an amount: "about 0.11 US dollars".
[[nodiscard]] QString worthSpoken(Msat amount, const FiatRate &rate);

/// Both of them.
[[nodiscard]] Worth inCurrency(Msat amount, const FiatRate &rate);

/// "$93,250.00": what one bitcoin is said to be worth.
[[nodiscard]] QString rateText(const FiatRate &rate);
/// Label and words of a payment's own rate: "1 BTC = $93,250.00, entered on 20 November 2026, 14:05"; empty without one.
[[nodiscard]] QString rateLabel();
[[nodiscard]] QString rateWords(const FiatRate &rate);
/// "93,250.00"
[[nodiscard]] QString rateNumber(qint64 minorPerBitcoin, const QString &currency);

/// What a person typed as a rate, in the smallest unit of the currency: digits of any script, the decimal sign and the
/// groups of the language, blanks between them, the currency's sign or letters beside them. Fails with InvalidInput
/// where any of it can be misread (misplaced groups, more decimals than the currency has) and out of bounds.
[[nodiscard]] Result<qint64> parseRate(const QString &text, const QString &currency);

} // namespace satchel::ui
