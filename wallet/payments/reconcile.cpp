// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/payments/reconcile.h"

namespace satchel {

Remembered remember(const Engine &engine, const PaymentHash &hash)
{
    Remembered remembered;
    if (const auto record = engine.paymentState(hash))
        remembered.record = *record;
    if (const auto settlement = engine.settlement(hash))
        remembered.settlement = *settlement;
    remembered.hasHtlc = engine.balances().leaving > Msat{0};
    return remembered;
}

std::optional<Event> decide(const PaymentHash &hash, const Remembered &remembered)
{
    if (remembered.settlement)
        return *remembered.settlement;
    if (remembered.record == api::PaymentState::Failed)
        return event::PaymentFailed{hash, ErrorCode::NoRoute};
    if (!remembered.record && !remembered.hasHtlc)
        return event::PaymentFailed{hash, ErrorCode::Cancelled};
    return std::nullopt;
}

} // namespace satchel
