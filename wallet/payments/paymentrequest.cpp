// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/payments/paymentrequest.h"

#include "wallet/core/paytext.h"

namespace satchel {

using request::Refusal;

PaymentRequest readPaymentRequest(const QString &text, const InvoiceReader &readInvoice)
{
    const PayText found = readPayText(text);
    switch (found.kind) {
    case PayText::Page:
        return request::Page{found.url};
    case PayText::Invoice: {
        const auto invoice = readInvoice(found.text);
        return invoice ? PaymentRequest(request::Bill{*invoice}) : PaymentRequest(Refusal::BadInvoice);
    }
    case PayText::Node: {
        const auto address = NodeAddress::parse(found.text);
        return address ? PaymentRequest(request::Node{*address}) : PaymentRequest(Refusal::Unknown);
    }
    case PayText::Empty:
        return Refusal::Empty;
    case PayText::BadLink:
        return Refusal::BadLink;
    case PayText::Lnurl:
        return Refusal::Lnurl;
    case PayText::Offer:
        return Refusal::Offer;
    case PayText::LightningAddress:
        return Refusal::LightningAddress;
    case PayText::BitcoinAddress:
        return Refusal::BitcoinAddress;
    case PayText::OtherMoney:
    case PayText::Secret:
    case PayText::Unsafe:
    case PayText::Unknown:
        break;
    }
    return Refusal::Unknown;
}

ErrorCode errorOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::Empty:
    case Refusal::Unknown:
    case Refusal::BadLink:
        return ErrorCode::InvalidInput;
    case Refusal::BadInvoice:
        return ErrorCode::InvoiceUnreadable;
    case Refusal::Lnurl:
    case Refusal::Offer:
    case Refusal::LightningAddress:
    case Refusal::BitcoinAddress:
        return ErrorCode::Unsupported;
    }
    return ErrorCode::Internal;
}

} // namespace satchel
