// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/amount.h"

#include <QString>

/// Amounts as people read them: digits in groups of three with a thin space, whole satoshi unless a part of one matters.
namespace satchel::ui {

/// "248 310"; an odd part is shown as "12.5" (or "12,5" where the locale writes it so).
[[nodiscard]] QString number(Msat amount);
[[nodiscard]] QString number(Sat amount);

/// "248 310 sat"
[[nodiscard]] QString withUnit(Msat amount);
[[nodiscard]] QString withUnit(Sat amount);

/// As one word of the sentence that it stands in, where that is written from right to left: else "12 sat" would make the
/// whole sentence run from left to right.
[[nodiscard]] QString inItsOwnOrder(const QString &text);

/// For charts, where there is little room: "980", "12.3k", "4.56M"; three figures, rounded down.
[[nodiscard]] QString shortNumber(Msat amount);

/// Whole satoshi of a balance, rounded down so that it never promises too much.
[[nodiscard]] QString balanceNumber(Msat balance);

/// "−121" or "+9 300"; nothing in front of zero.
[[nodiscard]] QString signedNumber(Msat amount, bool isIncoming);

/// What a person typed as whole satoshi: digits, spaces of any kind, at most 21 million bitcoin. Else AmountOutOfRange.
[[nodiscard]] Result<Sat> parseSat(const QString &text);

} // namespace satchel::ui
