// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/session/walletsession.h"

#include <QNetworkAccessManager>

/// The concerns of the contract inside the core: each call goes to the open wallet, or fails with Locked without one.
namespace satchel {

class LocalWallet : public api::WalletClient
{
    Q_OBJECT
public:
    explicit LocalWallet(WalletSession &session);
    Future<api::Balances> balances() override;
    Future<QList<api::Channel>> channels() override;
    Future<QString> newAddress() override;
    Future<void> requestCoins(Sat amount) override;
    Future<NodeAddress> suggestedPeer() override;
    Future<QUrl> sandboxShop() override;
    Future<ChannelId> openChannel(NodeAddress peer, Sat capacity) override;
    Future<void> closeChannel(ChannelId id) override;
    Future<FiatRate> rate() override;
    Future<void> setRate(QString currency, qint64 minorPerBitcoin) override;

private:
    void sendCoins(const QString &address, Sat amount, const std::shared_ptr<QPromise<Done>> &answer);
    void showCoins(const std::shared_ptr<QPromise<Done>> &answer);

    WalletSession &m_session;
    QNetworkAccessManager m_network;
};

class LocalPayments : public api::PaymentClient
{
    Q_OBJECT
public:
    explicit LocalPayments(WalletSession &session);
    Future<api::Invoice> decode(QString text) override;
    Future<PaymentHash> pay(QString invoice, Msat feeLimit, Secret passphrase) override;
    Future<api::Invoice> receive(Msat amount, QString description) override;

private:
    WalletSession &m_session;
};

class LocalPurchases : public api::PurchaseClient
{
    Q_OBJECT
public:
    explicit LocalPurchases(WalletSession &session);
    Future<api::Purchase> look(QUrl url) override;
    Future<api::Purchase> approve(api::PurchaseId id, Secret passphrase) override;
    Future<api::Purchase> decline(api::PurchaseId id) override;
    Future<api::Purchase> retryDelivery(api::PurchaseId id) override;
    Future<api::Purchase> buyAgain(api::PurchaseId id) override;
    Future<api::Purchase> purchase(api::PurchaseId id) override;

private:
    WalletSession &m_session;
};

class LocalHistory : public api::HistoryClient
{
    Q_OBJECT
public:
    explicit LocalHistory(WalletSession &session);
    Future<QList<api::ActivityEntry>> page(QString search, qint64 before, int limit) override;
    Future<qint64> count(QString search) override;
    Future<api::ActivityEntry> entry(qint64 id) override;
    Future<api::Receipt> receipt(api::PurchaseId id) override;

private:
    WalletSession &m_session;
};

class LocalLibrary : public api::LibraryClient
{
    Q_OBJECT
public:
    explicit LocalLibrary(WalletSession &session);
    Future<QList<api::LibraryItem>> page(QString search, api::PurchaseId before, int limit) override;
    Future<api::Content> content(api::PurchaseId id) override;
    Future<void> keepPlace(api::PurchaseId id, QString place) override;

private:
    WalletSession &m_session;
};

} // namespace satchel
