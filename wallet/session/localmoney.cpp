// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/mutant.h"
#include "wallet/session/localclients.h"
#include "wallet/session/withwallet.h"

namespace satchel {

namespace {

/// What proof is asked for: the amount, and what the fee may be above the usual one.
Result<Msat> toProve(Msat amount, Msat feeLimit)
{
    const Msat usual = api::PaymentClient::defaultFeeLimit(amount);
    if (feeLimit <= usual || mutant::isOn("fee-wants-proof"))
        return amount;
    return subtract(feeLimit, usual).and_then([amount](Msat beyond) { return add(amount, beyond); });
}

} // namespace

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
            const Result<Msat> sum = toProve(bill.amount, feeLimit);
            return sum ? m_session.proveFor(*sum, std::move(*given)) : ready<void>(fail(sum.error()));
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

/// A price that comes between the proof and the payment was never proved: what is no offer yet stays as it is.
Future<api::Purchase> LocalPurchases::approve(api::PurchaseId id, Secret passphrase)
{
    const auto given = std::make_shared<Secret>(std::move(passphrase));
    const auto known
        = whileOnline<api::Purchase>(m_session, [=](OpenWallet &wallet) { return wallet.purchases().purchase(id); });
    return andThen<api::Purchase>(this, known, [=, this](const api::Purchase &purchase) {
        if (purchase.state != api::PurchaseState::Offered && !mutant::isOn("only-offers-approved"))
            return ready<api::Purchase>(purchase);
        const auto proved = m_session.proveFor(purchase.price, std::move(*given));
        return andThen<api::Purchase>(this, proved, [=, this] {
            return whileOnline<api::Purchase>(m_session,
                                              [=](OpenWallet &wallet) { return wallet.purchases().approve(id); });
        });
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
