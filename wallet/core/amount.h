// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/result.h"

#include <QMetaType>

#include <compare>
#include <cstdint>

namespace satchel {

/// An amount in thousandths of a satoshi, the unit of Lightning. Never negative in a valid value.
struct Msat {
    std::int64_t value = 0;
    friend constexpr auto operator<=>(const Msat &, const Msat &) = default; // NOLINT(modernize-use-nullptr)
};

/// An amount in satoshi, the unit of the chain.
struct Sat {
    std::int64_t value = 0;
    friend constexpr auto operator<=>(const Sat &, const Sat &) = default; // NOLINT(modernize-use-nullptr)
};

/// 21 million bitcoin, the largest amount that can exist.
inline constexpr Msat maxMsat{2'100'000'000'000'000'000};
inline constexpr Sat maxSat{2'100'000'000'000'000};

/// Sum and difference; fail with AmountOutOfRange if an argument or the result is outside 0 … maxMsat.
[[nodiscard]] Result<Msat> add(Msat a, Msat b);
[[nodiscard]] Result<Msat> subtract(Msat a, Msat b);

/// A number from outside (network, file, user) as an amount; fails with AmountOutOfRange.
[[nodiscard]] Result<Msat> checkedMsat(std::uint64_t value);
[[nodiscard]] Result<Sat> checkedSat(std::uint64_t value);

/// Exact; fails with AmountOutOfRange above 21 million bitcoin.
[[nodiscard]] Result<Msat> toMsat(Sat amount);

/// Whole satoshi, rounded so that a price is never shown too low (up) or a balance too high (down).
[[nodiscard]] Sat roundedUp(Msat amount);
[[nodiscard]] Sat roundedDown(Msat amount);

} // namespace satchel

Q_DECLARE_METATYPE(satchel::Msat)
Q_DECLARE_METATYPE(satchel::Sat)
