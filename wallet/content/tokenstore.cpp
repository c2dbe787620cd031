// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/tokenstore.h"

#include "wallet/core/mutant.h"
#include "wallet/payments/columns.h"

#define FITTING(ORIGIN)                                                                                                \
    "SELECT id, origin, path_scope, scheme, token, preimage, purchase_id FROM tokens WHERE " ORIGIN                    \
    " AND refused_at IS NULL AND (path_scope = ?2 OR (substr(path_scope, -1) = '/' "                                   \
    "AND substr(?2, 1, length(path_scope)) = path_scope)) ORDER BY length(path_scope) DESC, id DESC LIMIT ?3"

namespace satchel {

namespace {

Token readToken(const Statement &row)
{
    Token token;
    token.id = row.integer(0);
    token.origin = row.text(1);
    token.pathScope = row.text(2);
    token.credential.scheme = schemeNamed(row.text(3));
    token.credential.token = row.text(4).toLatin1();
    token.credential.preimage = columns::id<Preimage>(row, 5);
    token.purchase = row.integer(6);
    return token;
}

} // namespace

Done TokenStore::keep(const Token &token)
{
    auto row = m_database.prepare("INSERT INTO tokens (origin, path_scope, scheme, token, preimage, purchase_id, "
                                  "created_at) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 "
                                  "WHERE NOT EXISTS (SELECT 1 FROM tokens WHERE purchase_id = ?6)");
    row.bind(1, token.origin).bind(2, token.pathScope).bind(3, QString::fromLatin1(nameOf(token.credential.scheme)));
    row.bind(4, QString::fromLatin1(token.credential.token));
    columns::bind(row, 5, token.credential.preimage);
    row.bind(6, qint64(token.purchase));
    columns::bind(row, 7, QDateTime::currentDateTimeUtc());
    return row.run();
}

Result<QList<Token>> TokenStore::fitting(const QUrl &url)
{
    auto row = m_database.prepare(mutant::isOn("token-origin") ? FITTING("?1 <> ''") : FITTING("origin = ?1"));
    row.bind(1, originOf(url)).bind(2, pathOf(url)).bind(3, qint64(mostTries));
    QList<Token> tokens;
    for (auto hasRow = row.step();; hasRow = row.step()) {
        if (!hasRow)
            return fail(hasRow.error());
        if (!*hasRow)
            return tokens;
        tokens.append(readToken(row));
    }
}

Done TokenStore::refuse(qint64 id, const QUrl &url)
{
    auto own = m_database.prepare("SELECT purchases.url FROM tokens JOIN purchases ON purchases.id = purchase_id "
                                  "WHERE tokens.id = ?");
    own.bind(1, id);
    const auto hasRow = own.step();
    if (!hasRow)
        return fail(hasRow.error());
    const QUrl boughtFor = *hasRow ? QUrl(own.text(0)) : url;
    if (pathOf(boughtFor) == pathOf(url)) {
        auto row = m_database.prepare("UPDATE tokens SET refused_at = ? WHERE id = ?");
        columns::bind(row, 1, QDateTime::currentDateTimeUtc());
        return row.bind(2, id).run();
    }
    auto row = m_database.prepare("UPDATE tokens SET path_scope = ? WHERE id = ?");
    return row.bind(1, pathOf(boughtFor)).bind(2, id).run();
}

Done TokenStore::setRefused(api::PurchaseId purchase, bool isRefused)
{
    auto row = m_database.prepare("UPDATE tokens SET refused_at = ? WHERE purchase_id = ?");
    columns::bind(row, 1, isRefused ? QDateTime::currentDateTimeUtc() : QDateTime());
    return row.bind(2, qint64(purchase)).run();
}

QString pathOf(const QUrl &url)
{
    return normalised(url).path(QUrl::FullyEncoded);
}

QString scopeOf(const QUrl &url)
{
    const QString path = pathOf(url);
    return path.left(path.lastIndexOf(QLatin1Char('/')) + 1);
}

} // namespace satchel
