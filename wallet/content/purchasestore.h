// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/content/challenge.h"
#include "wallet/content/purchase.h"
#include "wallet/store/database.h"

#include <functional>

namespace satchel {

/// A purchase as it stands in the money file: what is seen from outside, and the challenge.
struct PurchaseRecord {
    api::Purchase purchase;
    Challenge::Scheme scheme = Challenge::Scheme::L402;
    QByteArray token;
};

/// Purchases on disk. A view on the money file for the length of one transaction.
class PurchaseStore
{
public:
    /// What a step came to: the record after it, and whether it did anything.
    struct Advance {
        PurchaseRecord record;
        bool hasChanged = false;
    };
    using Amend = std::function<void(PurchaseRecord &)>;

    explicit PurchaseStore(Database &database)
        : m_database(database)
    { }

    /// A new purchase in state Looking.
    [[nodiscard]] Result<PurchaseRecord> create(const QUrl &url, const QDateTime &at, const QDateTime &paidBefore = {});
    /// Feeds the state machine; if the step changes something, `amend` fills in what came with it, and it is written.
    [[nodiscard]] Result<Advance> advance(api::PurchaseId id, const purchase::Input &input, const Amend &amend = {});

    [[nodiscard]] Result<PurchaseRecord> record(api::PurchaseId id); ///< NotFound
    [[nodiscard]] Result<PurchaseRecord> record(const PaymentHash &hash); ///< NotFound
    /// The one that is offered, being paid, or paid and not delivered, for this page; NotFound if none.
    [[nodiscard]] Result<PurchaseRecord> open(const QUrl &url);
    [[nodiscard]] Result<QList<PurchaseRecord>> inState(api::PurchaseState state);
    [[nodiscard]] Result<int> boughtFrom(const QString &origin); ///< How many were paid there.
    [[nodiscard]] Result<bool> wasPaid(const QString &origin, const NodeId &payee);

private:
    [[nodiscard]] Done save(const PurchaseRecord &record);

    Database &m_database;
};

} // namespace satchel
