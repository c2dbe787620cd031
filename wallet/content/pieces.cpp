// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/pieces.h"

#include "wallet/content/piecekeys.h"

#include <algorithm>

namespace satchel {

namespace {

using Keys = std::vector<PieceKey>;

// Shared, because work that is handed to the store may be copied, and keys cannot be.
Done keepKeys(StoreFile &money, api::PurchaseId id, const std::shared_ptr<const Keys> &keys)
{
    return money
        .write<void>([id, keys](Database &database) -> Done {
            for (const PieceKey &key : *keys)
                if (const Done kept = PieceKeys(database).keep(id, key); !kept)
                    return kept;
            return {};
        })
        .result();
}

Result<QStringList> filesOf(StoreFile &money, std::optional<api::PurchaseId> id)
{
    return money.read<QStringList>([id](Database &database) { return PieceKeys(database).files(id); }).result();
}

Result<std::shared_ptr<PieceKey>> keyOf(StoreFile &money, const QString &file)
{
    return money
        .read<std::shared_ptr<PieceKey>>([file](Database &database) {
            return PieceKeys(database).find(file).map(
                [](PieceKey &&key) { return std::make_shared<PieceKey>(std::move(key)); });
        })
        .result();
}

Done removeKeys(StoreFile &money, const QStringList &files)
{
    return money
        .write<void>([files](Database &database) -> Done {
            for (const QString &file : files)
                if (const Done removed = PieceKeys(database).remove(file); !removed)
                    return removed;
            return {};
        })
        .result();
}

Error asDamage(const Error &error)
{
    return error.code == ErrorCode::NotFound ? Error{ErrorCode::StoreDamaged, QStringLiteral("a piece is lost")}
                                             : error;
}

} // namespace

Done Pieces::write(QList<Piece> &pieces, Keys &keys) const
{
    for (Piece &piece : pieces) {
        if (piece.bytes.size() <= largestInlinePiece)
            continue;
        auto written = m_folder.write(piece.bytes);
        if (!written)
            return fail(written.error());
        piece.file = written->file;
        piece.bytes.clear();
        keys.push_back(std::move(*written));
    }
    return {};
}

Result<QList<Piece>> Pieces::putAway(api::PurchaseId id, QList<Piece> pieces) const
{
    auto keys = std::make_shared<Keys>();
    const Done kept
        = write(pieces, *keys).and_then([&] { return keys->empty() ? Done() : keepKeys(*m_money, id, keys); });
    if (kept)
        return pieces;
    for (const PieceKey &key : *keys)
        m_folder.remove(key.file);
    return fail(kept.error());
}

Result<QList<Piece>> Pieces::fetch(QList<Piece> pieces) const
{
    for (Piece &piece : pieces) {
        if (!piece.isFile())
            continue;
        const auto bytes = keyOf(*m_money, piece.file).and_then([&](const std::shared_ptr<PieceKey> &key) {
            return m_folder.read(*key);
        });
        if (!bytes)
            return fail(asDamage(bytes.error()));
        piece.bytes = *bytes;
    }
    return pieces;
}

void Pieces::removeOthers(api::PurchaseId id, const QList<Piece> &wanted) const
{
    QStringList files = filesOf(*m_money, id).value_or(QStringList());
    files.removeIf([&](const QString &file) {
        return std::any_of(wanted.begin(), wanted.end(), [&](const Piece &piece) { return piece.file == file; });
    });
    removeFiles(files);
}

void Pieces::remove(const QList<Piece> &pieces) const
{
    QStringList files;
    for (const Piece &piece : pieces)
        if (piece.isFile())
            files.append(piece.file);
    removeFiles(files);
}

void Pieces::removeFiles(const QStringList &files) const
{
    for (const QString &file : files)
        m_folder.remove(file);
    if (!files.isEmpty())
        static_cast<void>(removeKeys(*m_money, files));
}

void Pieces::sweep() const
{
    if (const auto known = filesOf(*m_money, std::nullopt))
        m_folder.removeOthers(*known);
}

} // namespace satchel
