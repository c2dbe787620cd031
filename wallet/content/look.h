// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/content/offer.h"
#include "wallet/content/pageanswer.h"
#include "wallet/content/purchaseparts.h"
#include "wallet/content/purchasestore.h"
#include "wallet/content/tokenstore.h"

#include <QDeadlineTimer>

namespace satchel {

/// One look at one page, up to its first resting state: a purchase that is open already → the library → the page with a
/// proof that is held → the page's price. Never pays. Deletes itself once done.
class Look : public QObject
{
    Q_OBJECT
public:
    /// `paidBefore` valid: the page was paid then and its proof refused; that purchase is left alone.
    Look(const PurchaseParts &parts, const QUrl &url, const QDateTime &paidBefore, QObject *parent);

    [[nodiscard]] Future<api::Purchase> start();

Q_SIGNALS:
    void changed(const satchel::api::Purchase &purchase);
    void done();

private:
    struct Beginning {
        PurchaseRecord record;
        QList<Token> tokens;
        bool isNew = false;
    };

    [[nodiscard]] static Result<Beginning> begin(Database &money, const QUrl &url, api::PurchaseId inLibrary);
    [[nodiscard]] static Result<Beginning> beginNew(Database &money, const QUrl &url, const QDateTime &paidBefore);
    void begun(const Beginning &beginning);
    void fetch();
    void received(const Result<Page> &page);
    void refuseToken(const Page &page);
    void keep(const Page &page);
    void examine(const Page &page);
    void quote(const QList<PricedChallenge> &challenges);
    void advance(const purchase::Input &input, const PurchaseStore::Amend &amend = {});
    void finish(const Result<PurchaseStore::Advance> &advance);
    void end(const Result<api::Purchase> &purchase);
    [[nodiscard]] std::optional<Credential> credential() const;

    const PurchaseParts &m_parts;
    QUrl m_url;
    QDateTime m_paidBefore;
    api::Purchase m_purchase;
    QList<Token> m_tokens;
    QDeadlineTimer m_patience; ///< With the site, however many proofs it refuses.
    QPromise<Result<api::Purchase>> m_promise;
};

} // namespace satchel
