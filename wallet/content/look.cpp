// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/look.h"

#include "wallet/content/gathering.h"
#include "wallet/core/mutant.h"

namespace satchel {

namespace {

void fillIn(PurchaseRecord &record, const api::LibraryItem &item)
{
    record.purchase.title = item.title;
    record.purchase.contentType = item.contentType;
    record.purchase.contentHash = item.contentHash;
    record.purchase.contentSize = item.size;
    record.purchase.deliveredAt = QDateTime::currentDateTimeUtc();
}

} // namespace

Look::Look(const PurchaseParts &parts, const QUrl &url, const QDateTime &paidBefore, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_url(normalised(url))
    , m_paidBefore(paidBefore)
{ }

Future<api::Purchase> Look::start()
{
    m_promise.start();
    auto answer = m_promise.future();
    if (const Done safe = m_parts.client.policy().checkUrl(m_url);
        !safe && safe.error().code == ErrorCode::InvalidInput) {
        end(fail(safe.error()));
        return answer;
    }
    whenDone(m_parts.library.find(m_url), this, [this](const Result<api::LibraryItem> &item) {
        const api::PurchaseId inLibrary = item ? item->id : 0;
        const auto begun
            = m_parts.money.write<Beginning>([url = m_url, inLibrary, before = m_paidBefore](Database &money) {
                  return before.isValid() ? beginNew(money, url, before) : begin(money, url, inLibrary);
              });
        whenDone(begun, this, [this](const Result<Beginning> &beginning) {
            beginning ? this->begun(*beginning) : end(fail(beginning.error()));
        });
    });
    return answer;
}

Result<Look::Beginning> Look::begin(Database &money, const QUrl &url, api::PurchaseId inLibrary)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    PurchaseStore store(money);
    auto open = store.open(url);
    if (open && open->purchase.state == api::PurchaseState::Offered && open->purchase.expiresAt.isValid()
        && now.addSecs(expiryMargin.count()) > open->purchase.expiresAt) {
        if (const auto expired = store.advance(open->purchase.id, purchase::Expire()); !expired)
            return fail(expired.error());
        open = store.open(url);
    }
    const bool isReplaced = open && open->purchase.state == api::PurchaseState::PaidNotDelivered
        && inLibrary > open->purchase.id; // bought again since
    if (inLibrary != 0 && (!open || isReplaced))
        open = store.record(inLibrary);
    const bool isFound = open && !mutant::isOn("one-purchase");
    return isFound ? Result<Beginning>(Beginning{*open, {}, false}) : beginNew(money, url, {});
}

Result<Look::Beginning> Look::beginNew(Database &money, const QUrl &url, const QDateTime &paidBefore)
{
    const auto record = PurchaseStore(money).create(url, QDateTime::currentDateTimeUtc(), paidBefore);
    if (!record)
        return fail(record.error());
    return TokenStore(money).fitting(url).map([&](const QList<Token> &tokens) {
        return Beginning{*record, tokens, true};
    });
}

void Look::begun(const Beginning &beginning)
{
    m_purchase = beginning.record.purchase;
    m_tokens = beginning.tokens;
    if (!beginning.isNew)
        return end(m_purchase);
    Q_EMIT changed(m_purchase);
    m_patience.setRemainingTime(m_parts.client.policy().patience);
    fetch();
}

std::optional<Credential> Look::credential() const
{
    return m_tokens.isEmpty() ? std::nullopt : std::optional(m_tokens.first().credential);
}

void Look::fetch()
{
    const std::chrono::milliseconds left(m_patience.remainingTime());
    whenDone(m_parts.client.get(m_url, credential(), left), this, [this](const Result<Page> &page) { received(page); });
}

void Look::received(const Result<Page> &page)
{
    if (!page)
        return advance(purchase::LookFailed{page.error().code});
    const PageAnswer answer = meaningOf(*page, !m_tokens.isEmpty());
    if (answer == PageAnswer::Opened)
        return keep(*page);
    const bool wantsMoney = answer == PageAnswer::WantsMoney;
    if (!m_tokens.isEmpty() && (wantsMoney || answer == PageAnswer::CredentialRefused))
        return refuseToken(*page);
    wantsMoney ? examine(*page) : advance(purchase::LookFailed{lookErrorOf(answer)});
}

void Look::refuseToken(const Page &page)
{
    const auto refused = m_parts.money.write<void>(
        [id = m_tokens.takeFirst().id, url = m_url](Database &money) { return TokenStore(money).refuse(id, url); });
    whenDone(refused, this, [this, page](const Done &) {
        const bool isPriced = m_tokens.isEmpty() && page.status == 402;
        isPriced ? examine(page) : fetch();
    });
}

void Look::keep(const Page &page)
{
    m_purchase.title = nameOf(m_url);
    auto *gathering = new Gathering(m_parts.client, m_parts.library, m_purchase, credential(), this);
    whenDone(gathering->start(page), this, [this](const Result<api::LibraryItem> &item) {
        if (!item)
            return advance(purchase::LookFailed{item.error().code});
        advance(purchase::Opened(), [item = *item](PurchaseRecord &record) { fillIn(record, item); });
    });
}

void Look::examine(const Page &page)
{
    const auto challenges = readChallenges(page.challenges);
    if (!challenges)
        return advance(purchase::LookFailed{challenges.error().code});
    const auto priced = runOn<QList<PricedChallenge>>(
        &m_parts.enginePool, [read = m_parts.readInvoice, list = *challenges] { return priceAll(list, read); });
    whenDone(priced, this, [this](const Result<QList<PricedChallenge>> &list) {
        list ? quote(*list) : advance(purchase::LookFailed{list.error().code});
    });
}

void Look::quote(const QList<PricedChallenge> &challenges)
{
    whenDone(m_parts.channels.refresh(), this, [this, challenges](const Result<WalletSnapshot> &wallet) {
        if (!wallet)
            return advance(purchase::LookFailed{wallet.error().code});
        const Quote quote{challenges, *wallet, m_parts.network, QDateTime::currentDateTimeUtc()};
        const auto offered = m_parts.money.write<PurchaseStore::Advance>(
            [quote, id = m_purchase.id](Database &money) { return makeOffer(money, id, quote); });
        whenDone(offered, this, [this](const auto &advance) { finish(advance); });
    });
}

void Look::advance(const purchase::Input &input, const PurchaseStore::Amend &amend)
{
    const auto advanced = m_parts.money.write<PurchaseStore::Advance>(
        [input, amend, id = m_purchase.id](Database &money) { return PurchaseStore(money).advance(id, input, amend); });
    whenDone(advanced, this, [this](const auto &advance) { finish(advance); });
}

void Look::finish(const Result<PurchaseStore::Advance> &advance)
{
    if (!advance)
        return end(fail(advance.error()));
    Q_EMIT changed(advance->record.purchase);
    end(advance->record.purchase);
}

void Look::end(const Result<api::Purchase> &purchase)
{
    m_promise.addResult(purchase);
    m_promise.finish();
    Q_EMIT done();
    deleteLater();
}

} // namespace satchel
