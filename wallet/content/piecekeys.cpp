// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/piecekeys.h"

#include "wallet/payments/columns.h"

namespace satchel {

namespace {

std::string_view bytesOf(const Secret &key)
{
    return {reinterpret_cast<const char *>(key.bytes().data()), key.size()};
}

PieceKey readKey(const Statement &row)
{
    PieceKey key;
    key.file = row.text(0);
    QByteArray bytes = row.blob(1);
    key.key = Secret::take(bytes);
    key.hash = columns::id<ContentHash>(row, 2);
    key.size = row.integer(3);
    return key;
}

} // namespace

Done PieceKeys::keep(api::PurchaseId purchase, const PieceKey &key)
{
    auto row = m_database.prepare("INSERT INTO piece_keys (file, key, hash, size, purchase_id) VALUES (?, ?, ?, ?, ?)");
    row.bind(1, key.file).bind(2, bytesOf(key.key));
    columns::bind(row, 3, key.hash);
    return row.bind(4, key.size).bind(5, qint64(purchase)).run();
}

Result<PieceKey> PieceKeys::find(const QString &file)
{
    auto row = m_database.prepare("SELECT file, key, hash, size FROM piece_keys WHERE file = ?");
    row.bind(1, file);
    const auto hasRow = row.step();
    if (!hasRow)
        return fail(hasRow.error());
    return *hasRow ? Result<PieceKey>(readKey(row)) : fail(ErrorCode::NotFound);
}

Done PieceKeys::remove(const QString &file)
{
    return m_database.prepare("DELETE FROM piece_keys WHERE file = ?").bind(1, file).run();
}

Result<QStringList> PieceKeys::files(std::optional<api::PurchaseId> purchase)
{
    auto row = m_database.prepare("SELECT file FROM piece_keys WHERE ?1 IS NULL OR purchase_id = ?1 ORDER BY file");
    purchase ? row.bind(1, qint64(*purchase)) : row.bindNull(1);
    QStringList files;
    for (auto hasRow = row.step();; hasRow = row.step()) {
        if (!hasRow)
            return fail(hasRow.error());
        if (!*hasRow)
            return files;
        files.append(row.text(0));
    }
}

} // namespace satchel
