// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/engine/engine.h"
#include "wallet/payments/invoicechecks.h"

namespace satchel {

class StoreFile;

/// Pays one bare invoice, step by step, and makes one. Blocks on the store and the node: engine pool only.
class Payer
{
public:
    Payer(StoreFile &money, Engine &engine)
        : m_money(money)
        , m_engine(engine)
    { }

    /// Enough there → intent durable → handed to the node. `invoice` has passed checkInvoice().
    [[nodiscard]] Result<PaymentHash> pay(const api::Invoice &invoice, Msat feeLimit);
    /// An invoice of ours, and its line in the ledger.
    [[nodiscard]] Result<api::Invoice> receive(Msat amount, const QString &description);

private:
    [[nodiscard]] Done begin(const api::Invoice &invoice, Msat feeLimit);
    [[nodiscard]] Done handOver(const api::Invoice &invoice, Msat feeLimit);

    StoreFile &m_money;
    Engine &m_engine;
};

/// What to make of the node's refusal of an intent: the event that ends it, or nothing while it is still pending: the node
/// knows the payment already, or failed in the middle; the next start decides that. Blocks: engine pool only.
[[nodiscard]] std::optional<Event> endOfRefused(const Engine &engine, const PaymentHash &hash, ErrorCode reason);

} // namespace satchel
