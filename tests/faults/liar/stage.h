// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/liar/certificates.h"
#include "tests/faults/liar/site.h"
#include "tests/support/fakeengine.h"

#include <QSet>

namespace satchel::liar {

/// What a lie has to work with: a site with a page, another site where nothing of this one may ever arrive, and invoices
/// that the fake node can pay.
class Stage
{
public:
    Stage(FakeEngine &node, const Certificates &tls);

    static constexpr const char *page = "/a/page";
    static constexpr Msat usual{21'000};

    std::unique_ptr<Site> site;
    std::unique_ptr<Site> other;
    FakeEngine &node;
    const Certificates &tls;

    [[nodiscard]] api::Invoice bill(Msat price = usual, const QString &text = {}, const api::Invoice &sample = {});
    /// A macaroon that commits to `hash`, as standard base64.
    [[nodiscard]] QByteArray token(const PaymentHash &hash, const QByteArray &more = {});
    /// A header that asks for `bill`; another token than its own if one is given.
    [[nodiscard]] QByteArray challenge(const api::Invoice &bill, QByteArray token = {});
    [[nodiscard]] QByteArray challenge(const QByteArray &invoice, const QByteArray &token);
    [[nodiscard]] Script price(const api::Invoice &bill, const QByteArray &token = {});

    /// The page without a proof, and with one.
    void deal(const Site::Answer &unpaid, const Site::Answer &paid);
    void deal(const Script &unpaid, const Script &paid);
    /// It never asks for money in a way that can be paid.
    void always(const Script &script) { deal(script, script); }
    /// A usual price, and then this.
    void sellThen(const Script &paid) { deal(price(bill()), paid); }
    /// From now on the site keeps its word: whoever shows a proof of one of its tokens gets the page.
    void repent();

    /// Do these belong to this site?
    [[nodiscard]] bool isOwn(const QByteArray &proof) const;
    [[nodiscard]] static Script goods() { return answer(200, "<h1>The goods</h1>"); }

private:
    QSet<QByteArray> m_tokens;
};

} // namespace satchel::liar
