// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/librarystore.h"

#include "wallet/content/contentpolicy.h"
#include "wallet/payments/columns.h"
#include "wallet/store/searchwords.h"

#define ITEM_COLUMNS "purchase_id, url, origin, title, content_type, size, content_hash, price_msat, bought_at"

namespace satchel {

namespace {

api::LibraryItem readItem(const Statement &row)
{
    api::LibraryItem item;
    item.id = row.integer(0);
    item.url = QUrl(row.text(1));
    item.origin = row.text(2);
    item.title = row.text(3);
    item.contentType = row.text(4);
    item.size = row.integer(5);
    item.contentHash = columns::id<ContentHash>(row, 6);
    item.price = columns::msat(row, 7);
    item.boughtAt = columns::time(row, 8);
    return item;
}

Piece readPiece(const Statement &row)
{
    Piece piece{int(row.integer(0)), QUrl(row.text(1)), row.text(2), row.blob(3), {}, row.integer(5), {}};
    piece.hash = columns::id<ContentHash>(row, 4);
    if (!row.isNull(6))
        piece.file = row.text(6);
    return piece;
}

template<typename Value, typename Read>
Result<QList<Value>> readAll(Statement &row, Read read)
{
    QList<Value> values;
    for (auto hasRow = row.step();; hasRow = row.step()) {
        if (!hasRow)
            return fail(hasRow.error());
        if (!*hasRow)
            return values;
        values.append(read(row));
    }
}

Result<api::LibraryItem> readOne(Statement &row)
{
    const auto hasRow = row.step();
    if (!hasRow)
        return fail(hasRow.error());
    return *hasRow ? Result<api::LibraryItem>(readItem(row)) : fail(ErrorCode::NotFound);
}

Done insertItem(Database &database, const api::LibraryItem &item)
{
    auto row = database.prepare("INSERT INTO items (" ITEM_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(1, qint64(item.id)).bind(2, item.url.toString(QUrl::FullyEncoded)).bind(3, item.origin);
    row.bind(4, item.title).bind(5, item.contentType).bind(6, qint64(item.size));
    columns::bind(row, 7, item.contentHash);
    row.bind(8, qint64(item.price.value));
    columns::bind(row, 9, item.boughtAt);
    return row.run();
}

Done insertWords(Database &database, const api::LibraryItem &item, const QString &text)
{
    auto row = database.prepare("INSERT INTO items_text (rowid, title, origin, body) VALUES (?, ?, ?, ?)");
    return row.bind(1, qint64(item.id)).bind(2, item.title).bind(3, item.origin).bind(4, text).run();
}

Done removeFrom(Database &database, const char *sql, api::PurchaseId id)
{
    return database.prepare(sql).bind(1, qint64(id)).run();
}

} // namespace

Done LibraryStore::keep(const api::LibraryItem &item, const QString &text, const QList<Piece> &pieces)
{
    Done kept = removeItem(item.id).and_then([&] { return insertItem(m_database, item); }).and_then([&] {
        return insertWords(m_database, item, text);
    });
    for (qsizetype i = 0; kept && i < pieces.size(); ++i)
        kept = keepPiece(item.id, pieces.at(i));
    return kept;
}

Done LibraryStore::removeItem(api::PurchaseId id)
{
    return removeFrom(m_database, "DELETE FROM pieces WHERE purchase_id = ?", id)
        .and_then([&] { return removeFrom(m_database, "DELETE FROM items_text WHERE rowid = ?", id); })
        .and_then([&] { return removeFrom(m_database, "DELETE FROM items WHERE purchase_id = ?", id); });
}

Done LibraryStore::keepPiece(api::PurchaseId id, const Piece &piece)
{
    auto row = m_database.prepare("INSERT INTO pieces (purchase_id, part, content_type, url, hash, size, file, bytes) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(1, qint64(id)).bind(2, qint64(piece.part)).bind(3, piece.contentType);
    row.bind(4, piece.url.toString(QUrl::FullyEncoded));
    columns::bind(row, 5, piece.hash);
    row.bind(6, piece.size);
    if (piece.isFile())
        return row.bind(7, piece.file).bindNull(8).run();
    return row.bindNull(7).bind(8, std::string_view(piece.bytes.constData(), std::size_t(piece.bytes.size()))).run();
}

Result<api::LibraryItem> LibraryStore::item(api::PurchaseId id)
{
    auto row = m_database.prepare("SELECT " ITEM_COLUMNS " FROM items WHERE purchase_id = ?");
    row.bind(1, qint64(id));
    return readOne(row);
}

Result<api::LibraryItem> LibraryStore::find(const QUrl &url)
{
    auto row = m_database.prepare("SELECT " ITEM_COLUMNS " FROM items WHERE url = ? ORDER BY purchase_id DESC LIMIT 1");
    row.bind(1, normalised(url).toString(QUrl::FullyEncoded));
    return readOne(row);
}

Result<QList<api::LibraryItem>> LibraryStore::page(const QString &search, api::PurchaseId before, int limit)
{
    const QString expression = searchExpression(search);
    if (expression.isEmpty() && !search.trimmed().isEmpty())
        return QList<api::LibraryItem>();
    auto row = m_database.prepare(expression.isEmpty()
                                      ? "SELECT " ITEM_COLUMNS " FROM items WHERE (?1 = 0 OR purchase_id < ?1) "
                                        "ORDER BY purchase_id DESC LIMIT ?2"
                                      : "SELECT " ITEM_COLUMNS " FROM items WHERE (?1 = 0 OR purchase_id < ?1) "
                                        "AND purchase_id IN (SELECT rowid FROM items_text WHERE items_text MATCH ?3) "
                                        "ORDER BY purchase_id DESC LIMIT ?2");
    row.bind(1, qint64(before)).bind(2, qint64(limit));
    if (!expression.isEmpty())
        row.bind(3, expression);
    return readAll<api::LibraryItem>(row, readItem);
}

Result<QList<Piece>> LibraryStore::pieces(api::PurchaseId id)
{
    auto row = m_database.prepare("SELECT part, url, content_type, bytes, hash, size, file FROM pieces "
                                  "WHERE purchase_id = ? AND part >= 0 ORDER BY part");
    row.bind(1, qint64(id));
    return readAll<Piece>(row, readPiece);
}

Result<QString> LibraryStore::place(api::PurchaseId id)
{
    auto row = m_database.prepare("SELECT place FROM places WHERE purchase_id = ?");
    row.bind(1, qint64(id));
    return row.step().map([&](bool hasRow) { return hasRow ? row.text(0) : QString(); });
}

Done LibraryStore::keepPlace(api::PurchaseId id, const QString &place)
{
    return item(id).and_then([&](const api::LibraryItem &) {
        auto row = m_database.prepare("INSERT OR REPLACE INTO places (purchase_id, place) VALUES (?, ?)");
        return row.bind(1, qint64(id)).bind(2, place).run();
    });
}

} // namespace satchel
