// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/receiptviewmodel.h"

#include "ui/amountformat.h"
#include "ui/errortext.h"
#include "ui/facts.h"
#include "ui/fiatformat.h"
#include "ui/savefile.h"
#include "ui/timeformat.h"

namespace satchel::ui {

void ReceiptViewModel::show(qint64 purchase)
{
    if (purchase == 0 || purchase == m_id)
        return;
    m_id = purchase;
    m_receipt = {};
    load();
}

void ReceiptViewModel::load()
{
    if (!session() || m_id == 0)
        return;
    whenDone(core()->history()->receipt(m_id), this, [this](const Result<api::Receipt> &receipt) {
        m_problem = receipt ? QString() : explain(receipt.error().code).toString();
        if (receipt)
            m_receipt = *receipt;
        Q_EMIT changed();
    });
}

QString ReceiptViewModel::site() const
{
    return siteName(m_receipt.purchase.origin);
}

QString ReceiptViewModel::price() const
{
    return number(m_receipt.purchase.price);
}

Worth ReceiptViewModel::worth() const
{
    return inCurrency(m_receipt.purchase.price, m_receipt.rate);
}

QVariantList ReceiptViewModel::facts() const
{
    QVariantList facts;
    const api::Purchase &bought = m_receipt.purchase;
    //: Label on a receipt: what the way to the payee cost.
    addFact(facts, tr("Fee"), withUnit(bought.feePaid));
    //: Label on a receipt: day and time of the payment.
    addFact(facts, tr("Paid"), longWhen(bought.settledAt));
    addFact(facts, rateLabel(), rateWords(m_receipt.rate));
    //: Label on a receipt: the address of the page.
    addFact(facts, tr("Page"), bought.url.toDisplayString(), true);
    //: Label on a receipt: the node that was paid.
    addFact(facts, tr("Payee"), QString::fromLatin1(bought.payee.hex()), true);
    //: Label on a receipt: the hash that the invoice is known by.
    addFact(facts, tr("Payment hash"), QString::fromLatin1(bought.paymentHash.hex()), true);
    //: Label on a receipt: the secret that proves the payment.
    addFact(facts, tr("Preimage"), QString::fromLatin1(bought.preimage.hex()), true);
    //: Label on a receipt: the invoice as it was paid.
    addFact(facts, tr("Invoice"), bought.invoice, true);
    //: Label on a receipt: SHA-256 of the page's bytes.
    addFact(facts, tr("Content hash"), QString::fromLatin1(bought.contentHash.hex()), true);
    return facts;
}

QString ReceiptViewModel::fileName() const
{
    return QStringLiteral("satchel-receipt-%1.txt").arg(m_id);
}

void ReceiptViewModel::save(const QUrl &file)
{
    const Done done = saveFile(file, m_receipt.text.toUtf8());
    //: The receipt's file could not be written.
    m_problem = done ? QString() : tr("The file could not be saved there.");
    Q_EMIT changed();
    if (done)
        Q_EMIT saved();
}

} // namespace satchel::ui
