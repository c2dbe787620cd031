// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/purchases.h"

#include "wallet/content/gathering.h"
#include "wallet/content/look.h"
#include "wallet/content/purchasesteps.h"
#include "wallet/content/receipt.h"
#include "wallet/core/mutant.h"
#include "wallet/payments/paymentstore.h"

#include <QTimer>

namespace satchel {

namespace {

Credential credentialOf(const PurchaseRecord &record)
{
    return {record.scheme, record.token, record.purchase.preimage};
}

Result<api::Receipt> receiptOf(Database &money, const PurchaseRecord &record)
{
    if (record.purchase.preimage.isEmpty())
        return fail(ErrorCode::NotFound);
    return PaymentStore(money).entry(record.purchase.paymentHash).map([&](const api::ActivityEntry &line) {
        return api::Receipt{record.purchase, line.rate, receiptText(record.purchase, line.rate)};
    });
}

} // namespace

Purchases::Purchases(PurchaseParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{ }

Future<api::Purchase> Purchases::look(const QUrl &url)
{
    return lookAt(normalised(url), {});
}

Future<api::Purchase> Purchases::lookAt(const QUrl &page, const QDateTime &paidBefore)
{
    if (m_looks.contains(page) && !mutant::isOn("one-purchase"))
        return m_looks.value(page);
    auto *look = new Look(m_parts, page, paidBefore, this);
    connect(look, &Look::changed, this, &Purchases::changed);
    connect(look, &Look::done, this, [this, page] { m_looks.remove(page); });
    auto answer = look->start();
    if (!answer.isFinished())
        m_looks.insert(page, answer);
    return answer;
}

Future<api::Purchase> Purchases::recall(const QUrl &url)
{
    auto promise = std::make_shared<QPromise<Result<api::Purchase>>>();
    promise->start();
    const QUrl page = normalised(url);
    whenDone(m_parts.library.find(page), this, [this, page, promise](const Result<api::LibraryItem> &item) {
        const auto known = m_parts.money.read<api::Purchase>(
            [page, kept = item ? item->id : 0](Database &money) { return purchasesteps::recall(money, page, kept); });
        whenDone(known, this, [promise](const Result<api::Purchase> &purchase) {
            promise->addResult(purchase);
            promise->finish();
        });
    });
    return promise->future();
}

Future<api::Purchase> Purchases::approve(api::PurchaseId id)
{
    auto promise = std::make_shared<QPromise<Result<api::Purchase>>>();
    promise->start();
    whenDone(m_parts.channels.refresh(), this, [this, id, promise](const Result<WalletSnapshot> &wallet) {
        const auto taken = wallet ? take([id, node = wallet->money](Database &money) {
            return purchasesteps::approve(money, id, node, QDateTime::currentDateTimeUtc());
        })
                                  : ready<api::Purchase>(fail(wallet.error()));
        whenDone(taken, this, [promise](const Result<api::Purchase> &purchase) {
            promise->addResult(purchase);
            promise->finish();
        });
    });
    return promise->future();
}

Future<api::Purchase> Purchases::decline(api::PurchaseId id)
{
    return take([id](Database &money) { return PurchaseStore(money).advance(id, purchase::Decline()); });
}

Future<api::Purchase> Purchases::retryDelivery(api::PurchaseId id)
{
    return take([id](Database &money) { return PurchaseStore(money).advance(id, purchase::RetryDelivery()); });
}

Future<api::Purchase> Purchases::buyAgain(api::PurchaseId id)
{
    auto promise = std::make_shared<QPromise<Result<api::Purchase>>>();
    promise->start();
    const auto answer = [promise](const Result<api::Purchase> &purchase) {
        promise->addResult(purchase);
        promise->finish();
    };
    whenDone(purchase(id), this, [this, answer](const Result<api::Purchase> &refused) {
        const bool isRefused = refused && refused->state == api::PurchaseState::PaidNotDelivered
            && refused->error == ErrorCode::CredentialRefused;
        if (!isRefused)
            return answer(refused ? fail(ErrorCode::InvalidInput) : fail(refused.error()));
        whenDone(lookAt(normalised(refused->url), refused->settledAt), this, answer);
    });
    return promise->future();
}

Future<api::Purchase> Purchases::purchase(api::PurchaseId id)
{
    return m_parts.money.read<api::Purchase>([id](Database &money) {
        return PurchaseStore(money).record(id).map([](const PurchaseRecord &record) { return record.purchase; });
    });
}

Future<api::Receipt> Purchases::receipt(api::PurchaseId id)
{
    return m_parts.money.read<api::Receipt>([id](Database &money) {
        return PurchaseStore(money).record(id).and_then(
            [&](const PurchaseRecord &record) { return receiptOf(money, record); });
    });
}

void Purchases::resume()
{
    whenDone(m_parts.money.write<QList<PurchaseRecord>>(purchasesteps::resume), this,
             [this](const Result<QList<PurchaseRecord>> &paid) {
                 for (const PurchaseRecord &record : paid.value_or(QList<PurchaseRecord>()))
                     deliver(record);
             });
}

EventApplier Purchases::applier()
{
    return purchasesteps::apply;
}

void Purchases::onApplied(const Event &event)
{
    if (const auto *settled = std::get_if<event::PaymentSettled>(&event))
        announce(settled->hash);
    else if (const auto *failed = std::get_if<event::PaymentFailed>(&event))
        announce(failed->hash);
}

Future<api::Purchase> Purchases::take(const Step &step)
{
    auto promise = std::make_shared<QPromise<Result<api::Purchase>>>();
    promise->start();
    whenDone(m_parts.money.write<Advance>(step), this, [this, promise](const Result<Advance> &advance) {
        if (advance && advance->hasChanged)
            taken(*advance);
        promise->addResult(advance.map([](const Advance &one) { return one.record.purchase; }));
        promise->finish();
    });
    return promise->future();
}

void Purchases::taken(const Advance &advance)
{
    const PurchaseRecord &record = advance.record;
    Q_EMIT changed(record.purchase);
    if (record.purchase.state == api::PurchaseState::Approved)
        pay(record);
    else if (record.purchase.state == api::PurchaseState::Paid)
        deliver(record);
    else if (record.purchase.state == api::PurchaseState::Delivered)
        announceEntry(record.purchase.paymentHash);
}

void Purchases::pay(const PurchaseRecord &record)
{
    announceEntry(record.purchase.paymentHash);
    const auto handedOver
        = runOn<void>(&m_parts.enginePool, [&money = m_parts.money, &engine = m_parts.engine, record] {
              return purchasesteps::handOver(money, engine, record);
          });
    whenDone(handedOver, this, [this, hash = record.purchase.paymentHash](const Done &) { announce(hash); });
}

void Purchases::deliver(const PurchaseRecord &record)
{
    if (m_delivering.contains(record.purchase.id))
        return;
    m_delivering.insert(record.purchase.id);
    m_retries.insert(record.purchase.id, m_retries.value(record.purchase.id));
    const auto answer = m_parts.client.get(record.purchase.url, credentialOf(record));
    whenDone(answer, this, [this, record](const Result<Page> &page) { arrived(record, page); });
}

void Purchases::arrived(const PurchaseRecord &record, const Result<Page> &page)
{
    const api::PurchaseId id = record.purchase.id;
    if (!page || meaningOf(*page, true) != PageAnswer::Opened)
        return failDelivery(id, deliveryErrorOf(page));
    auto *gathering = new Gathering(m_parts.client, m_parts.library, record.purchase, credentialOf(record), this);
    whenDone(gathering->start(*page), this, [this, id](const Result<api::LibraryItem> &item) {
        if (!item)
            return failDelivery(id, item.error().code);
        m_delivering.remove(id);
        take([item = *item](Database &money) { return purchasesteps::delivered(money, item); });
    });
}

void Purchases::failDelivery(api::PurchaseId id, ErrorCode reason)
{
    m_delivering.remove(id);
    take([id, reason](Database &money) { return purchasesteps::notDelivered(money, id, reason); });
    const std::size_t retry = m_retries[id]++;
    if (retry < m_parts.retryWaits.size())
        QTimer::singleShot(m_parts.retryWaits[retry], this, [this, id] { retryDelivery(id); });
}

void Purchases::announce(const PaymentHash &hash)
{
    const auto found
        = m_parts.money.read<PurchaseRecord>([hash](Database &money) { return PurchaseStore(money).record(hash); });
    whenDone(found, this, [this](const Result<PurchaseRecord> &record) {
        if (!record)
            return;
        Q_EMIT changed(record->purchase);
        announceEntry(record->purchase.paymentHash);
        const bool isBegun = m_retries.contains(record->purchase.id); // then this record may be an old one
        if (record->purchase.state == api::PurchaseState::Paid && !isBegun)
            deliver(*record);
    });
}

void Purchases::announceEntry(const PaymentHash &hash)
{
    const auto found
        = m_parts.money.read<api::ActivityEntry>([hash](Database &money) { return PaymentStore(money).entry(hash); });
    whenDone(found, this, [this](const Result<api::ActivityEntry> &entry) {
        if (entry)
            Q_EMIT entryChanged(*entry);
    });
}

} // namespace satchel
