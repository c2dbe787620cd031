// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/amount.h"

namespace satchel::trust {

// Channel and payments of the wallet and of the raw node that it is held against.
inline constexpr Sat capacity{10'000'000};
inline constexpr Msat price{1'000};
inline constexpr int billsAtOnce = 200;
inline constexpr int patienceMs = 60'000;

} // namespace satchel::trust
