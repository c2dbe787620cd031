// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/types.h"
#include "wallet/content/document.h"
#include "wallet/store/database.h"

namespace satchel {

/// Items, their pieces and their words on disk. A view on the library file for the length of one transaction.
class LibraryStore
{
public:
    explicit LibraryStore(Database &database)
        : m_database(database)
    { }

    /// Part 0 is what is shown, 1 and up its pictures, -1 the bytes as delivered where those differ.
    [[nodiscard]] Done keep(const api::LibraryItem &item, const Document &document, const QList<Picture> &pictures);
    [[nodiscard]] Result<api::LibraryItem> item(api::PurchaseId id); ///< NotFound
    [[nodiscard]] Result<api::LibraryItem> find(const QUrl &url); ///< NotFound
    [[nodiscard]] Result<QList<api::LibraryItem>> page(const QString &search, api::PurchaseId before, int limit);
    /// As it is shown: with its pictures.
    [[nodiscard]] Result<api::Content> content(api::PurchaseId id);

private:
    [[nodiscard]] Done removeItem(api::PurchaseId id);
    [[nodiscard]] Done keepPiece(api::PurchaseId id, int part, const Picture &piece);
    [[nodiscard]] Result<QList<Picture>> pieces(api::PurchaseId id);

    Database &m_database;
};

/// Every word of the search as the beginning of a word, all of them wanted; quoted, so that nothing in it is an operator.
[[nodiscard]] QString searchExpression(const QString &search);

} // namespace satchel
