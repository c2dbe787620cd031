// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/amount.h"

namespace satchel::trust {

// The same for the wallet and the raw node that it is held against.
inline constexpr Sat capacity{10'000'000};
inline constexpr int patienceMs = 60'000;

} // namespace satchel::trust
