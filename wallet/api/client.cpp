// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/api/client.h"

#include <algorithm>

namespace satchel::api {

Msat PaymentClient::defaultFeeLimit(Msat amount)
{
    constexpr Msat floor{10'000};
    return std::max(floor, Msat{amount.value / 100});
}

} // namespace satchel::api
