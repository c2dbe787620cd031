// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/offer.h"

#include "wallet/api/client.h"
#include "wallet/content/document.h"
#include "wallet/payments/intents.h"
#include "wallet/payments/paymentstore.h"

namespace satchel {

namespace {

OfferFacts factsOf(Database &money, const Quote &quote, const PricedChallenge &way)
{
    const Msat feeLimit = api::PaymentClient::defaultFeeLimit(way.invoice.amount);
    OfferFacts facts{way.challenge, way.invoice, quote.network, quote.now, false, {}, feeLimit, false};
    const auto earlier = PaymentStore(money).entry(way.invoice.paymentHash);
    const bool isPaid = Intents(money).isPaid(way.invoice.paymentHash).value_or(true);
    facts.isHashKnown = isPaid || (earlier && earlier->state != api::PaymentState::Failed);
    facts.spendable = quote.wallet.balances.spendable;
    facts.hasChannel = quote.wallet.hasUsableChannel();
    return facts;
}

struct Verdict {
    OfferFacts facts;
    Result<int> passed = fail(ErrorCode::ChallengeUnreadable);
};

/// The first that passes, else the one that came furthest; one that is paid already ends the search.
Verdict choose(Database &money, const Quote &quote)
{
    Verdict best;
    for (const PricedChallenge &way : quote.challenges) {
        Verdict one{factsOf(money, quote, way)};
        one.passed = checkOffer(one.facts);
        if (one.passed || one.facts.isHashKnown)
            return one;
        const bool isFurther = checksBefore(one.passed.error().code) > checksBefore(best.passed.error().code);
        if (isFurther)
            best = one;
    }
    return best;
}

QString titleOf(const api::Invoice &invoice, const QUrl &url)
{
    const QString description = invoice.description.left(200).simplified();
    const bool saysNothing = description.isEmpty()
        || description.compare(QLatin1String("L402"), Qt::CaseInsensitive) == 0
        || description.compare(QLatin1String("LSAT"), Qt::CaseInsensitive) == 0;
    return saysNothing ? nameOf(url) : description;
}

void fillIn(PurchaseRecord &record, const OfferFacts &facts)
{
    api::Purchase &purchase = record.purchase;
    const api::Invoice &invoice = facts.invoice;
    record.scheme = facts.challenge.scheme;
    record.token = facts.challenge.token;
    purchase.title = titleOf(invoice, purchase.url);
    purchase.description = invoice.description.left(1'000);
    purchase.price = invoice.hasAmount ? invoice.amount : Msat();
    purchase.feeLimit = facts.feeLimit;
    purchase.paymentHash = invoice.paymentHash;
    purchase.payee = invoice.payee;
    purchase.invoice = invoice.text;
    purchase.expiresAt = invoice.expiresAt;
}

} // namespace

Result<QList<PricedChallenge>> priceAll(const QList<Challenge> &challenges, const InvoiceReader &read)
{
    QList<PricedChallenge> priced;
    for (const Challenge &challenge : challenges) {
        if (const auto invoice = read(challenge.invoice))
            priced.append({challenge, *invoice});
    }
    return priced.isEmpty() ? fail(ErrorCode::InvoiceUnreadable) : Result<QList<PricedChallenge>>(priced);
}

Result<PurchaseStore::Advance> makeOffer(Database &money, api::PurchaseId id, const Quote &quote)
{
    PurchaseStore store(money);
    const auto record = store.record(id);
    if (!record)
        return fail(record.error());
    const auto [facts, passed] = choose(money, quote);
    const QString origin = record->purchase.origin;
    const int earlier = store.boughtFrom(origin).value_or(0);
    const bool isKnownPayee = store.wasPaid(origin, facts.invoice.payee).value_or(false);
    const purchase::Input input
        = passed ? purchase::Input(purchase::OfferMade()) : purchase::Input(purchase::LookFailed{passed.error().code});
    return store.advance(id, input, [&, facts = facts, passed = passed](PurchaseRecord &amended) {
        fillIn(amended, facts);
        amended.purchase.checksPassed = passed.value_or(0);
        amended.purchase.earlierPurchases = earlier;
        amended.purchase.isKnownPayee = isKnownPayee;
        amended.purchase.spendableAfter
            = spendableAfter(facts.spendable, facts.invoice.amount, facts.feeLimit).value_or(Msat());
    });
}

} // namespace satchel
