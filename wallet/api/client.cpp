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

bool PaymentClient::wantsPassphrase(const Safety &safety, Msat amount)
{
    return safety.askAbove.value != 0 && roundedUp(amount) >= safety.askAbove;
}

} // namespace satchel::api
