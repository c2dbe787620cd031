// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/payments/invoicechecks.h"

#include "wallet/core/mutant.h"

namespace satchel {

Done checkNetwork(const api::Invoice &invoice, Network network)
{
    if (invoice.network != network && !mutant::isOn("invoice-network"))
        return fail(ErrorCode::InvoiceOtherNetwork);
    return {};
}

Done checkAmount(const api::Invoice &invoice)
{
    if ((!invoice.hasAmount || invoice.amount.value <= 0) && !mutant::isOn("invoice-amount"))
        return fail(ErrorCode::InvoiceWithoutAmount);
    if (invoice.amount > largestPayment)
        return fail(ErrorCode::AmountOutOfRange);
    return {};
}

Done checkExpiry(const api::Invoice &invoice, const QDateTime &now)
{
    if (invoice.expiresAt.isValid() && now.msecsTo(invoice.expiresAt) < std::chrono::milliseconds(expiryMargin).count())
        return fail(ErrorCode::InvoiceExpired);
    return {};
}

Done checkInvoice(const api::Invoice &invoice, Network network, const QDateTime &now)
{
    return checkNetwork(invoice, network).and_then([&] { return checkAmount(invoice); }).and_then([&] {
        return checkExpiry(invoice, now);
    });
}

Result<Msat> spendableAfter(Msat spendable, Msat amount, Msat feeLimit)
{
    const auto highest = add(amount, feeLimit);
    if (!highest)
        return fail(highest.error());
    if (*highest > spendable)
        return fail(ErrorCode::InsufficientBalance);
    return subtract(spendable, *highest);
}

} // namespace satchel
