// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/types.h"
#include "wallet/store/database.h"
#include "wallet/store/piecefile.h"

#include <QStringList>

#include <optional>

namespace satchel {

/// The keys of pieces that are files. A view on the money file for the length of one transaction.
class PieceKeys
{
public:
    explicit PieceKeys(Database &database)
        : m_database(database)
    { }

    [[nodiscard]] Done keep(api::PurchaseId purchase, const PieceKey &key);
    [[nodiscard]] Result<PieceKey> find(const QString &file); ///< NotFound
    [[nodiscard]] Done remove(const QString &file);
    /// Names of the files of a purchase, or of all.
    [[nodiscard]] Result<QStringList> files(std::optional<api::PurchaseId> purchase);

private:
    Database &m_database;
};

} // namespace satchel
