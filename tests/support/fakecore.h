// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/client.h"

#include <QHash>
#include <QMap>

#include <memory>

namespace satchel::testing {

/// What a FakeCore remembers. Tests read and write it freely; `FakeCore::publish…` tells the window afterwards.
struct FakeState {
    api::SessionStatus status;
    api::Balances balances;
    QList<api::Channel> channels;
    QMap<api::PurchaseId, api::Purchase> purchases;
    QMap<qint64, api::ActivityEntry> entries;
    QMap<api::PurchaseId, api::Content> contents;
    QHash<QUrl, api::Purchase> offers; ///< What look() finds; anything else is PageGone.
    QHash<QString, api::Invoice> invoices; ///< What decode() understands; anything else is InvoiceUnreadable.
    QByteArray passphrase; ///< Empty: no wallet was made.
    QByteArray words;
    FiatRate rate;
    QUrl shop;
};

class FakeSession;
class FakeWallet;
class FakePayments;
class FakePurchases;
class FakeHistory;
class FakeLibrary;

/// The contract in memory, for tests, demonstrations and pictures. Nothing moves unless the test moves it, except with
/// `setAutomatic(true)`: then channels become usable and approved purchases are paid and delivered by a timer.
class FakeCore : public api::CoreClient
{
    Q_OBJECT
public:
    /// Starts without a wallet in a running sandbox; see fillWithSamples() for more.
    explicit FakeCore(QObject *parent = nullptr);
    ~FakeCore() override;

    /// A running wallet with eight library items, several days of activity and two channels. Passphrase: "open sesame".
    void fillWithSamples();
    void setAutomatic(bool isAutomatic) { m_isAutomatic = isAutomatic; }
    [[nodiscard]] bool isAutomatic() const { return m_isAutomatic; }

    /// The next call of `method` ("session.unlock", "purchases.look", …) fails with `code`.
    void failNext(const QString &method, ErrorCode code) { m_failures.insert(method, code); }
    /// How often a method was called.
    [[nodiscard]] int calls(const QString &method) const { return m_calls.value(method); }

    void setConnected(bool isConnected);
    void setStatus(const api::SessionStatus &status);
    void setState(api::SessionState state, ErrorCode error = ErrorCode::None);
    void setBalances(const api::Balances &balances);
    void setChannels(const QList<api::Channel> &channels);
    void addEntry(const api::ActivityEntry &entry);
    void addContent(const api::LibraryItem &item, const QByteArray &bytes);
    /// Moves a purchase to `state`, fills what that state knows, and tells; Delivered also fills library and history.
    void advance(api::PurchaseId id, api::PurchaseState state, ErrorCode error = ErrorCode::None);

    FakeState state;

    [[nodiscard]] bool isConnected() const override { return m_isConnected; }
    api::SessionClient *session() override;
    api::WalletClient *wallet() override;
    api::PaymentClient *payments() override;
    api::PurchaseClient *purchases() override;
    api::HistoryClient *history() override;
    api::LibraryClient *library() override;
    Future<void> quit() override;

    /// What the core says to a payment of `amount`: None, PassphraseNeeded or WrongPassphrase.
    [[nodiscard]] ErrorCode judge(Msat amount, const Secret &passphrase) const;
    /// Why `method` cannot answer now: None, CoreUnreachable, or what failNext() set. Counts the call.
    [[nodiscard]] ErrorCode enter(const QString &method);
    /// `value`, or the failure that was asked for.
    template<typename T>
    [[nodiscard]] Future<T> answer(const QString &method, std::function<Result<T>()> work)
    {
        const ErrorCode code = enter(method);
        return ready<T>(code == ErrorCode::None ? work() : Result<T>(fail(code)));
    }

private:
    bool m_isConnected = true;
    bool m_isAutomatic = false;
    QHash<QString, ErrorCode> m_failures;
    QHash<QString, int> m_calls;
    FakeSession *m_session;
    FakeWallet *m_wallet;
    FakePayments *m_payments;
    FakePurchases *m_purchases;
    FakeHistory *m_history;
    FakeLibrary *m_library;
};

} // namespace satchel::testing
