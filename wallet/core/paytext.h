// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>
#include <QUrl>

namespace satchel {

/// What a text is that was pasted, typed, dropped, scanned or came with a link. Known without asking anybody: whether an
/// invoice is whole is said later by whoever can read it.
struct PayText {
    enum Kind {
        Empty,
        Page, ///< A page that may ask for money: https, http, or an l402 link (read as https). `url` holds it.
        Invoice, ///< Begins like BOLT 11.
        Node, ///< A node's id, perhaps with its address.
        Lnurl, ///< Understood, not payable yet; so are the next three.
        Offer, ///< BOLT 12
        LightningAddress,
        BitcoinAddress, ///< On the chain: an address, or a bitcoin: link without anything for Lightning.
        OtherMoney, ///< A link that asks for another currency.
        Secret, ///< Words or a key of a wallet: must not leave the window. `text` is empty.
        Unsafe, ///< javascript:, file:, data: and their like.
        BadLink, ///< Without host, with a user name in it, or longer than 2,000 characters.
        Unknown,
    };

    Kind kind = Unknown;
    QString
        text; ///< Of the found thing alone: no scheme before an invoice, no blanks in it, no upper case of a QR code.
    QUrl url;

    friend bool operator==(const PayText &, const PayText &) = default;
};

/// Reads hostile text; looks at no more than 8,000 characters of it. Takes blanks and line ends within a code, invisible
/// characters anywhere, and a single code within other words. Pure, no network, any thread.
[[nodiscard]] PayText readPayText(const QString &anything);

} // namespace satchel

Q_DECLARE_METATYPE(satchel::PayText)
