// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/types.h"
#include "wallet/content/pieces.h"
#include "wallet/store/database.h"

namespace satchel {

/// Items, their pieces and their text on disk. A view on the library file for the length of one transaction.
class LibraryStore
{
public:
    explicit LibraryStore(Database &database)
        : m_database(database)
    { }

    /// Replaces an earlier copy; `text` is for the search.
    [[nodiscard]] Done keep(const api::LibraryItem &item, const QString &text, const QList<Piece> &pieces);
    [[nodiscard]] Result<api::LibraryItem> item(api::PurchaseId id); ///< NotFound
    [[nodiscard]] Result<api::LibraryItem> find(const QUrl &url); ///< NotFound
    [[nodiscard]] Result<QList<api::LibraryItem>> page(const QString &search, api::PurchaseId before, int limit);
    /// What is shown and its pictures, in that order; files without their bytes.
    [[nodiscard]] Result<QList<Piece>> pieces(api::PurchaseId id);
    [[nodiscard]] Result<QString> place(api::PurchaseId id); ///< Empty: at the beginning.
    [[nodiscard]] Done keepPlace(api::PurchaseId id, const QString &place); ///< NotFound

private:
    [[nodiscard]] Done removeItem(api::PurchaseId id);
    [[nodiscard]] Done keepPiece(api::PurchaseId id, const Piece &piece);

    Database &m_database;
};

} // namespace satchel
