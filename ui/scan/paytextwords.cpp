// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/scan/paytextwords.h"

#include "ui/timeformat.h"

#include <QCoreApplication>

namespace satchel::ui {
namespace {

struct PayTextWords {
    Q_DECLARE_TR_FUNCTIONS(PayTextWords)
};

QString noMoney()
{
    return explain(ErrorCode::None, MoneyMoved::No).money;
}

QString askForAnInvoice()
{
    //: After saying which kind of code cannot be paid yet: what to do now.
    return PayTextWords::tr("Ask for a Lightning invoice instead.");
}

/// One line, without invisible and control characters.
QString printable(const QString &text)
{
    QString shown;
    for (const QChar letter : text)
        shown += letter.isPrint() || letter.isSurrogate() ? letter : QLatin1Char(' ');
    return shown.simplified();
}

QString copyAgain()
{
    return explain(ErrorCode::InvoiceUnreadable).next;
}

} // namespace

Explanation explain(PayText::Kind kind)
{
    switch (kind) {
    case PayText::Empty:
    case PayText::Page:
    case PayText::Invoice:
        return {};
    case PayText::Node:
        //: A node's address was given to the one field: what it is.
        return {PayTextWords::tr("This is the address of a node, not something to pay."), noMoney(),
                //: A node's address was given to the one field: what to do now.
                PayTextWords::tr("Channels are opened under Wallet.")};
    case PayText::Lnurl:
        //: An LNURL code was given to the one field.
        return {PayTextWords::tr("This is an LNURL code. Satchel cannot pay those yet."), noMoney(), askForAnInvoice()};
    case PayText::Offer:
        //: A BOLT 12 offer was given to the one field.
        return {PayTextWords::tr("This is an offer (BOLT 12). Satchel cannot pay those yet."), noMoney(),
                askForAnInvoice()};
    case PayText::LightningAddress:
        //: A Lightning address (name@site) was given to the one field.
        return {PayTextWords::tr("This is a Lightning address. Satchel cannot pay those yet."), noMoney(),
                askForAnInvoice()};
    case PayText::BitcoinAddress:
        //: An on-chain address was given to the one field.
        return {PayTextWords::tr("This is a Bitcoin address. Satchel cannot send on the chain yet."), noMoney(),
                askForAnInvoice()};
    case PayText::OtherMoney:
        //: A link for another currency was given to the one field.
        return {PayTextWords::tr("This asks for another currency. Satchel pays with bitcoin over Lightning only."),
                noMoney(),
                {}};
    case PayText::Secret:
        //: Secret words or a private key were given to the one field.
        return {
            PayTextWords::tr("These look like the secret words or the key of a wallet. They were not sent anywhere."),
            noMoney(),
            //: Secret words or a private key were given to the one field: what to do now.
            PayTextWords::tr("Keep them off screens and clipboards: whoever has them has the money.")};
    case PayText::Unsafe:
        //: A javascript:, file: or data: link was given to the one field.
        return {PayTextWords::tr("Satchel does not open this kind of link: it could reach into this computer."),
                noMoney(),
                {}};
    case PayText::BadLink:
        //: A link without a host, with a password in it or without end was given to the one field.
        return {PayTextWords::tr("This link is damaged or not safe to open."), noMoney(), copyAgain()};
    case PayText::Unknown:
        break;
    }
    //: Something that is neither a page nor a code was given to the one field.
    return {PayTextWords::tr("There is nothing in this that can be paid: no page, and no invoice."), noMoney(),
            copyAgain()};
}

QString kindName(PayText::Kind kind)
{
    switch (kind) {
    case PayText::Page:
        //: What a found code is.
        return PayTextWords::tr("Page");
    case PayText::Invoice:
        //: What a found code is.
        return PayTextWords::tr("Lightning invoice");
    case PayText::Node:
        //: What a found code is.
        return PayTextWords::tr("Address of a node");
    case PayText::Lnurl:
        //: What a found code is.
        return PayTextWords::tr("LNURL code");
    case PayText::Offer:
        //: What a found code is: BOLT 12.
        return PayTextWords::tr("Offer");
    case PayText::LightningAddress:
        //: What a found code is.
        return PayTextWords::tr("Lightning address");
    case PayText::BitcoinAddress:
        //: What a found code is.
        return PayTextWords::tr("Bitcoin address");
    case PayText::OtherMoney:
        //: What a found code is.
        return PayTextWords::tr("Another currency");
    case PayText::Secret:
        //: What a found code is: words or a key of a wallet; not shown.
        return PayTextWords::tr("Secret of a wallet");
    case PayText::Empty:
    case PayText::Unsafe:
    case PayText::BadLink:
    case PayText::Unknown:
        break;
    }
    //: What a found code is: nothing that Satchel takes.
    return PayTextWords::tr("Something else");
}

QString describe(const PayText &text)
{
    constexpr qsizetype longest = 60;
    if (text.kind == PayText::Page)
        return siteName(text.url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)).left(longest);
    if (text.kind == PayText::LightningAddress)
        return printable(text.text.left(longest));
    return printable(text.text.size() <= 24 ? text.text : text.text.left(14) + u'…' + text.text.right(6));
}

QString shownInField(const QString &anything)
{
    constexpr qsizetype longest = 300;
    const PayText found = readPayText(anything);
    if (found.kind == PayText::Page || found.kind == PayText::Invoice || found.kind == PayText::Secret)
        return printable(found.text);
    return printable(anything.left(longest));
}

} // namespace satchel::ui
