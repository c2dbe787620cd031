// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/entryviewmodel.h"

#include "ui/activitywords.h"
#include "ui/amountformat.h"
#include "ui/errortext.h"
#include "ui/facts.h"
#include "ui/fiatformat.h"
#include "ui/heldwords.h"
#include "ui/timeformat.h"

namespace satchel::ui {

using api::ActivityKind;
using api::PaymentState;

void EntryViewModel::attach()
{
    connect(core()->history(), &api::HistoryClient::changed, this, [this](const api::ActivityEntry &entry) {
        if (entry.id == m_entry.id) {
            m_entry = entry;
            Q_EMIT changed();
        }
    });
    load();
}

void EntryViewModel::show(qint64 entry)
{
    if (entry == 0 || entry == m_entry.id)
        return;
    m_entry = {};
    m_entry.id = entry;
    load();
}

void EntryViewModel::load()
{
    if (!session() || m_entry.id == 0)
        return;
    whenDone(core()->history()->entry(m_entry.id), this, [this](const Result<api::ActivityEntry> &entry) {
        if (entry)
            m_entry = *entry;
        Q_EMIT changed();
    });
}

QString EntryViewModel::title() const
{
    return titleOf(m_entry);
}

QString EntryViewModel::state() const
{
    return stateOf(m_entry);
}

QString EntryViewModel::tone() const
{
    return toneOf(m_entry);
}

QString EntryViewModel::amount() const
{
    return number(m_entry.amount);
}

QString EntryViewModel::problem() const
{
    if (m_entry.releaseBlock > 0)
        return heldLine(m_entry.releaseBlock, session()->status().blockHeight);
    if (m_entry.error == ErrorCode::None)
        return m_entry.state == PaymentState::Pending ? explain(ErrorCode::None, MoneyMoved::Undecided).money
                                                      : QString();
    const bool isPaid = m_entry.state == PaymentState::Succeeded;
    return explain(m_entry.error, isPaid ? MoneyMoved::Yes : MoneyMoved::No).toString();
}

bool EntryViewModel::canOpen() const
{
    return canShowReceipt() && m_entry.error == ErrorCode::None;
}

bool EntryViewModel::canShowReceipt() const
{
    return m_entry.kind == ActivityKind::Purchase && m_entry.purchase != 0 && m_entry.state == PaymentState::Succeeded;
}

bool EntryViewModel::canFinish() const
{
    return m_entry.kind == ActivityKind::Purchase && m_entry.purchase != 0 && !canOpen()
        && m_entry.state != PaymentState::Failed;
}

Worth EntryViewModel::worth() const
{
    return inCurrency(m_entry.amount, m_entry.rate);
}

QVariantList EntryViewModel::facts() const
{
    QVariantList facts;
    const bool hasFee = m_entry.kind == ActivityKind::Purchase || m_entry.kind == ActivityKind::Sent;
    //: Label in a payment's details: the web site.
    addFact(facts, tr("Site"), siteName(m_entry.origin));
    //: Label in a payment's details: day and time.
    addFact(facts, tr("When"), longWhen(m_entry.time));
    //: Label in a payment's details: what the way to the payee cost.
    addFact(facts, tr("Fee"), hasFee && m_entry.state == PaymentState::Succeeded ? withUnit(m_entry.fee) : QString());
    addFact(facts, rateLabel(), rateWords(m_entry.rate));
    //: Label in a payment's details: the hash that the invoice is known by.
    addFact(facts, tr("Payment hash"), QString::fromLatin1(m_entry.paymentHash.hex()), true);
    //: Label in a payment's details: the secret that proves the payment.
    addFact(facts, tr("Preimage"), QString::fromLatin1(m_entry.preimage.hex()), true);
    //: Label in a payment's details: the invoice as it was paid.
    addFact(facts, tr("Invoice"), m_entry.invoice, true);
    //: Label in a payment's details: number of a channel or transaction.
    addFact(facts, tr("Reference"), m_entry.reference, true);
    return facts;
}

} // namespace satchel::ui
