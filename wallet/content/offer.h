// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/channels/channels.h"
#include "wallet/content/offerchecks.h"
#include "wallet/content/purchasestore.h"

namespace satchel {

/// What a page wants, decoded, and what the wallet holds at that moment.
struct Quote {
    Challenge challenge;
    api::Invoice invoice;
    WalletSnapshot wallet;
    Network network = Network::Sandbox;
    QDateTime now;
};

/// Checks a quote against the ledger and writes what came of it, in the transaction of the caller: Offered, or Failed
/// with the check that did not pass.
[[nodiscard]] Result<PurchaseStore::Advance> makeOffer(Database &money, api::PurchaseId id, const Quote &quote);

} // namespace satchel
