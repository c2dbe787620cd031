// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/offer.h"

#include "wallet/api/client.h"
#include "wallet/content/document.h"
#include "wallet/payments/paymentstore.h"

namespace satchel {

namespace {

OfferFacts factsOf(Database &money, const Quote &quote, Msat feeLimit)
{
    OfferFacts facts{quote.challenge, quote.invoice, quote.network, quote.now, false, {}, feeLimit, false};
    const auto earlier = PaymentStore(money).entry(quote.invoice.paymentHash);
    facts.isHashKnown = earlier && earlier->state != api::PaymentState::Failed;
    facts.spendable = quote.wallet.balances.spendable;
    facts.hasChannel = quote.wallet.hasUsableChannel();
    return facts;
}

QString titleOf(const api::Invoice &invoice, const QUrl &url)
{
    const QString description = invoice.description.left(200).simplified();
    const bool saysNothing = description.isEmpty()
        || description.compare(QLatin1String("L402"), Qt::CaseInsensitive) == 0
        || description.compare(QLatin1String("LSAT"), Qt::CaseInsensitive) == 0;
    return saysNothing ? nameOf(url) : description;
}

void fillIn(PurchaseRecord &record, const Quote &quote, const OfferFacts &facts)
{
    api::Purchase &purchase = record.purchase;
    const api::Invoice &invoice = quote.invoice;
    record.scheme = quote.challenge.scheme;
    record.token = quote.challenge.token;
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

Result<PurchaseStore::Advance> makeOffer(Database &money, api::PurchaseId id, const Quote &quote)
{
    PurchaseStore store(money);
    const auto record = store.record(id);
    if (!record)
        return fail(record.error());
    const Msat feeLimit = api::PaymentClient::defaultFeeLimit(quote.invoice.amount);
    const OfferFacts facts = factsOf(money, quote, feeLimit);
    const auto passed = checkOffer(facts);
    const QString origin = record->purchase.origin;
    const int earlier = store.boughtFrom(origin).value_or(0);
    const bool isKnownPayee = store.wasPaid(origin, quote.invoice.payee).value_or(false);
    const purchase::Input input
        = passed ? purchase::Input(purchase::OfferMade()) : purchase::Input(purchase::LookFailed{passed.error().code});
    return store.advance(id, input, [&](PurchaseRecord &amended) {
        fillIn(amended, quote, facts);
        amended.purchase.checksPassed = passed.value_or(0);
        amended.purchase.earlierPurchases = earlier;
        amended.purchase.isKnownPayee = isKnownPayee;
        amended.purchase.spendableAfter
            = spendableAfter(facts.spendable, quote.invoice.amount, feeLimit).value_or(Msat());
    });
}

} // namespace satchel
