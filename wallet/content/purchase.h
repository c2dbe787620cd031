// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/types.h"

#include <variant>

/// What can happen to a purchase.
namespace satchel::purchase {

struct Opened {
}; ///< The page came without payment: free, or a held token opened it.
struct OfferMade {
}; ///< Challenge read, checks passed.
struct LookFailed {
    ErrorCode reason;
};
struct Approve {
};
struct Decline {
};
struct Expire {
}; ///< The invoice ran out before it was approved.
struct HandedOver {
}; ///< The node accepted the payment.
struct PaymentSettled {
};
struct PaymentFailed {
    ErrorCode reason;
}; ///< Refused by the node, failed on the way, or never sent: no money moved.
struct PageArrived {
}; ///< With the proof; it is in the library.
struct DeliveryFailed {
    ErrorCode reason;
};
struct RetryDelivery {
};

using Input = std::variant<Opened, OfferMade, LookFailed, Approve, Decline, Expire, HandedOver, PaymentSettled,
                           PaymentFailed, PageArrived, DeliveryFailed, RetryDelivery>;

struct Step {
    api::PurchaseState state = api::PurchaseState::Looking;
    ErrorCode error = ErrorCode::None;

    friend bool operator==(const Step &, const Step &) = default;
};

/// THE state machine: what an input makes of a purchase. An input that does not fit changes nothing. Money that moved is
/// never forgotten: PaymentSettled after a failure is Paid, and nothing leads from Paid back to a state that could pay.
[[nodiscard]] Step next(Step step, const Input &input);

/// Does its money move, or has it moved?
[[nodiscard]] bool isCommitted(api::PurchaseState state);

} // namespace satchel::purchase
