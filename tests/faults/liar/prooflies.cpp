// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/liar/lies.h"

namespace satchel::liar {

namespace {

std::function<void(Stage &)> paidThen(const Script &script)
{
    return [script](Stage &stage) { stage.sellThen(script); };
}

void sameInvoiceForEver(Stage &stage)
{
    stage.always(stage.price(stage.bill()));
}

void freshInvoiceForEver(Stage &stage)
{
    const auto fresh = [&stage](const Visit &) { return stage.price(stage.bill()); };
    stage.deal(fresh, fresh);
}

void otherPayee(Stage &stage)
{
    api::Invoice sample;
    sample.payee = NodeId::fromBytes(QByteArray(1, '\x02') + QByteArray(32, 'o')).value_or(NodeId());
    stage.deal(stage.price(stage.bill()), stage.price(stage.bill(Stage::usual, {}, sample)));
}

/// The page opens once, and the pictures of it ask for money again.
void pictureForMoney(Stage &stage)
{
    stage.sellThen(answer(200, "<p>x<img src=\"/a/picture.png\"></p>"));
    const Script price = stage.price(stage.bill());
    stage.site->on("/a/picture.png", [price](const Visit &) { return price; });
}

Script slowNo()
{
    Script no = answer(401, "");
    no.first().pause = std::chrono::seconds(5);
    return no;
}

/// A second page of the same folder refuses the token, and asks for its own price.
void refusedElsewhere(Stage &stage)
{
    stage.sellThen(Stage::goods());
    const Script price = stage.price(stage.bill());
    stage.site->on("/a/second", [price](const Visit &) { return price; });
}

/// The same, and it takes its time for either answer.
void refusedSlowly(Stage &stage)
{
    stage.sellThen(Stage::goods());
    Script price = stage.price(stage.bill());
    price.first().pause = std::chrono::seconds(5);
    stage.site->on("/a/second", [price](const Visit &visit) { return visit.proof().isEmpty() ? price : slowNo(); });
}

void unauthorizedForEver(Stage &stage)
{
    const Script price = stage.price(stage.bill());
    stage.deal(price, answer(401, "", {"WWW-Authenticate: Basic realm=\"x\""}));
}

} // namespace

QList<Lie> proofLies()
{
    const auto late = owed(ErrorCode::DeliveryFailed);
    const auto refused = owed(ErrorCode::CredentialRefused);
    return {{"402-for-ever", offered, refused, sameInvoiceForEver},
            {"402-with-a-fresh-invoice-for-ever", offered, refused, freshInvoiceForEver},
            {"other-payee-after-payment", offered, refused, otherPayee},
            {"401-after-payment", offered, refused, unauthorizedForEver},
            {"402-without-words-after-payment", offered, refused, paidThen(answer(402, "more"))},
            {"403-after-payment", offered, late, paidThen(answer(403, "not for you"))},
            {"404-after-payment", offered, late, paidThen(answer(404, "gone"))},
            {"429-after-payment", offered, late, paidThen(answer(429, "", {"Retry-After: 99999999999"}))},
            {"500-after-payment", offered, late, paidThen(answer(500, "sorry"))},
            {"304-after-payment", offered, late, paidThen(answer(304, ""))},
            {"picture-for-money", offered, delivered, pictureForMoney},
            {"token-refused-on-a-second-page",
             offered,
             delivered,
             refusedElsewhere,
             {{QStringLiteral("/a/second"), offered}}},
            {"token-refused-slowly",
             offered,
             delivered,
             refusedSlowly,
             {{QStringLiteral("/a/second"), failed(ErrorCode::TimedOut)}}}};
}

} // namespace satchel::liar
