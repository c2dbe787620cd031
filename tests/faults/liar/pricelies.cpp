// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/liar/lies.h"

#include <memory>

namespace satchel::liar {

QList<Lie> allLies()
{
    return priceLies() + invoiceLies() + headerLies() + bodyLies() + wireLies() + placeLies() + proofLies();
}

QList<Lie> priceLies()
{
    const auto honest = [](Stage &stage) { stage.sellThen(Stage::goods()); };
    const auto raisedAfterPayment
        = [](Stage &stage) { stage.deal(stage.price(stage.bill()), stage.price(stage.bill(Msat{42'000}))); };
    const auto raisedEachTime = [](Stage &stage) {
        const auto price = std::make_shared<qint64>(21'000);
        stage.deal([&stage, price](const Visit &) { return stage.price(stage.bill(Msat{*price *= 2})); },
                   [](const Visit &) { return Stage::goods(); });
    };
    const auto twoPrices = [](Stage &stage) {
        const api::Invoice dear = stage.bill(Msat{42'000});
        stage.deal(answer(402, "", {stage.challenge(stage.bill()), stage.challenge(dear)}), Stage::goods());
    };
    const auto oneHashTwoPrices = [](Stage &stage) {
        const api::Invoice cheap = stage.bill();
        api::Invoice dear;
        dear.paymentHash = cheap.paymentHash;
        dear = stage.bill(Msat{42'000}, {}, dear);
        stage.deal(stage.price(cheap), Stage::goods());
        const Script second = stage.price(dear);
        stage.site->on("/a/dear", [second](const Visit &) { return second; });
    };
    const auto oneInvoiceTwoPages = [](Stage &stage) {
        const api::Invoice bill = stage.bill();
        stage.deal(stage.price(bill), Stage::goods());
        const Script again = stage.price(bill);
        stage.site->on("/a/second", [again](const Visit &) { return again; });
    };
    const auto moreThanThereIs = [](Stage &stage) { stage.always(stage.price(stage.bill(Msat{900'000'000}))); };
    const auto fortune = [](Stage &stage) { stage.always(stage.price(stage.bill(Msat{1'000'000'001}))); };
    const auto most
        = [](Stage &stage) { stage.always(stage.price(stage.bill(Msat{std::numeric_limits<qint64>::max()}))); };
    return {{"honest", offered, delivered, honest},
            {"price-raised-after-payment", offered, owed(ErrorCode::CredentialRefused), raisedAfterPayment},
            {"price-raised-each-time", offered, delivered, raisedEachTime},
            {"two-prices", offered, delivered, twoPrices},
            {"one-hash-two-prices",
             offered,
             delivered,
             oneHashTwoPrices,
             {{QStringLiteral("/a/dear"), failed(ErrorCode::AlreadyPaid)}}},
            {"one-invoice-two-pages",
             offered,
             delivered,
             oneInvoiceTwoPages,
             {{QStringLiteral("/a/second"), failed(ErrorCode::AlreadyPaid)}}},
            {"more-than-there-is", failed(ErrorCode::InsufficientBalance), {}, moreThanThereIs},
            {"a-fortune", failed(ErrorCode::AmountOutOfRange), {}, fortune},
            {"all-the-money-there-is", failed(ErrorCode::AmountOutOfRange), {}, most}};
}

} // namespace satchel::liar
