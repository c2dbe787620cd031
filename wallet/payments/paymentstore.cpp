// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/payments/paymentstore.h"

#include "wallet/core/mutant.h"
#include "wallet/payments/columns.h"
#include "wallet/payments/intents.h"
#include "wallet/store/searchwords.h"

#include <limits>

#define ENTRY_COLUMNS                                                                                                  \
    "payments.id, kind, state, error, payments.title, payments.origin, amount_msat, fee_msat, payment_hash, "          \
    "preimage, "                                                                                                       \
    "invoice, purchase_id, reference, created_at, rate_currency, rate_minor_per_bitcoin, rate_entered_at, "            \
    "CASE WHEN state = 0 THEN release_block END"
// An invoice of ours that nobody has paid is no line for people.
#define SHOWN "NOT (kind = 2 AND state = 0)"
#define FOUND "payments_text JOIN payments ON payments.id = payments_text.rowid WHERE payments_text MATCH ?3"
#define ALL_LINES "SELECT " ENTRY_COLUMNS " FROM payments WHERE id < ?1 AND " SHOWN " ORDER BY id DESC LIMIT ?2"
#define FOUND_LINES                                                                                                    \
    "SELECT " ENTRY_COLUMNS " FROM " FOUND " AND payments_text.rowid < ?1 AND " SHOWN                                  \
    " ORDER BY payments_text.rowid DESC LIMIT ?2"

