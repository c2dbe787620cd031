// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/purchase.h"

namespace satchel::purchase {

namespace {

using State = api::PurchaseState;

Step fromLooking(Step step, const Input &input)
{
    if (std::holds_alternative<Opened>(input))
        return {State::Free};
    if (std::holds_alternative<OfferMade>(input))
        return {State::Offered};
    if (std::holds_alternative<Decline>(input))
        return {State::Declined};
    if (const auto *failed = std::get_if<LookFailed>(&input))
        return {State::Failed, failed->reason};
    return step;
}

Step fromOffered(Step step, const Input &input)
{
    if (std::holds_alternative<Approve>(input))
        return {State::Approved};
    if (std::holds_alternative<Decline>(input))
        return {State::Declined};
    if (std::holds_alternative<Expire>(input))
        return {State::Failed, ErrorCode::InvoiceExpired};
    if (const auto *failed = std::get_if<PaymentFailed>(&input))
        return {State::Failed, failed->reason};
    return step;
}

Step fromIntent(Step step, const Input &input)
{
    if (std::holds_alternative<PaymentSettled>(input))
        return {State::Paid};
    if (std::holds_alternative<HandedOver>(input))
        return {State::Paying};
    if (const auto *failed = std::get_if<PaymentFailed>(&input))
        return {State::Failed, failed->reason};
    return step;
}

Step fromPaid(Step step, const Input &input)
{
    if (std::holds_alternative<PageArrived>(input))
        return {State::Delivered};
    if (const auto *failed = std::get_if<DeliveryFailed>(&input))
        return {State::PaidNotDelivered, failed->reason};
    if (std::holds_alternative<RetryDelivery>(input))
        return {State::Paid};
    return step;
}

Step fromFailed(Step step, const Input &input)
{
    return std::holds_alternative<PaymentSettled>(input) ? Step{State::Paid} : step;
}

} // namespace

Step next(Step step, const Input &input)
{
    switch (step.state) {
    case State::Looking:
        return fromLooking(step, input);
    case State::Offered:
        return fromOffered(step, input);
    case State::Approved:
    case State::Paying:
        return fromIntent(step, input);
    case State::Paid:
    case State::PaidNotDelivered:
        return fromPaid(step, input);
    case State::Failed:
        return fromFailed(step, input);
    case State::Delivered:
    case State::Declined:
    case State::Free:
        return step;
    }
    return step;
}

bool isCommitted(State state)
{
    return state == State::Approved || state == State::Paying || state == State::Paid
        || state == State::PaidNotDelivered || state == State::Delivered;
}

} // namespace satchel::purchase
