// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/content/challenge.h"
#include "wallet/payments/invoicechecks.h"

#include <QUrl>

namespace satchel {

/// All that is known of an offer before it is shown.
struct OfferFacts {
    Challenge challenge;
    api::Invoice invoice;
    Network network = Network::Sandbox;
    QDateTime now;
    bool isHashKnown = false; ///< This payment hash was paid, or is being paid.
    Msat spendable;
    Msat feeLimit;
    bool hasChannel = false; ///< One at least is usable.
};

/// The checks before a price is shown, in the order in which a person can act on them. Pure. Answers how many passed;
/// (a readable challenge and a safe address, without which there is no offer, count as two; the hash of a token only if it
/// has one); fails with the first that did not: InvoiceHashMismatch, InvoiceOtherNetwork, InvoiceWithoutAmount, AmountOutOfRange,
/// InvoiceExpired, AlreadyPaid, NoChannel, InsufficientBalance.
[[nodiscard]] Result<int> checkOffer(const OfferFacts &facts);
/// How many of these checks come before the one that fails with `code`; -1 for any other code. Pure.
[[nodiscard]] int checksBefore(ErrorCode code);

} // namespace satchel
