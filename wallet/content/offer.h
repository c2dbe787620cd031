// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/channels/channels.h"
#include "wallet/content/offerchecks.h"
#include "wallet/content/purchasestore.h"
#include "wallet/payments/paymentrequest.h"

namespace satchel {

/// One way to pay for a page.
struct PricedChallenge {
    Challenge challenge;
    api::Invoice invoice; ///< Decoded.
};

/// Those whose invoice can be read. Fails with InvoiceUnreadable if there is none.
[[nodiscard]] Result<QList<PricedChallenge>> priceAll(const QList<Challenge> &challenges, const InvoiceReader &read);

/// What a page wants, and what the wallet holds at that moment.
struct Quote {
    QList<PricedChallenge> challenges; ///< Not empty; tried in turn.
    WalletSnapshot wallet;
    Network network = Network::Sandbox;
    QDateTime now;
};

/// Checks a quote against the ledger and writes what came of it, in the transaction of the caller: Offered with the first
/// challenge that passes every check, or Failed with that of the one which passed most. One that was paid already, or is
/// being paid, ends it (AlreadyPaid): the page is never offered at a second price meanwhile.
[[nodiscard]] Result<PurchaseStore::Advance> makeOffer(Database &money, api::PurchaseId id, const Quote &quote);

} // namespace satchel
