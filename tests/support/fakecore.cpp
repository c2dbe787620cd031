// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakecore.h"

#include "tests/support/fakeclients.h"
#include "tests/support/samples.h"

namespace satchel::testing {

FakeCore::FakeCore(QObject *parent)
    : CoreClient(parent)
    , m_session(new FakeSession(this))
    , m_wallet(new FakeWallet(this))
    , m_payments(new FakePayments(this))
    , m_purchases(new FakePurchases(this))
    , m_history(new FakeHistory(this))
    , m_library(new FakeLibrary(this))
{
    state.status = samples::runningStatus();
    state.status.state = api::SessionState::NoWallet;
    state.words = samples::words();
    state.offers = samples::offers();
    state.invoices = samples::invoices();
    state.shop = samples::shop();
}

FakeCore::~FakeCore() = default;

void FakeCore::fillWithSamples()
{
    state.passphrase = QByteArrayLiteral("open sesame");
    samples::fill(*this);
    setStatus(samples::runningStatus());
}

void FakeCore::setConnected(bool isConnected)
{
    if (m_isConnected == isConnected)
        return;
    m_isConnected = isConnected;
    Q_EMIT connectedChanged(isConnected);
}

void FakeCore::setStatus(const api::SessionStatus &status)
{
    state.status = status;
    Q_EMIT m_session->statusChanged(status);
}

void FakeCore::setState(api::SessionState sessionState, ErrorCode error)
{
    api::SessionStatus status = state.status;
    status.state = sessionState;
    status.error = error;
    setStatus(status);
}

void FakeCore::setBalances(const api::Balances &balances)
{
    state.balances = balances;
    Q_EMIT m_wallet->changed();
}

void FakeCore::setChannels(const QList<api::Channel> &channels)
{
    state.channels = channels;
    Q_EMIT m_wallet->changed();
}

void FakeCore::addEntry(const api::ActivityEntry &entry)
{
    state.entries.insert(entry.id, entry);
    Q_EMIT m_history->changed(entry);
}

void FakeCore::addContent(const api::LibraryItem &item, const QByteArray &bytes)
{
    state.contents.insert(item.id, api::Content{item, bytes, {}});
    Q_EMIT m_library->changed();
}

void FakeCore::advance(api::PurchaseId id, api::PurchaseState to, ErrorCode error)
{
    api::Purchase &purchase = state.purchases[id];
    samples::moveTo(purchase, to, error);
    if (to == api::PurchaseState::Paid)
        setBalances(samples::afterPaying(state.balances, purchase));
    if (purchase.state >= api::PurchaseState::Approved && purchase.state <= api::PurchaseState::Failed)
        addEntry(samples::entryOf(purchase));
    if (to == api::PurchaseState::Delivered || to == api::PurchaseState::Free)
        addContent(samples::itemOf(purchase), samples::pageOf(purchase));
    Q_EMIT m_purchases->changed(purchase);
}

ErrorCode FakeCore::enter(const QString &method)
{
    ++m_calls[method];
    return m_isConnected ? m_failures.take(method) : ErrorCode::CoreUnreachable;
}

ErrorCode FakeCore::judge(Msat amount, const Secret &passphrase) const
{
    if (!api::PaymentClient::wantsPassphrase(state.status.safety, amount))
        return ErrorCode::None;
    if (passphrase.isEmpty())
        return ErrorCode::PassphraseNeeded;
    const auto bytes = passphrase.bytes();
    const QByteArray given(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    return given == state.passphrase ? ErrorCode::None : ErrorCode::WrongPassphrase;
}

Future<void> FakeCore::quit()
{
    return answer<void>(QStringLiteral("core.quit"), [] { return Done(); });
}

api::SessionClient *FakeCore::session()
{
    return m_session;
}

api::WalletClient *FakeCore::wallet()
{
    return m_wallet;
}

api::PaymentClient *FakeCore::payments()
{
    return m_payments;
}

api::PurchaseClient *FakeCore::purchases()
{
    return m_purchases;
}

api::HistoryClient *FakeCore::history()
{
    return m_history;
}

api::LibraryClient *FakeCore::library()
{
    return m_library;
}

} // namespace satchel::testing
