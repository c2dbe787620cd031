// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/types.h"
#include "wallet/content/contentclient.h"
#include "wallet/store/database.h"

namespace satchel {

/// A proof that was bought, and where it may open something.
struct Token {
    qint64 id = 0;
    QString origin;
    QString pathScope; ///< A path that ends in `/`: everything below; else that path alone.
    Credential credential;
    api::PurchaseId purchase = 0;
};

/// Proofs by site. A view on the money file for the length of one transaction.
class TokenStore
{
public:
    static constexpr int mostTries = 3;

    explicit TokenStore(Database &database)
        : m_database(database)
    { }

    /// Keeps the proof that a purchase bought; once per purchase.
    [[nodiscard]] Done keep(const Token &token);
    /// Up to mostTries proofs of this site whose scope holds `url`: the narrowest scope first, then the newest.
    [[nodiscard]] Result<QList<Token>> fitting(const QUrl &url);
    /// The site did not take it for `url`: for the page it was bought for it is never tried again, else it is narrowed to
    /// that page.
    [[nodiscard]] Done refuse(qint64 id, const QUrl &url);
    /// The same for the proof of a purchase that was refused at its own page, and undone when it opens it after all.
    [[nodiscard]] Done setRefused(api::PurchaseId purchase, bool isRefused);

private:
    Database &m_database;
};

[[nodiscard]] QString pathOf(const QUrl &url);
/// The scope that is assumed for a proof that was bought for `url`: its folder.
[[nodiscard]] QString scopeOf(const QUrl &url);

} // namespace satchel
