// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/localclients.h"
#include "wallet/session/withwallet.h"

namespace satchel {

LocalPayments::LocalPayments(WalletSession &session)
    : m_session(session)
{
    connect(&session, &WalletSession::walletOpened, this,
            [this] { connect(&m_session.wallet()->payments(), &Payments::settled, this, &LocalPayments::settled); });
}

Future<api::Invoice> LocalPayments::decode(QString text)
{
    return withWallet<api::Invoice>(m_session, [=](OpenWallet &wallet) { return wallet.payments().decode(text); });
}

Future<PaymentHash> LocalPayments::pay(QString invoice, Msat feeLimit, Secret passphrase)
{
    const auto given = std::make_shared<Secret>(std::move(passphrase));
    const auto proved = whileOnline<void>(m_session, [=, this](OpenWallet &wallet) {
        return andThen<void>(this, wallet.payments().decode(invoice), [=, this](const api::Invoice &bill) {
            return m_session.proveFor(bill.amount, std::move(*given));
        });
    });
    return andThen<PaymentHash>(this, proved, [=, this] {
        return whileOnline<PaymentHash>(m_session,
                                        [=](OpenWallet &wallet) { return wallet.payments().pay(invoice, feeLimit); });
    });
}

Future<api::Invoice> LocalPayments::receive(Msat amount, QString description)
{
    return whileOnline<api::Invoice>(
        m_session, [=](OpenWallet &wallet) { return wallet.payments().receive(amount, description); });
}

LocalPurchases::LocalPurchases(WalletSession &session)
    : m_session(session)
{
    connect(&session, &WalletSession::walletOpened, this,
            [this] { connect(&m_session.wallet()->purchases(), &Purchases::changed, this, &LocalPurchases::changed); });
}

Future<api::Purchase> LocalPurchases::look(QUrl url)
{
    m_session.noteActivity();
    const bool isOnline = m_session.isOnline();
    return withWallet<api::Purchase>(m_session, [=](OpenWallet &wallet) {
        return isOnline ? wallet.purchases().look(url) : wallet.purchases().recall(url);
    });
}

Future<api::Purchase> LocalPurchases::approve(api::PurchaseId id, Secret passphrase)
{
    const auto given = std::make_shared<Secret>(std::move(passphrase));
    const auto proved = whileOnline<void>(m_session, [=, this](OpenWallet &wallet) {
        return andThen<void>(this, wallet.purchases().purchase(id), [=, this](const api::Purchase &purchase) {
            const bool isOffer = purchase.state == api::PurchaseState::Offered;
            return m_session.proveFor(isOffer ? purchase.price : Msat(), std::move(*given));
        });
    });
    return andThen<api::Purchase>(this, proved, [=, this] {
        return whileOnline<api::Purchase>(m_session,
                                          [=](OpenWallet &wallet) { return wallet.purchases().approve(id); });
    });
}

Future<api::Purchase> LocalPurchases::decline(api::PurchaseId id)
{
    return withWallet<api::Purchase>(m_session, [=](OpenWallet &wallet) { return wallet.purchases().decline(id); });
}

Future<api::Purchase> LocalPurchases::retryDelivery(api::PurchaseId id)
{
    return whileOnline<api::Purchase>(m_session,
                                      [=](OpenWallet &wallet) { return wallet.purchases().retryDelivery(id); });
}

Future<api::Purchase> LocalPurchases::buyAgain(api::PurchaseId id)
{
    return whileOnline<api::Purchase>(m_session, [=](OpenWallet &wallet) { return wallet.purchases().buyAgain(id); });
}

Future<api::Purchase> LocalPurchases::purchase(api::PurchaseId id)
{
    return withWallet<api::Purchase>(m_session, [=](OpenWallet &wallet) { return wallet.purchases().purchase(id); });
}

} // namespace satchel
