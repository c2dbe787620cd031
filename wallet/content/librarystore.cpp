// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/librarystore.h"

#include "wallet/content/htmltext.h"
#include "wallet/payments/columns.h"

#include <QCryptographicHash>
#include <QRegularExpression>

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

Done LibraryStore::keep(const api::LibraryItem &item, const Document &document, const QList<Picture> &pictures)
{
    Done kept = removeItem(item.id)
                    .and_then([&] { return insertItem(m_database, item); })
                    .and_then([&] { return insertWords(m_database, item, document.text); })
                    .and_then([&] {
                        return keepPiece(item.id, 0, {item.url, item.contentType, document.bytes});
                    });
    if (kept && document.isHtml())
        kept = keepPiece(item.id, -1, {item.url, item.contentType, document.original});
    for (int part = 1; kept && part <= pictures.size(); ++part)
        kept = keepPiece(item.id, part, pictures.at(part - 1));
    return kept;
}

Done LibraryStore::removeItem(api::PurchaseId id)
{
    return removeFrom(m_database, "DELETE FROM pieces WHERE purchase_id = ?", id)
        .and_then([&] { return removeFrom(m_database, "DELETE FROM items_text WHERE rowid = ?", id); })
        .and_then([&] { return removeFrom(m_database, "DELETE FROM items WHERE purchase_id = ?", id); });
}

Done LibraryStore::keepPiece(api::PurchaseId id, int part, const Picture &piece)
{
    auto row = m_database.prepare("INSERT INTO pieces (purchase_id, part, content_type, url, hash, size, bytes) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?)");
    row.bind(1, qint64(id)).bind(2, qint64(part)).bind(3, piece.contentType);
    row.bind(4, piece.url.toString(QUrl::FullyEncoded));
    row.bind(5, QCryptographicHash::hash(piece.bytes, QCryptographicHash::Sha256));
    return row.bind(6, qint64(piece.bytes.size())).bind(7, piece.bytes).run();
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

Result<QList<Picture>> LibraryStore::pieces(api::PurchaseId id)
{
    auto row = m_database.prepare("SELECT url, content_type, bytes FROM pieces WHERE purchase_id = ? AND part >= 0 "
                                  "ORDER BY part");
    row.bind(1, qint64(id));
    return readAll<Picture>(row, [](const Statement &piece) {
        return Picture{QUrl(piece.text(0)), piece.text(1), piece.blob(2)};
    });
}

Result<api::Content> LibraryStore::content(api::PurchaseId id)
{
    const auto found = item(id);
    if (!found)
        return fail(found.error());
    const auto kept = pieces(id);
    if (!kept)
        return fail(kept.error());
    if (kept->isEmpty())
        return fail(ErrorCode::StoreDamaged);
    const QByteArray &bytes = kept->first().bytes;
    const bool isHtml = found->contentType == QLatin1String("text/html");
    return api::Content{*found, isHtml ? htmltext::withPictures(bytes, kept->mid(1)) : bytes};
}

QString searchExpression(const QString &search)
{
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{M}\\p{N}]+"));
    QStringList terms;
    for (const QString &word : search.left(200).split(gap, Qt::SkipEmptyParts))
        terms.append(QStringLiteral("\"%1\"*").arg(word));
    return terms.join(QLatin1Char(' '));
}

} // namespace satchel
