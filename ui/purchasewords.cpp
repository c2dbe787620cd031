// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/amountformat.h"
#include "ui/heldwords.h"
#include "ui/purchaseviewmodel.h"
#include "ui/timeformat.h"

#include <QLocale>

/// The words of a PurchaseViewModel.
namespace satchel::ui {

QString PurchaseViewModel::title() const
{
    return m_purchase.title.isEmpty() ? m_purchase.url.path() : m_purchase.title;
}

QString PurchaseViewModel::description() const
{
    return m_purchase.description == m_purchase.title ? QString() : m_purchase.description;
}

QString PurchaseViewModel::site() const
{
    return siteName(m_purchase.origin);
}

QString PurchaseViewModel::siteLine() const
{
    const bool isAsked = state() != Looking && (state() != Failed || m_purchase.price.value > 0);
    if (!isAsked)
        return {};
    if (m_purchase.earlierPurchases == 0)
        //: Purchase: nothing was bought from this site before.
        return tr("Your first purchase from this site");
    //: Purchase; %n is how often something was bought from this site.
    return tr("You have bought from this site %n time(s)", nullptr, m_purchase.earlierPurchases);
}

QString PurchaseViewModel::price() const
{
    return number(m_purchase.price);
}

Worth PurchaseViewModel::worth() const
{
    return session() ? session()->rate()->worthOf(m_purchase.price) : Worth();
}

Worth PurchaseViewModel::totalWorth() const
{
    const Result<Msat> sum = add(m_purchase.price, m_purchase.feeLimit);
    return session() && sum ? session()->rate()->worthOf(*sum) : Worth();
}

QString PurchaseViewModel::feeLimit() const
{
    return withUnit(m_purchase.feeLimit);
}

QString PurchaseViewModel::total() const
{
    const Result<Msat> sum = add(m_purchase.price, m_purchase.feeLimit);
    return sum ? withUnit(*sum) : QString();
}

QString PurchaseViewModel::spendableAfter() const
{
    return m_purchase.spendableAfter.value < 0
        ? QString()
        : withUnit(toMsat(roundedDown(m_purchase.spendableAfter)).value_or(Msat{}));
}

QString PurchaseViewModel::checksLine() const
{
    //: Purchase; %n is how many checks of the offer passed (hash, network, amount, expiry …).
    return tr("%n check(s) passed", nullptr, m_purchase.checksPassed);
}

QString PurchaseViewModel::payeeLine() const
{
    if (m_purchase.earlierPurchases == 0)
        return {};
    if (m_purchase.isKnownPayee)
        //: Purchase, below the checks: the money goes to the node that was paid before.
        return tr("Same payee as before");
    //: Purchase, below the checks: the money goes to a node that was not paid for this site before.
    return tr("A payee you have not paid before");
}

QString PurchaseViewModel::paidBeforeLine() const
{
    if (state() != Offered || !m_purchase.paidBefore.isValid())
        return {};
    //: Purchase; %1 is when this very page was paid for, and the site did not accept the proof.
    return tr("You paid for this page before, on %1, and the site did not accept the proof. This is a second payment.")
        .arg(longWhen(m_purchase.paidBefore));
}

QString PurchaseViewModel::expiryLine() const
{
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(m_purchase.expiresAt);
    if (seconds <= 0)
        //: Purchase: the offer can no longer be paid.
        return tr("Expired");
    const QDateTime end = m_purchase.expiresAt.toLocalTime();
    //: Purchase: the offer can be paid until this time of day or day.
    return tr("Offer stands until %1")
        .arg(end.date() == QDate::currentDate() ? end.toString(QStringLiteral("HH:mm")) : longWhen(end));
}

QString PurchaseViewModel::progress() const
{
    switch (state()) {
    case Looking:
        //: Purchase, progress: the page is asked what it costs.
        return tr("Asking for the price…");
    case Paying:
        //: Purchase, progress: the payment is under way.
        return tr("Paying…");
    case Fetching:
        //: Purchase, progress: the payment is done, the page is being fetched.
        return tr("Paid. Waiting for the page");
    case Kept:
        //: Purchase, end: the page was kept.
        return tr("It is yours");
    case Undelivered:
        //: Purchase: paid, the page did not come.
        return tr("Paid, but the page did not come");
    case Declined:
        //: Purchase: the person said no.
        return tr("Not bought");
    case Offered:
    case Failed:
        break;
    }
    return {};
}

QString PurchaseViewModel::progressDetail() const
{
    switch (state()) {
    case Looking:
        //: Purchase, below "Asking for the price…".
        return tr("Nothing is paid by looking.");
    case Paying:
        if (m_purchase.releaseBlock > 0)
            return heldLine(m_purchase.releaseBlock, session()->status().blockHeight);
        //: Purchase, below "Paying…".
        return tr("This can take a moment. It goes on if you close this.");
    case Fetching:
        //: Purchase, below "Paid. Waiting for the page".
        return tr("The proof of payment is kept. It goes on if you close this.");
    case Kept:
        //: Purchase, below "It is yours".
        return tr("Kept in your library, readable offline.");
    case Undelivered:
        //: Purchase, below "Paid, but the page did not come".
        return tr("Your proof of payment is kept. Trying again costs nothing.");
    case Declined:
        return explain(ErrorCode::None, MoneyMoved::No).money;
    case Offered:
    case Failed:
        break;
    }
    return {};
}

} // namespace satchel::ui
