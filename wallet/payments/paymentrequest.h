// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/types.h"
#include "wallet/payments/invoicechecks.h"

#include <QUrl>

#include <variant>

/// What a pasted text turned out to be.
namespace satchel::request {

/// A page that may ask for money: https, http, or an l402 link (read as https).
struct Page {
    QUrl url;
    friend bool operator==(const Page &, const Page &) = default;
};

struct Bill {
    api::Invoice invoice;
    friend bool operator==(const Bill &, const Bill &) = default;
};

/// A node to open a channel to.
struct Node {
    NodeAddress address;
    friend bool operator==(const Node &, const Node &) = default;
};

enum class Refusal {
    Empty,
    Unknown, ///< Nothing that is known.
    BadInvoice, ///< Begins like an invoice and is none.
    BadLink, ///< Without host, with a user name in it, or longer than 2,000 characters.
    Lnurl, ///< Understood, not supported yet; so are all below.
    Offer, ///< BOLT 12
    LightningAddress,
    BitcoinAddress,
};

} // namespace satchel::request

namespace satchel {

using PaymentRequest = std::variant<request::Page, request::Bill, request::Node, request::Refusal>;

/// Reads anything pasted, typed or dropped. Hostile input; looks at no more than 8,000 characters. Pure; no network.
[[nodiscard]] PaymentRequest readPaymentRequest(const QString &text, const InvoiceReader &readInvoice);

/// The code under which a refusal travels.
[[nodiscard]] ErrorCode errorOf(request::Refusal refusal);

} // namespace satchel
