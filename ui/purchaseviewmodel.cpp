// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/purchaseviewmodel.h"

namespace satchel::ui {

using api::PurchaseState;

void PurchaseViewModel::attach()
{
    connect(core()->purchases(), &api::PurchaseClient::changed, this, [this](const api::Purchase &purchase) {
        if (purchase.id != m_purchase.id)
            return;
        ++m_news;
        take(purchase);
    });
    connect(core(), &api::CoreClient::connectedChanged, this, [this](bool isConnected) {
        if (isConnected && m_purchase.id != 0)
            ask(core()->purchases()->purchase(m_purchase.id));
    });
    connect(session(), &Session::changed, this, &ViewModel::changed);
    if (m_purchase.id != 0)
        ask(core()->purchases()->purchase(m_purchase.id));
    else if (m_purchase.url.isValid())
        ask(core()->purchases()->look(m_purchase.url));
}

void PurchaseViewModel::look(const QUrl &url)
{
    if (!url.isValid() || url == m_purchase.url)
        return;
    m_purchase = {};
    m_purchase.url = url;
    m_purchase.origin = url.scheme() + QStringLiteral("://") + url.authority();
    if (session())
        ask(core()->purchases()->look(url));
}

void PurchaseViewModel::show(qint64 purchase)
{
    if (purchase == 0 || purchase == m_purchase.id)
        return;
    m_purchase = {};
    m_purchase.id = purchase;
    if (session())
        ask(core()->purchases()->purchase(purchase));
}

void PurchaseViewModel::ask(const Future<api::Purchase> &question)
{
    m_isAsking = true;
    m_refusal = ErrorCode::None;
    Q_EMIT changed();
    whenDone(question, this, [this, news = m_news](const Result<api::Purchase> &answer) {
        m_isAsking = false;
        m_refusal = answer ? ErrorCode::None : answer.error().code;
        if (m_refusal == ErrorCode::Offline && m_purchase.id == 0)
            session()->waiting()->keep(m_purchase.url);
        const bool isOvertaken = news != m_news; // what the signals said since is newer
        answer && !isOvertaken ? take(*answer) : Q_EMIT changed();
    });
}

void PurchaseViewModel::take(const api::Purchase &purchase)
{
    const bool wasKept = state() == Kept;
    m_purchase = purchase;
    Q_EMIT changed();
    if (!wasKept && state() == Kept)
        Q_EMIT kept(purchase.id);
}

PurchaseViewModel::State PurchaseViewModel::state() const
{
    switch (m_purchase.state) {
    case PurchaseState::Looking:
        return m_refusal == ErrorCode::None ? Looking : Failed;
    case PurchaseState::Offered:
        return Offered;
    case PurchaseState::Approved:
    case PurchaseState::Paying:
        return Paying;
    case PurchaseState::Paid:
        return Fetching;
    case PurchaseState::Delivered:
    case PurchaseState::Free:
        return Kept;
    case PurchaseState::PaidNotDelivered:
        return Undelivered;
    case PurchaseState::Failed:
        return Failed;
    case PurchaseState::Declined:
        return Declined;
    }
    return Looking;
}

bool PurchaseViewModel::canPay() const
{
    return state() == Offered && !m_isAsking && !session()->isOffline() && m_purchase.spendableAfter.value >= 0;
}

bool PurchaseViewModel::canRetry() const
{
    return state() == Undelivered && !m_isAsking && !session()->isOffline();
}

bool PurchaseViewModel::canBuyAgain() const
{
    return canRetry() && m_purchase.error == ErrorCode::CredentialRefused;
}

bool PurchaseViewModel::canDecline() const
{
    return state() == Offered && !m_isAsking;
}

Explanation PurchaseViewModel::explanation() const
{
    const bool isPaid = state() == Undelivered || state() == Fetching || state() == Kept;
    const MoneyMoved money = isPaid ? MoneyMoved::Yes : state() == Paying ? MoneyMoved::Undecided : MoneyMoved::No;
    if (m_refusal == ErrorCode::Offline && m_purchase.id == 0)
        //: Purchase, while there is no connection: what happened.
        return {tr("The price of this page waits for a connection."), explain(m_refusal, money).money,
                //: Purchase, while there is no connection: what becomes of the link.
                tr("The link is kept here and offered again when the connection is back. Nothing is paid by itself.")};
    if (state() == Offered && m_refusal == ErrorCode::PassphraseNeeded)
        return {}; // its field is there
    if (m_refusal != ErrorCode::None)
        return explain(m_refusal, Wanted::Passphrase, money);
    if (state() == Offered && m_purchase.spendableAfter.value < 0)
        return explain(ErrorCode::InsufficientBalance, money);
    if (m_purchase.error == ErrorCode::InvoiceUnreadable) // nothing was pasted here
        return explain(ErrorCode::ChallengeUnreadable, money);
    return m_purchase.error == ErrorCode::None ? Explanation{} : explain(m_purchase.error, money);
}

bool PurchaseViewModel::needsPassphrase() const
{
    const bool isLarge = session() && api::PaymentClient::wantsPassphrase(session()->status().safety, m_purchase.price);
    return state() == Offered && (isLarge || m_refusal == ErrorCode::PassphraseNeeded);
}

void PurchaseViewModel::approve(SecretField *passphrase)
{
    if (canPay())
        ask(core()->purchases()->approve(m_purchase.id, passphrase ? passphrase->take() : Secret()));
}

void PurchaseViewModel::decline()
{
    if (canDecline())
        ask(core()->purchases()->decline(m_purchase.id));
}

void PurchaseViewModel::retry()
{
    if (canRetry())
        ask(core()->purchases()->retryDelivery(m_purchase.id));
}

void PurchaseViewModel::buyAgain()
{
    if (canBuyAgain())
        ask(core()->purchases()->buyAgain(m_purchase.id));
}

void PurchaseViewModel::lookAgain()
{
    if (state() != Failed || m_isAsking)
        return;
    const QUrl url = m_purchase.url;
    m_purchase.state = PurchaseState::Looking;
    m_purchase.error = ErrorCode::None;
    ask(core()->purchases()->look(url));
}

} // namespace satchel::ui
