// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/amount.h"

namespace satchel {

namespace {

constexpr std::int64_t msatPerSat = 1000;

Result<Msat> inRange(std::int64_t value)
{
    if (value < 0 || value > maxMsat.value)
        return fail(ErrorCode::AmountOutOfRange);
    return Msat{value};
}

} // namespace

Result<Msat> add(Msat a, Msat b)
{
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a.value, b.value, &sum))
        return fail(ErrorCode::AmountOutOfRange);
    return inRange(sum);
}

Result<Msat> subtract(Msat a, Msat b)
{
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(a.value, b.value, &difference))
        return fail(ErrorCode::AmountOutOfRange);
    return inRange(difference);
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
