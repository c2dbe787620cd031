// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/types.h"
#include "wallet/engine/event.h"
#include "wallet/store/database.h"

namespace satchel {

/// The ledger: one row per line of Activity. A view on the money file for the length of one transaction.
/// Success is monotonic: no later or repeated report turns a payment that succeeded into anything else.
class PaymentStore
{
public:
    explicit PaymentStore(Database &database)
        : m_database(database)
    { }

    /// A new line, as it is; answers its id. For payments of ours: Intents::begin().
    [[nodiscard]] Result<qint64> add(const api::ActivityEntry &entry, Msat feeLimit);
    /// A line that no payment of ours makes (an invoice of ours, a channel), or what became of it: found again by hash or
    /// reference; a state that is decided stays.
    [[nodiscard]] Done note(const api::ActivityEntry &entry);

    [[nodiscard]] Done settle(const event::PaymentSettled &settled, const QDateTime &at);
    [[nodiscard]] Done refuse(const PaymentHash &hash, ErrorCode reason);
    /// Money that came in on an invoice of ours.
    [[nodiscard]] Done receive(const event::PaymentReceived &received, const QDateTime &at);

    [[nodiscard]] Result<api::ActivityEntry> entry(qint64 id);
    [[nodiscard]] Result<api::ActivityEntry> entry(const PaymentHash &hash);
    [[nodiscard]] Result<api::ActivityEntry> entry(api::ActivityKind kind, const QString &reference);
    /// Lines that are for people, newest first; `search` as in api::HistoryClient::page().
    [[nodiscard]] Result<QList<api::ActivityEntry>> page(const QString &search, qint64 before, int limit);
    [[nodiscard]] Result<qint64> count(const QString &search); ///< Of the lines that page() would give in all.

private:
    Database &m_database;
};

} // namespace satchel
