// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/amount.h"

/// The same for everybody who is killed.
namespace satchel::trust {

inline constexpr Sat channelCapacity{1'000'000};
inline constexpr Sat channelCoins{1'100'000};
inline constexpr Sat pagePrice{500}; ///< Of the shop's diary.
inline constexpr Sat billPrice{
    700}; ///< Above the dust limit: on a closed channel such a payment is an output of its own.
inline constexpr Msat feeLimit{50'000};
inline constexpr int usableMs = 60'000;

} // namespace satchel::trust
