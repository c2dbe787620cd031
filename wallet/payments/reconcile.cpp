// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/payments/reconcile.h"

#include "wallet/core/mutant.h"

namespace satchel {

Remembered remember(const Engine &engine, const PaymentHash &hash, bool isCarried)
{
    Remembered remembered;
    if (const auto record = engine.paymentState(hash))
        remembered.record = *record;
    if (const auto settlement = engine.settlement(hash))
        remembered.settlement = *settlement;
    remembered.isCarried = isCarried && !mutant::isOn("carried-is-pending");
    return remembered;
}

std::optional<Event> decide(const PaymentHash &hash, const Remembered &remembered)
{
    if (remembered.settlement)
        return *remembered.settlement;
    const bool hasFailed = remembered.record == api::PaymentState::Failed;
    const bool isOpen = remembered.isCarried && !(hasFailed && mutant::isOn("carried-outlasts-failure"));
    if (isOpen || remembered.record == api::PaymentState::Succeeded)
        return std::nullopt;
    return event::PaymentFailed{hash, hasFailed ? ErrorCode::NoRoute : ErrorCode::Cancelled};
}

} // namespace satchel
