// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/purchasesteps.h"

#include "wallet/content/tokenstore.h"
#include "wallet/core/mutant.h"
#include "wallet/payments/intents.h"
#include "wallet/payments/payer.h"
#include "wallet/payments/payments.h"

namespace satchel::purchasesteps {

namespace {

using Advance = PurchaseStore::Advance;

api::ActivityEntry intentOf(const api::Purchase &purchase, const QDateTime &now)
{
    api::ActivityEntry intent;
    intent.kind = api::ActivityKind::Purchase;
    intent.title = purchase.title;
    intent.origin = purchase.origin;
    intent.amount = purchase.price;
    intent.paymentHash = purchase.paymentHash;
    intent.invoice = purchase.invoice;
    intent.purchase = purchase.id;
    intent.time = now;
    return intent;
}

/// Of an intent, for a reason that stands in the offer or the ledger.
bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::AlreadyPaid || code == ErrorCode::StillPending || code == ErrorCode::InsufficientBalance;
}

Token tokenOf(const PurchaseRecord &record, const Preimage &preimage)
{
    const api::Purchase &purchase = record.purchase;
    return Token{0, purchase.origin, scopeOf(purchase.url), {record.scheme, record.token, preimage}, purchase.id};
}

Done settle(Database &money, const event::PaymentSettled &settled)
{
    PurchaseStore store(money);
    const auto record = store.record(settled.hash);
    if (!record)
        return record.error().code == ErrorCode::NotFound ? Done() : Done(fail(record.error()));
    const auto advance = store.advance(record->purchase.id, purchase::PaymentSettled(), [&](PurchaseRecord &paid) {
        paid.purchase.preimage = settled.preimage;
        paid.purchase.feePaid = settled.fee;
        paid.purchase.settledAt = QDateTime::currentDateTimeUtc();
    });
    if (!advance)
        return fail(advance.error());
    return advance->hasChanged ? TokenStore(money).keep(tokenOf(*record, settled.preimage)) : Done();
}

Done refuse(Database &money, const event::PaymentFailed &failed)
{
    PurchaseStore store(money);
    const auto record = store.record(failed.hash);
    if (!record)
        return record.error().code == ErrorCode::NotFound ? Done() : Done(fail(record.error()));
    return store.advance(record->purchase.id, purchase::PaymentFailed{failed.reason}).map([](const Advance &) {});
}

Done retitle(Database &money, const api::LibraryItem &item)
{
    auto row = money.prepare("UPDATE payments SET title = ? WHERE purchase_id = ?");
    return row.bind(1, item.title).bind(2, qint64(item.id)).run();
}

Done advanceAll(PurchaseStore &store, api::PurchaseState state, const purchase::Input &input)
{
    const auto records = store.inState(state);
    if (!records)
        return fail(records.error());
    for (const PurchaseRecord &record : *records) {
        if (const auto advance = store.advance(record.purchase.id, input); !advance)
            return fail(advance.error());
    }
    return {};
}

} // namespace

Result<Advance> approve(Database &money, api::PurchaseId id, const NodeMoney &node, const QDateTime &now)
{
    PurchaseStore store(money);
    const auto record = store.record(id);
    if (!record)
        return fail(record.error());
    if (record->purchase.state != api::PurchaseState::Offered)
        return Advance{*record, false};
    const QDateTime &expiresAt = record->purchase.expiresAt;
    if (expiresAt.isValid() && now.addSecs(expiryMargin.count()) > expiresAt && !mutant::isOn("offer-expiry"))
        return store.advance(id, purchase::Expire());
    const auto begun = Intents(money).begin(intentOf(record->purchase, now), record->purchase.feeLimit, node);
    if (begun)
        return store.advance(id, purchase::Approve());
    const ErrorCode code = begun.error().code;
    return isRefusal(code) ? store.advance(id, purchase::PaymentFailed{code}) : fail(begun.error());
}

Result<api::Purchase> recall(Database &money, const QUrl &url, api::PurchaseId kept)
{
    PurchaseStore store(money);
    auto known = store.open(url);
    const bool isReplaced
        = known && known->purchase.state == api::PurchaseState::PaidNotDelivered && kept > known->purchase.id;
    if ((!known || known->purchase.state == api::PurchaseState::Offered || isReplaced) && kept != 0)
        known = store.record(kept);
    if (known && known->purchase.state != api::PurchaseState::Offered)
        return known->purchase;
    const bool isUnknown = known || known.error().code == ErrorCode::NotFound;
    return isUnknown ? fail(ErrorCode::Offline) : fail(known.error());
}

Done apply(Database &money, const Event &event)
{
    if (const auto *settled = std::get_if<event::PaymentSettled>(&event))
        return settle(money, *settled);
    if (const auto *failed = std::get_if<event::PaymentFailed>(&event))
        return refuse(money, *failed);
    return {};
}

Result<Advance> delivered(Database &money, const api::LibraryItem &item)
{
    const auto amend = [&](PurchaseRecord &record) {
        record.purchase.title = item.title;
        record.purchase.contentType = item.contentType;
        record.purchase.contentHash = item.contentHash;
        record.purchase.contentSize = item.size;
        record.purchase.deliveredAt = QDateTime::currentDateTimeUtc();
    };
    return retitle(money, item).and_then([&] { return TokenStore(money).setRefused(item.id, false); }).and_then([&] {
        return PurchaseStore(money).advance(item.id, purchase::PageArrived(), amend);
    });
}

Result<Advance> notDelivered(Database &money, api::PurchaseId id, ErrorCode reason)
{
    const Done marked = reason == ErrorCode::CredentialRefused ? TokenStore(money).setRefused(id, true) : Done();
    return marked.and_then([&] { return PurchaseStore(money).advance(id, purchase::DeliveryFailed{reason}); });
}

Result<QList<PurchaseRecord>> resume(Database &money)
{
    PurchaseStore store(money);
    return advanceAll(store, api::PurchaseState::Looking, purchase::LookFailed{ErrorCode::Cancelled})
        .and_then([&] { return advanceAll(store, api::PurchaseState::Approved, purchase::HandedOver()); })
        .and_then([&] { return advanceAll(store, api::PurchaseState::PaidNotDelivered, purchase::RetryDelivery()); })
        .and_then([&] { return store.inState(api::PurchaseState::Paid); });
}

Done handOver(StoreFile &money, Engine &engine, const PurchaseRecord &record)
{
    const api::Purchase &purchase = record.purchase;
    const Msat feeLimit = mutant::isOn("fee-limit") ? largestPayment : purchase.feeLimit;
    const Done accepted = engine.pay(purchase.invoice, std::nullopt, feeLimit);
    const auto end = accepted ? std::nullopt : endOfRefused(engine, purchase.paymentHash, accepted.error().code);
    return money
        .write<void>([end, id = purchase.id](Database &database) -> Done {
            if (end)
                return Payments::applier()(database, *end).and_then([&] { return apply(database, *end); });
            return PurchaseStore(database).advance(id, purchase::HandedOver()).map([](const Advance &) {});
        })
        .result();
}

} // namespace satchel::purchasesteps
