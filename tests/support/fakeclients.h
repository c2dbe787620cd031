// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fakecore.h"

/// The six concerns of a FakeCore. Tests use FakeCore only.
namespace satchel::testing {

class FakeSession : public api::SessionClient
{
    Q_OBJECT
public:
    explicit FakeSession(FakeCore *core);
    api::SessionStatus status() const override { return m_core->state.status; }
    Future<QByteArray> newWords() override;
    Future<void> create(Secret passphrase) override;
    Future<void> unlock(Secret passphrase) override;
    Future<void> unlockWithWords(Secret words, Secret newPassphrase) override;
    Future<QByteArray> words(Secret passphrase) override;
    Future<void> changePassphrase(Secret passphrase, Secret newPassphrase) override;
    Future<void> setIdleLock(int minutes) override;
    Future<void> setAskAbove(Sat amount, Secret passphrase) override;
    Future<void> noteActivity() override;
    Future<void> lock() override;
    Future<void> openToRead() override;
    Future<void> startOver() override;
    Future<void> workOffline() override;
    Future<void> goOnline() override;

private:
    /// Says what the real core says meanwhile: the wallet stays as it was until the passphrase was right.
    bool open(bool isRight);

    FakeCore *m_core;
};

class FakeWallet : public api::WalletClient
{
    Q_OBJECT
public:
    explicit FakeWallet(FakeCore *core);
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
    void makeUsable(ChannelId id);
    FakeCore *m_core;
};

class FakePayments : public api::PaymentClient
{
    Q_OBJECT
public:
    explicit FakePayments(FakeCore *core);
    Future<api::Invoice> decode(QString text) override;
    Future<PaymentHash> pay(QString invoice, Msat feeLimit, Secret passphrase) override;
    Future<api::Invoice> receive(Msat amount, QString description) override;

private:
    FakeCore *m_core;
};

class FakePurchases : public api::PurchaseClient
{
    Q_OBJECT
public:
    explicit FakePurchases(FakeCore *core);
    Future<api::Purchase> look(QUrl url) override;
    Future<api::Purchase> approve(api::PurchaseId id, Secret passphrase) override;
    Future<api::Purchase> decline(api::PurchaseId id) override;
    Future<api::Purchase> retryDelivery(api::PurchaseId id) override;
    Future<api::Purchase> buyAgain(api::PurchaseId id) override;
    Future<api::Purchase> purchase(api::PurchaseId id) override;

private:
    Result<api::Purchase> lookNow(const QUrl &url);
    Result<api::Purchase> approveNow(api::PurchaseId id, const Secret &passphrase);
    Result<api::Purchase> find(api::PurchaseId id) const;
    void continueAlone(api::PurchaseId id, api::PurchaseState state);
    FakeCore *m_core;
};

class FakeHistory : public api::HistoryClient
{
    Q_OBJECT
public:
    explicit FakeHistory(FakeCore *core);
    Future<QList<api::ActivityEntry>> page(QString search, qint64 before, int limit) override;
    Future<qint64> count(QString search) override;
    Future<api::ActivityEntry> entry(qint64 id) override;
    Future<api::Receipt> receipt(api::PurchaseId id) override;

private:
    FakeCore *m_core;
};

class FakeLibrary : public api::LibraryClient
{
    Q_OBJECT
public:
    explicit FakeLibrary(FakeCore *core);
    Future<QList<api::LibraryItem>> page(QString search, api::PurchaseId before, int limit) override;
    Future<api::Content> content(api::PurchaseId id) override;
    Future<void> keepPlace(api::PurchaseId id, QString place) override;

private:
    FakeCore *m_core;
};

} // namespace satchel::testing
