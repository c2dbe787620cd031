// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/bolt11.h"
#include "tests/fuzz/target.h"
#include "wallet/content/challenge.h"
#include "wallet/content/contentpolicy.h"
#include "wallet/content/tokenstore.h"
#include "wallet/core/paytext.h"
#include "wallet/engine/engine.h"
#include "wallet/payments/paymentrequest.h"

#include <algorithm>

namespace satchel::fuzz {

namespace {

bool isPlain(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f' && c != '"'; });
}

/// The values of WWW-Authenticate, separated by a NUL.
Fault challenge(const QByteArray &input)
{
    const auto found = readChallenges(input.split('\0'));
    if (!found)
        return found.error().code == ErrorCode::ChallengeUnreadable ? Fault() : QStringLiteral("another error");
    if (found->isEmpty() || found->size() > 8)
        return QStringLiteral("%1 challenges").arg(found->size());
    for (const Challenge &one : *found) {
        const auto macaroon = readMacaroon(one.token);
        if (one.token.size() > 16 * 1'024 || one.invoice.size() > 7'100)
            return QStringLiteral("a token or an invoice without bounds");
        if (!isPlain(one.token) || !isPlain(one.invoice.toLatin1()))
            return QStringLiteral("a token that could end a header line");
        if (one.tokenHash != (macaroon ? macaroon->paymentHash() : std::nullopt))
            return QStringLiteral("another hash than the token's");
    }
    return {};
}

Fault checkMacaroon(const QByteArray &token)
{
    const auto found = readMacaroon(token);
    if (!found)
        return {};
    qsizetype size = found->location.size() + found->identifier.size();
    for (const QByteArray &caveat : found->caveats)
        size += caveat.size();
    if (token.size() > 16 * 1'024 || size > token.size())
        return QStringLiteral("more in the macaroon than in the token");
    const auto hash = found->paymentHash();
    if (hash && found->identifier.mid(2, 32) != hash->bytes())
        return QStringLiteral("a hash that is not in the identifier");
    const auto end = found->validUntil();
    return end && !end->isValid() ? QStringLiteral("a time that is none") : Fault();
}

/// As a token, and as what a token is made of.
Fault macaroon(const QByteArray &input)
{
    const Fault fault = checkMacaroon(input);
    return fault.isNull() ? checkMacaroon(input.toBase64()) : fault;
}

Fault checkInvoice(const QByteArray &text)
{
    const auto invoice = decodeInvoice(QString::fromUtf8(text));
    if (!invoice)
        return {};
    const auto facts = bolt11::readFacts(invoice->text.toLatin1());
    if (!facts || facts->hash != invoice->paymentHash.bytes())
        return QStringLiteral("another payment hash");
    if (facts->msat.has_value() != invoice->hasAmount || facts->msat.value_or(0) != invoice->amount.value)
        return QStringLiteral("another amount");
    constexpr quint64 lastSecond = 253'402'300'799;
    const quint64 start = std::min(facts->createdAt, lastSecond);
    const quint64 end = std::min(start + std::min(facts->expiry, lastSecond), lastSecond);
    const bool isSameTime = quint64(invoice->createdAt.toSecsSinceEpoch()) == start
        && quint64(invoice->expiresAt.toSecsSinceEpoch()) == end;
    return isSameTime ? Fault() : QStringLiteral("another time");
}

/// As it is, and with a checksum that fits, so that what is behind the checksum is reached.
Fault invoice(const QByteArray &input)
{
    const Fault fault = checkInvoice(input);
    return fault.isNull() ? checkInvoice(bolt11::withChecksum(input)) : fault;
}

Fault checkPage(const QUrl &url)
{
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    const bool isGood = isWeb && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty();
    return isGood ? Fault() : QStringLiteral("a page that is none: ") + url.toString();
}

Fault paytext(const QByteArray &input)
{
    const PayText found = readPayText(QString::fromUtf8(input));
    if (found.kind == PayText::Page)
        return checkPage(found.url);
    if (found.kind == PayText::Secret && !found.text.isEmpty())
        return QStringLiteral("a secret that is passed on");
    const bool isWord = std::ranges::all_of(found.text, [](QChar letter) { return letter.isLetterOrNumber(); });
    const bool isCode = found.kind == PayText::Invoice || found.kind == PayText::Offer;
    if (isCode && isWord && readPayText(found.text).kind != found.kind)
        return QStringLiteral("another thing when it is read again: ") + found.text;
    return found.text.size() > 8'001 ? QStringLiteral("a text without bounds") : Fault();
}

Fault request(const QByteArray &input)
{
    const PaymentRequest found = readPaymentRequest(QString::fromUtf8(input), decodeInvoice);
    if (const auto *page = std::get_if<request::Page>(&found))
        return checkPage(page->url);
    if (const auto *bill = std::get_if<request::Bill>(&found))
        return bill->invoice.paymentHash.isEmpty() ? QStringLiteral("a bill without hash") : Fault();
    if (const auto *refusal = std::get_if<request::Refusal>(&found))
        return errorOf(*refusal) == ErrorCode::None ? QStringLiteral("a refusal without reason") : Fault();
    return {};
}

/// Where a token may go, and where a redirect may lead.
Fault origin(const QByteArray &input)
{
    const ContentPolicy policy = ContentPolicy::of(Network::Bitcoin);
    const QUrl url = QUrl::fromEncoded(input);
    if (!policy.checkUrl(url))
        return {};
    const QUrl same = normalised(url);
    if (normalised(same) != same || originOf(same) != originOf(url))
        return QStringLiteral("two spellings of one page");
    if (originOf(QUrl(originOf(url))) != originOf(url))
        return QStringLiteral("an origin of another origin: ") + originOf(url);
    if (!pathOf(url).startsWith(scopeOf(url)) || !scopeOf(url).endsWith(QLatin1Char('/')))
        return QStringLiteral("a scope that the page is not in: ") + scopeOf(url);
    return url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")
        ? Fault()
        : QStringLiteral("a scheme that is not of the web");
}

} // namespace

QList<Target> moneyTargets()
{
    return {{"challenge", challenge, 8'192},
            {"macaroon", macaroon},
            {"invoice", invoice, 7'200},
            {"paytext", paytext},
            {"request", request},
            {"origin", origin, 1'024}};
}

} // namespace satchel::fuzz
