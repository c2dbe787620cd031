// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/purchasestore.h"

#include "wallet/content/contentpolicy.h"
#include "wallet/core/mutant.h"
#include "wallet/payments/columns.h"

#define PURCHASE_COLUMNS                                                                                               \
    "id, url, origin, state, error, title, description, content_type, price_msat, fee_limit_msat, fee_paid_msat, "     \
    "spendable_after_msat, checks_passed, earlier, known_payee, payment_hash, preimage, payee, invoice, scheme, "      \
    "token, content_hash, content_size, created_at, expires_at, settled_at, delivered_at, paid_before, "               \
    "(SELECT release_block FROM payments WHERE purchase_id = purchases.id AND payments.state = 0)"

namespace satchel {

namespace {

QString stored(const QUrl &url)
{
    return normalised(url).toString(QUrl::FullyEncoded);
}

void readOffer(const Statement &row, api::Purchase &purchase)
{
    purchase.price = columns::msat(row, 8);
    purchase.feeLimit = columns::msat(row, 9);
    purchase.feePaid = columns::msat(row, 10);
    purchase.spendableAfter = columns::msat(row, 11);
    purchase.checksPassed = int(row.integer(12));
    purchase.earlierPurchases = int(row.integer(13));
    purchase.isKnownPayee = row.integer(14) != 0;
    purchase.paymentHash = columns::id<PaymentHash>(row, 15);
    purchase.preimage = columns::id<Preimage>(row, 16);
    purchase.payee = columns::id<NodeId>(row, 17);
    purchase.invoice = row.text(18);
}

void readContent(const Statement &row, api::Purchase &purchase)
{
    purchase.contentHash = columns::id<ContentHash>(row, 21);
    purchase.contentSize = row.integer(22);
    purchase.createdAt = columns::time(row, 23);
    purchase.expiresAt = columns::time(row, 24);
    purchase.settledAt = columns::time(row, 25);
    purchase.deliveredAt = columns::time(row, 26);
    purchase.paidBefore = columns::time(row, 27);
    purchase.releaseBlock = row.integer(28);
}

PurchaseRecord readRecord(const Statement &row)
{
    PurchaseRecord record;
    api::Purchase &purchase = record.purchase;
    purchase.id = row.integer(0);
    purchase.url = QUrl(row.text(1));
    purchase.origin = row.text(2);
    purchase.state = columns::number<api::PurchaseState>(row, 3);
    purchase.error = columns::number<ErrorCode>(row, 4);
    purchase.title = row.text(5);
    purchase.description = row.text(6);
    purchase.contentType = row.text(7);
    readOffer(row, purchase);
    record.scheme = schemeNamed(row.text(19));
    record.token = row.text(20).toLatin1();
    readContent(row, purchase);
    return record;
}

Result<PurchaseRecord> readOne(Statement &row)
{
    const auto hasRow = row.step();
    if (!hasRow)
        return fail(hasRow.error());
    return *hasRow ? Result<PurchaseRecord>(readRecord(row)) : fail(ErrorCode::NotFound);
}

Result<qint64> readNumber(Statement &row)
{
    return row.step().map([&](bool hasRow) { return hasRow ? row.integer(0) : 0; });
}

void bindOffer(Statement &row, const PurchaseRecord &record)
{
    const api::Purchase &purchase = record.purchase;
    row.bind(6, qint64(purchase.price.value)).bind(7, qint64(purchase.feeLimit.value));
    row.bind(8, qint64(purchase.feePaid.value)).bind(9, qint64(purchase.spendableAfter.value));
    row.bind(10, qint64(purchase.checksPassed)).bind(11, qint64(purchase.earlierPurchases));
    row.bind(12, qint64(purchase.isKnownPayee));
    columns::bind(row, 13, purchase.paymentHash);
    columns::bind(row, 14, purchase.preimage);
    columns::bind(row, 15, purchase.payee);
    row.bind(16, purchase.invoice).bind(17, QString::fromLatin1(nameOf(record.scheme)));
    row.bind(18, QString::fromLatin1(record.token));
}

void bindContent(Statement &row, const api::Purchase &purchase)
{
    columns::bind(row, 19, purchase.contentHash);
    row.bind(20, purchase.contentSize);
    columns::bind(row, 21, purchase.expiresAt);
    columns::bind(row, 22, purchase.settledAt);
    columns::bind(row, 23, purchase.deliveredAt);
}

} // namespace

Result<PurchaseRecord> PurchaseStore::create(const QUrl &url, const QDateTime &at, const QDateTime &paidBefore)
{
    auto row = m_database.prepare(
        "INSERT INTO purchases (url, origin, state, created_at, paid_before) VALUES (?, ?, 0, ?, ?)");
    row.bind(1, stored(url)).bind(2, originOf(url));
    columns::bind(row, 3, at);
    columns::bind(row, 4, paidBefore);
    return row.run().and_then([&] { return record(m_database.lastInsertId()); });
}

Result<PurchaseStore::Advance> PurchaseStore::advance(api::PurchaseId id, const purchase::Input &input,
                                                      const Amend &amend)
{
    auto found = record(id);
    if (!found)
        return fail(found.error());
    api::Purchase &purchase = found->purchase;
    const purchase::Step before{purchase.state, purchase.error};
    const purchase::Step after = next(before, input);
    if (after == before && !mutant::isOn("offer-once"))
        return Advance{*found, false};
    purchase.state = after.state;
    purchase.error = after.error;
    if (amend)
        amend(*found);
    return save(*found).map([&] { return Advance{*found, true}; });
}

Done PurchaseStore::save(const PurchaseRecord &record)
{
    const api::Purchase &purchase = record.purchase;
    auto row = m_database.prepare(
        "UPDATE purchases SET state = ?, error = ?, title = ?, description = ?, content_type = ?, price_msat = ?, "
        "fee_limit_msat = ?, fee_paid_msat = ?, spendable_after_msat = ?, checks_passed = ?, earlier = ?, "
        "known_payee = ?, payment_hash = ?, preimage = ?, payee = ?, invoice = ?, scheme = ?, token = ?, "
        "content_hash = ?, content_size = ?, expires_at = ?, settled_at = ?, delivered_at = ? WHERE id = ?");
    row.bind(1, qint64(purchase.state)).bind(2, qint64(purchase.error));
    row.bind(3, purchase.title).bind(4, purchase.description).bind(5, purchase.contentType);
    bindOffer(row, record);
    bindContent(row, purchase);
    return row.bind(24, qint64(purchase.id)).run();
}

Result<PurchaseRecord> PurchaseStore::record(api::PurchaseId id)
{
    auto row = m_database.prepare("SELECT " PURCHASE_COLUMNS " FROM purchases WHERE id = ?");
    row.bind(1, qint64(id));
    return readOne(row);
}

Result<PurchaseRecord> PurchaseStore::record(const PaymentHash &hash)
{
    auto row = m_database.prepare("SELECT " PURCHASE_COLUMNS " FROM purchases WHERE payment_hash = ? "
                                  "AND state NOT IN (0, 1, 8) ORDER BY state = 7, id DESC LIMIT 1");
    row.bind(1, hash.bytes());
    return readOne(row);
}

Result<PurchaseRecord> PurchaseStore::open(const QUrl &url)
{
    auto row = m_database.prepare("SELECT " PURCHASE_COLUMNS " FROM purchases WHERE url = ? "
                                  "AND state IN (1, 2, 3, 4, 6) ORDER BY state = 1, id DESC LIMIT 1");
    row.bind(1, stored(url));
    return readOne(row);
}

Result<QList<PurchaseRecord>> PurchaseStore::inState(api::PurchaseState state)
{
    auto row = m_database.prepare("SELECT " PURCHASE_COLUMNS " FROM purchases WHERE state = ? ORDER BY id");
    row.bind(1, qint64(state));
    QList<PurchaseRecord> records;
    for (auto hasRow = row.step();; hasRow = row.step()) {
        if (!hasRow)
            return fail(hasRow.error());
        if (!*hasRow)
            return records;
        records.append(readRecord(row));
    }
}

Result<int> PurchaseStore::boughtFrom(const QString &origin)
{
    auto row = m_database.prepare("SELECT count(*) FROM purchases WHERE origin = ? AND settled_at IS NOT NULL");
    row.bind(1, origin);
    return readNumber(row).map([](qint64 count) { return int(count); });
}

Result<bool> PurchaseStore::wasPaid(const QString &origin, const NodeId &payee)
{
    auto row = m_database.prepare(
        "SELECT count(*) FROM purchases WHERE origin = ? AND payee = ? AND settled_at IS NOT NULL");
    row.bind(1, origin).bind(2, payee.bytes());
    return readNumber(row).map([](qint64 count) { return count > 0; });
}

} // namespace satchel
