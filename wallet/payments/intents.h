// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/types.h"
#include "wallet/payments/nodemoney.h"
#include "wallet/store/database.h"

namespace satchel {

/// The part of the ledger that keeps a hash from being paid twice and money from being promised twice. A view on the
/// money file for the length of one transaction.
class Intents
{
public:
    explicit Intents(Database &database)
        : m_database(database)
    { }

    /// Writes the intent of an outgoing payment, before the node hears of it, and so reserves its amount and highest fee.
    /// A payment hash is paid once for ever: fails with StillPending, AlreadyPaid or OwnInvoice; one that failed is begun anew. Fails
    /// with InsufficientBalance if `node`, as it was asked just before, holds less than what is not promised to others.
    /// Answers the id of the line.
    [[nodiscard]] Result<qint64> begin(const api::ActivityEntry &intent, Msat feeLimit, const NodeMoney &node);
    /// Was this hash paid, ever? True for good, whatever becomes of its line.
    [[nodiscard]] Result<bool> isPaid(const PaymentHash &hash);
    /// A payment has succeeded. Doing it again changes nothing.
    [[nodiscard]] Done rememberPaid(const PaymentHash &hash, const QDateTime &at);
    [[nodiscard]] Result<QList<Undecided>> undecided(); ///< Oldest first.
    /// Until which block payments can be held; those that were decided meanwhile are left alone.
    [[nodiscard]] Done noteReleases(const QHash<PaymentHash, qint64> &blocks);

private:
    [[nodiscard]] Done refuseKnown(const PaymentHash &hash);
    [[nodiscard]] Done reserve(Msat highest, const NodeMoney &node);
    [[nodiscard]] Result<qint64> beginAgain(qint64 line, const api::ActivityEntry &intent, Msat feeLimit);

    Database &m_database;
};

} // namespace satchel
