// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakeclients.h"
#include "tests/support/samples.h"

#include <QTimer>

namespace satchel::testing {

using api::PurchaseState;

FakePurchases::FakePurchases(FakeCore *core)
    : PurchaseClient(core)
    , m_core(core)
{ }

Result<api::Purchase> FakePurchases::find(api::PurchaseId id) const
{
    if (!m_core->state.purchases.contains(id))
        return fail(ErrorCode::NotFound);
    return m_core->state.purchases.value(id);
}

Future<api::Purchase> FakePurchases::look(QUrl url)
{
    return m_core->answer<api::Purchase>(QStringLiteral("purchases.look"), [&] { return lookNow(url); });
}

Result<api::Purchase> FakePurchases::lookNow(const QUrl &url)
{
    for (const api::Purchase &known : std::as_const(m_core->state.purchases)) {
        if (known.url == url && known.state == PurchaseState::Delivered)
            return known;
    }
    if (m_core->state.status.state == api::SessionState::Offline)
        return fail(ErrorCode::Offline);
    api::Purchase purchase = m_core->state.offers.value(url, samples::goneAt(url));
    purchase.id = m_core->state.purchases.isEmpty() ? 1 : m_core->state.purchases.lastKey() + 1;
    purchase.createdAt = QDateTime::currentDateTimeUtc();
    purchase.spendableAfter = samples::spendableAfter(m_core->state.balances, purchase);
    m_core->state.purchases.insert(purchase.id, purchase);
    if (purchase.state == PurchaseState::Free)
        m_core->advance(purchase.id, PurchaseState::Free);
    return m_core->state.purchases.value(purchase.id);
}

Future<api::Purchase> FakePurchases::approve(api::PurchaseId id, Secret passphrase)
{
    return m_core->answer<api::Purchase>(QStringLiteral("purchases.approve"),
                                         [&] { return approveNow(id, passphrase); });
}

Result<api::Purchase> FakePurchases::approveNow(api::PurchaseId id, const Secret &passphrase)
{
    const Result<api::Purchase> purchase = find(id);
    if (!purchase || purchase->state != PurchaseState::Offered)
        return purchase;
    if (const ErrorCode code = m_core->judge(purchase->price, passphrase); code != ErrorCode::None)
        return fail(code);
    m_core->advance(id, PurchaseState::Approved);
    if (m_core->isAutomatic())
        continueAlone(id, PurchaseState::Paying);
    return find(id);
}

void FakePurchases::continueAlone(api::PurchaseId id, PurchaseState state)
{
    QTimer::singleShot(900, this, [this, id, state] {
        m_core->advance(id, state);
        if (state == PurchaseState::Paying)
            continueAlone(id, PurchaseState::Paid);
        if (state == PurchaseState::Paid)
            continueAlone(id, PurchaseState::Delivered);
    });
}

Future<api::Purchase> FakePurchases::decline(api::PurchaseId id)
{
    return m_core->answer<api::Purchase>(QStringLiteral("purchases.decline"), [&] {
        m_core->advance(id, PurchaseState::Declined);
        return find(id);
    });
}

Future<api::Purchase> FakePurchases::retryDelivery(api::PurchaseId id)
{
    return m_core->answer<api::Purchase>(QStringLiteral("purchases.retryDelivery"), [&] {
        m_core->advance(id, PurchaseState::Paid);
        if (m_core->isAutomatic())
            continueAlone(id, PurchaseState::Delivered);
        return find(id);
    });
}

Future<api::Purchase> FakePurchases::buyAgain(api::PurchaseId id)
{
    return m_core->answer<api::Purchase>(QStringLiteral("purchases.buyAgain"), [&]() -> Result<api::Purchase> {
        const Result<api::Purchase> refused = find(id);
        if (!refused || refused->error != ErrorCode::CredentialRefused)
            return refused ? fail(ErrorCode::InvalidInput) : refused;
        api::Purchase again = m_core->state.offers.value(refused->url, samples::goneAt(refused->url));
        again.id = m_core->state.purchases.lastKey() + 1;
        again.spendableAfter = samples::spendableAfter(m_core->state.balances, again);
        again.paidBefore = refused->settledAt;
        m_core->state.purchases.insert(again.id, again);
        return again;
    });
}

Future<api::Purchase> FakePurchases::purchase(api::PurchaseId id)
{
    return m_core->answer<api::Purchase>(QStringLiteral("purchases.purchase"), [&] { return find(id); });
}

} // namespace satchel::testing