namespace satchel {

namespace {

using api::ActivityEntry;
using api::PaymentState;

constexpr qint64 newest = std::numeric_limits<qint64>::max();

/// Something was typed, and there is no word in it.
bool matchesNothing(const QString &search, const QString &expression)
{
    return expression.isEmpty() && !search.trimmed().isEmpty();
}

ActivityEntry readEntry(const Statement &row)
{
    ActivityEntry entry;
    entry.id = row.integer(0);
    entry.kind = columns::number<api::ActivityKind>(row, 1);
    entry.state = columns::number<PaymentState>(row, 2);
    entry.error = columns::number<ErrorCode>(row, 3);
    entry.title = row.text(4);
    entry.origin = row.text(5);
    entry.amount = columns::msat(row, 6);
    entry.fee = columns::msat(row, 7);
    entry.paymentHash = columns::id<PaymentHash>(row, 8);
    entry.preimage = columns::id<Preimage>(row, 9);
    entry.invoice = row.text(10);
    entry.purchase = row.integer(11);
    entry.reference = row.text(12);
    entry.time = columns::time(row, 13);
    entry.rate = columns::rate(row, 14);
    entry.releaseBlock = row.integer(17);
    return entry;
}

Result<ActivityEntry> readOne(Statement &statement)
{
    const auto hasRow = statement.step();
    if (!hasRow)
        return fail(hasRow.error());
    if (!*hasRow)
        return fail(ErrorCode::NotFound);
    return readEntry(statement);
}

Result<qint64> insert(Database &database, const ActivityEntry &entry, Msat feeLimit)
{
    auto row = database.prepare("INSERT INTO payments (kind, state, error, title, origin, amount_msat, fee_msat, "
                                "fee_limit_msat, payment_hash, preimage, invoice, purchase_id, reference, created_at, "
                                "settled_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(1, qint64(entry.kind)).bind(2, qint64(entry.state)).bind(3, qint64(entry.error));
    row.bind(4, entry.title).bind(5, entry.origin);
    row.bind(6, qint64(entry.amount.value)).bind(7, qint64(entry.fee.value)).bind(8, qint64(feeLimit.value));
    columns::bind(row, 9, entry.paymentHash);
    columns::bind(row, 10, entry.preimage);
    row.bind(11, entry.invoice).bind(13, entry.reference);
    entry.purchase ? row.bind(12, qint64(entry.purchase)) : row.bindNull(12);
    columns::bind(row, 14, entry.time);
    columns::bind(row, 15, entry.state == PaymentState::Succeeded ? entry.time : QDateTime());
    return row.run().map([&] { return database.lastInsertId(); });
}

Done remove(Database &database, qint64 id)
{
    return database.prepare("DELETE FROM payments WHERE id = ?").bind(1, id).run();
}

} // namespace

Result<qint64> PaymentStore::add(const ActivityEntry &entry, Msat feeLimit)
{
    return insert(m_database, entry, feeLimit);
}

Done PaymentStore::note(const ActivityEntry &noted)
{
    const auto earlier = noted.paymentHash.isEmpty() ? entry(noted.kind, noted.reference) : entry(noted.paymentHash);
    if (!earlier && earlier.error().code != ErrorCode::NotFound)
        return fail(earlier.error());
    if (!earlier)
        return insert(m_database, noted, {}).map([](qint64) {});
    auto row = m_database.prepare("UPDATE payments SET amount_msat = max(amount_msat, ?), error = ?, "
                                  "state = CASE WHEN state = 0 THEN ? ELSE state END WHERE id = ?");
    row.bind(1, qint64(noted.amount.value)).bind(2, qint64(noted.error)).bind(3, qint64(noted.state));
    return row.bind(4, earlier->id).run();
}

Done PaymentStore::settle(const event::PaymentSettled &settled, const QDateTime &at)
{
    auto row
        = m_database.prepare("UPDATE payments SET state = 1, error = 0, fee_msat = ?, preimage = ?, settled_at = ? "
                             "WHERE payment_hash = ? AND state <> 1 AND kind IN (0, 1)");
    row.bind(1, qint64(settled.fee.value));
    columns::bind(row, 2, settled.preimage);
    columns::bind(row, 3, at);
    columns::bind(row, 4, settled.hash);
    return row.run().and_then([&] { return Intents(m_database).rememberPaid(settled.hash, at); });
}

Done PaymentStore::refuse(const PaymentHash &hash, ErrorCode reason)
{
    auto row = m_database.prepare(mutant::isOn("success-is-final")
                                      ? "UPDATE payments SET state = 2, error = ? WHERE payment_hash = ?"
                                      : "UPDATE payments SET state = 2, error = ? "
                                        "WHERE payment_hash = ? AND state = 0 AND kind IN (0, 1)");
    row.bind(1, qint64(reason));
    columns::bind(row, 2, hash);
    return row.run();
}

Done PaymentStore::receive(const event::PaymentReceived &received, const QDateTime &at)
{
    auto line = entry(received.hash);
    if (!line && line.error().code != ErrorCode::NotFound)
        return fail(line.error());
    if (line && line->state == PaymentState::Succeeded)
        return {};
    ActivityEntry entry = line.value_or(ActivityEntry());
    entry.kind = api::ActivityKind::Received;
    entry.state = PaymentState::Succeeded;
    entry.paymentHash = received.hash;
    entry.amount = received.amount;
    entry.time = at;
    const Done removed = line ? remove(m_database, line->id) : Done();
    return removed.and_then([&] { return insert(m_database, entry, {}); }).map([](qint64) {});
}

Result<ActivityEntry> PaymentStore::entry(qint64 id)
{
    auto row = m_database.prepare("SELECT " ENTRY_COLUMNS " FROM payments WHERE id = ?");
    row.bind(1, id);
    return readOne(row);
}

Result<ActivityEntry> PaymentStore::entry(const PaymentHash &hash)
{
    auto row = m_database.prepare("SELECT " ENTRY_COLUMNS " FROM payments WHERE payment_hash = ?");
    row.bind(1, hash.bytes());
    return readOne(row);
}

Result<ActivityEntry> PaymentStore::entry(api::ActivityKind kind, const QString &reference)
{
    auto row = m_database.prepare("SELECT " ENTRY_COLUMNS " FROM payments "
                                  "WHERE kind = ? AND reference = ? AND reference <> ''");
    row.bind(1, qint64(kind)).bind(2, reference);
    return readOne(row);
}

Result<QList<ActivityEntry>> PaymentStore::page(const QString &search, qint64 before, int limit)
{
    const QString expression = searchExpression(search);
    if (matchesNothing(search, expression))
        return QList<ActivityEntry>();
    auto row = m_database.prepare(expression.isEmpty() ? ALL_LINES : FOUND_LINES);
    row.bind(1, before == 0 ? newest : before).bind(2, qint64(limit));
    if (!expression.isEmpty())
        row.bind(3, expression);
    QList<ActivityEntry> entries;
    for (auto hasRow = row.step();; hasRow = row.step()) {
        if (!hasRow)
            return fail(hasRow.error());
        if (!*hasRow)
            return entries;
        entries.append(readEntry(row));
    }
}

Result<qint64> PaymentStore::count(const QString &search)
{
    const QString expression = searchExpression(search);
    if (matchesNothing(search, expression))
        return 0;
    auto row = m_database.prepare(expression.isEmpty() ? "SELECT count(*) FROM payments WHERE " SHOWN
                                                       : "SELECT count(*) FROM " FOUND " AND " SHOWN);
    if (!expression.isEmpty())
        row.bind(3, expression);
    return row.step().map([&row](bool hasRow) { return hasRow ? row.integer(0) : 0; });
}

} // namespace satchel
