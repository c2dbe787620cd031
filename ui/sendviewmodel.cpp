// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/sendviewmodel.h"

#include "ui/amountformat.h"
#include "ui/errortext.h"
#include "ui/heldwords.h"
#include "ui/timeformat.h"

namespace satchel::ui {

void SendViewModel::attach()
{
    connect(core()->payments(), &api::PaymentClient::settled, this, &SendViewModel::settle);
    connect(core()->history(), &api::HistoryClient::changed, this, &SendViewModel::follow);
    weigh();
    decode();
}

void SendViewModel::weigh()
{
    whenDone(core()->wallet()->balances(), this, [this](const Result<api::Balances> &balances) {
        if (balances)
            m_spendable = balances->spendable;
        Q_EMIT changed();
    });
}

void SendViewModel::setInvoice(const QString &invoice)
{
    if (invoice.isEmpty() || invoice == m_invoice.text)
        return;
    m_invoice = {};
    m_invoice.text = invoice;
    decode();
}

void SendViewModel::decode()
{
    if (!session() || m_invoice.text.isEmpty())
        return;
    go(Reading);
    whenDone(core()->payments()->decode(m_invoice.text), this, [this](const Result<api::Invoice> &invoice) {
        if (!invoice)
            return go(Failed, explain(invoice.error().code, MoneyMoved::No).toString());
        m_invoice = *invoice;
        go(Reviewing,
           invoice->hasAmount ? QString() : explain(ErrorCode::InvoiceWithoutAmount, MoneyMoved::No).toString());
    });
}

void SendViewModel::go(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

QString SendViewModel::amount() const
{
    return number(m_invoice.amount);
}

Worth SendViewModel::worth() const
{
    return session() ? session()->rate()->worthOf(m_invoice.amount) : Worth();
}

Worth SendViewModel::totalWorth() const
{
    return session() && sum() ? session()->rate()->worthOf(*sum()) : Worth();
}

QString SendViewModel::feeLimit() const
{
    return withUnit(api::PaymentClient::defaultFeeLimit(m_invoice.amount));
}

Result<Msat> SendViewModel::sum() const
{
    return add(m_invoice.amount, api::PaymentClient::defaultFeeLimit(m_invoice.amount));
}

QString SendViewModel::total() const
{
    return sum() ? withUnit(*sum()) : QString();
}

QString SendViewModel::spendableAfter() const
{
    if (!m_spendable || !sum())
        return {};
    const Result<Msat> left = subtract(*m_spendable, *sum());
    return left ? withUnit(toMsat(roundedDown(*left)).value_or(Msat{})) : QString();
}

QString SendViewModel::expiryLine() const
{
    //: Review of an invoice: until when it can be paid.
    return m_invoice.expiresAt.isValid() ? tr("Valid until %1").arg(longWhen(m_invoice.expiresAt)) : QString();
}

bool SendViewModel::needsPassphrase() const
{
    const bool isLarge = session() && api::PaymentClient::wantsPassphrase(session()->status().safety, m_invoice.amount);
    return m_state == Reviewing && (isLarge || m_wasAsked);
}

void SendViewModel::pay(SecretField *passphrase)
{
    if (!canPay())
        return;
    m_isAsking = true;
    Q_EMIT changed();
    const Msat limit = api::PaymentClient::defaultFeeLimit(m_invoice.amount);
    Secret given = passphrase ? passphrase->take() : Secret();
    whenDone(core()->payments()->pay(m_invoice.text, limit, std::move(given)), this,
             [this](const Result<PaymentHash> &accepted) { onAnswer(accepted); });
}

void SendViewModel::onAnswer(const Result<PaymentHash> &accepted)
{
    m_isAsking = false;
    if (m_state != Reviewing)
        return;
    if (accepted)
        return go(Accepted);
    const ErrorCode code = accepted.error().code;
    const bool canTryAgain = code == ErrorCode::WrongPassphrase || code == ErrorCode::TooManyTries
        || code == ErrorCode::PassphraseNeeded || code == ErrorCode::KeychainUnavailable;
    if (!canTryAgain)
        return refuse(code);
    m_wasAsked = true;
    go(Reviewing, explain(code, Wanted::Passphrase, MoneyMoved::No).toString());
}

/// What is still on its way from an earlier time is not "no money has moved".
void SendViewModel::refuse(ErrorCode code)
{
    const MoneyMoved money = code == ErrorCode::StillPending ? MoneyMoved::Undecided : MoneyMoved::No;
    go(Failed, explain(code, money).toString());
}

void SendViewModel::follow(const api::ActivityEntry &entry)
{
    if (entry.paymentHash.isEmpty() || entry.paymentHash != m_invoice.paymentHash)
        return;
    m_releaseBlock = entry.releaseBlock;
    Q_EMIT changed();
}

QString SendViewModel::heldLine() const
{
    return m_state == Accepted ? ui::heldLine(m_releaseBlock, session()->status().blockHeight) : QString();
}

void SendViewModel::settle(const api::ActivityEntry &payment)
{
    if (payment.paymentHash.isEmpty() || payment.paymentHash != m_invoice.paymentHash)
        return;
    if (payment.state == api::PaymentState::Succeeded)
        go(Settled);
    else if (payment.state == api::PaymentState::Failed)
        go(Failed, explain(payment.error, MoneyMoved::No).toString());
}

} // namespace satchel::ui
