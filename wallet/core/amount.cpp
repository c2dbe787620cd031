// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/amount.h"

#include <limits>

namespace satchel {

namespace {

constexpr std::int64_t msatPerSat = 1000;

Result<Msat> inRange(std::int64_t value)
{
    if (value < 0 || value > maxMsat.value)
        return fail(ErrorCode::AmountOutOfRange);
    return Msat{value};
}

static_assert(maxMsat.value <= std::numeric_limits<std::int64_t>::max() / 2, "a sum of two amounts does not overflow");

} // namespace

Result<Msat> add(Msat a, Msat b)
{
    if (!inRange(a.value) || !inRange(b.value))
        return fail(ErrorCode::AmountOutOfRange);
    return inRange(a.value + b.value);
}

Result<Msat> subtract(Msat a, Msat b)
{
    if (!inRange(a.value) || !inRange(b.value))
        return fail(ErrorCode::AmountOutOfRange);
    return inRange(a.value - b.value);
}

Result<Msat> checkedMsat(std::uint64_t value)
{
    if (value > static_cast<std::uint64_t>(maxMsat.value))
        return fail(ErrorCode::AmountOutOfRange);
    return Msat{static_cast<std::int64_t>(value)};
}

Result<Sat> checkedSat(std::uint64_t value)
{
    if (value > static_cast<std::uint64_t>(maxSat.value))
        return fail(ErrorCode::AmountOutOfRange);
    return Sat{static_cast<std::int64_t>(value)};
}

Result<Msat> toMsat(Sat amount)
{
    if (amount.value < 0 || amount > maxSat)
        return fail(ErrorCode::AmountOutOfRange);
    return Msat{amount.value * msatPerSat};
}

Sat roundedUp(Msat amount)
{
    return Sat{amount.value / msatPerSat + (amount.value % msatPerSat > 0 ? 1 : 0)};
}

Sat roundedDown(Msat amount)
{
    return Sat{amount.value / msatPerSat};
}

} // namespace satchel
