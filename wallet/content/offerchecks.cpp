// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/offerchecks.h"

#include "wallet/core/mutant.h"

#include <algorithm>
#include <array>

namespace satchel {

namespace {

Done checkHash(const OfferFacts &facts)
{
    const bool isSame = !facts.challenge.tokenHash || *facts.challenge.tokenHash == facts.invoice.paymentHash;
    return isSame || mutant::isOn("offer-hash") ? Done() : Done(fail(ErrorCode::InvoiceHashMismatch));
}

Done checkNew(const OfferFacts &facts)
{
    return facts.isHashKnown && !mutant::isOn("offer-new") ? Done(fail(ErrorCode::AlreadyPaid)) : Done();
}

Done checkChannel(const OfferFacts &facts)
{
    return facts.hasChannel ? Done() : Done(fail(ErrorCode::NoChannel));
}

Done checkBalance(const OfferFacts &facts)
{
    return spendableAfter(facts.spendable, facts.invoice.amount, facts.feeLimit).map([](Msat) {});
}

} // namespace

Result<int> checkOffer(const OfferFacts &facts)
{
    const int readableAndSafe = 2;
    const int hashKnownOfToken = facts.challenge.tokenHash ? 1 : 0;
    return checkHash(facts)
        .and_then([&] { return checkNetwork(facts.invoice, facts.network); })
        .and_then([&] { return checkAmount(facts.invoice); })
        .and_then([&] { return checkExpiry(facts.invoice, facts.now); })
        .and_then([&] { return checkNew(facts); })
        .and_then([&] { return checkChannel(facts); })
        .and_then([&] { return checkBalance(facts); })
        .map([&] { return readableAndSafe + hashKnownOfToken + 6; });
}

int checksBefore(ErrorCode code)
{
    constexpr std::array order{
        ErrorCode::InvoiceHashMismatch, ErrorCode::InvoiceOtherNetwork, ErrorCode::InvoiceWithoutAmount,
        ErrorCode::AmountOutOfRange,    ErrorCode::InvoiceExpired,      ErrorCode::AlreadyPaid,
        ErrorCode::NoChannel,           ErrorCode::InsufficientBalance};
    const auto found = std::find(order.begin(), order.end(), code);
    return found == order.end() ? -1 : static_cast<int>(found - order.begin());
}

} // namespace satchel
