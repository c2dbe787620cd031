// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/payments/paymentrequest.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <array>
#include <optional>

namespace satchel {

namespace {

using request::Refusal;

constexpr qsizetype longestText = 8'000;
constexpr qsizetype longestLink = 2'000;

bool startsWithAny(const QString &text, std::initializer_list<const char *> prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](const char *prefix) { return text.startsWith(QLatin1String(prefix), Qt::CaseInsensitive); });
}

bool matches(const QString &text, const char *pattern)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(QLatin1String(pattern)),
                                        QRegularExpression::CaseInsensitiveOption);
    return expression.match(text).hasMatch();
}

PaymentRequest readLink(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isGood = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty();
    if (!isGood || text.size() > longestLink)
        return Refusal::BadLink;
    return request::Page{url};
}

/// One of the codes that Lightning text begins with, or nothing.
std::optional<PaymentRequest> readLightning(const QString &text, const InvoiceReader &readInvoice)
{
    if (startsWithAny(text, {"lnurl1", "lnurlp:", "lnurlw:", "lnurlc:", "keyauth:"}))
        return Refusal::Lnurl;
    if (startsWithAny(text, {"lno1"}))
        return Refusal::Offer;
    if (!startsWithAny(text, {"lnbc", "lntb", "lnsb"}))
        return std::nullopt;
    const auto invoice = readInvoice(text);
    return invoice ? PaymentRequest(request::Bill{*invoice}) : PaymentRequest(Refusal::BadInvoice);
}

/// bitcoin:ADDRESS?lightning=… (BIP 21); the address alone is not paid yet.
PaymentRequest readBitcoinUri(const QString &text, const InvoiceReader &readInvoice)
{
    const QUrlQuery query(text.section(QLatin1Char('?'), 1));
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (key.compare(QLatin1String("lightning"), Qt::CaseInsensitive) == 0)
            return readLightning(value, readInvoice).value_or(Refusal::BadInvoice);
        if (key.compare(QLatin1String("lno"), Qt::CaseInsensitive) == 0)
            return Refusal::Offer;
    }
    return Refusal::BitcoinAddress;
}

bool isBitcoinAddress(const QString &text)
{
    return matches(text, "(bc|tb|bcrt)1[02-9ac-hj-np-z]{8,87}") || matches(text, "[123mn][1-9A-HJ-NP-Za-km-z]{25,34}");
}

PaymentRequest readBare(const QString &text)
{
    if (const auto address = NodeAddress::parse(text))
        return request::Node{*address};
    if (matches(text, "[a-z0-9._+-]+@[a-z0-9.-]+\\.[a-z]{2,}"))
        return Refusal::LightningAddress;
    if (isBitcoinAddress(text))
        return Refusal::BitcoinAddress;
    if (matches(text, "[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}(:[0-9]{1,5})?([/?#]\\S*)?"))
        return readLink(QStringLiteral("https://") + text);
    return Refusal::Unknown;
}

PaymentRequest readScheme(const QString &text, const InvoiceReader &readInvoice)
{
    const QString rest = text.section(QLatin1Char(':'), 1);
    if (startsWithAny(text, {"http:", "https:"}))
        return readLink(text);
    if (startsWithAny(text, {"l402:"}))
        return readLink(QStringLiteral("https:") + rest);
    if (startsWithAny(text, {"bitcoin:"}))
        return readBitcoinUri(text, readInvoice);
    if (startsWithAny(text, {"lightning:"}))
        return readLightning(rest, readInvoice).value_or(Refusal::Unknown);
    return readLightning(text, readInvoice).value_or(readBare(text));
}

} // namespace

PaymentRequest readPaymentRequest(const QString &text, const InvoiceReader &readInvoice)
{
    const QString trimmed = text.left(longestText + 1).trimmed();
    if (trimmed.isEmpty())
        return Refusal::Empty;
    if (trimmed.size() > longestText)
        return Refusal::Unknown;
    return readScheme(trimmed, readInvoice);
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
