// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/challenge.h"

#include "wallet/content/authenticate.h"
#include "wallet/core/mutant.h"

#include <algorithm>

namespace satchel {

namespace {

constexpr qsizetype mostBytes = 64 * 1024;
constexpr qsizetype longestToken = 16 * 1024;
constexpr qsizetype longestInvoice = 7'100;
constexpr qsizetype mostChallenges = 8;

/// What may stand in a header line of ours without being able to end it.
bool isPlain(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f' && c != '"'; });
}

std::optional<Challenge::Scheme> schemeOf(const QByteArray &name)
{
    if (name == "l402")
        return Challenge::Scheme::L402;
    if (name == "lsat")
        return Challenge::Scheme::Lsat;
    return std::nullopt;
}

std::optional<Challenge> readOffer(const authenticate::Offer &offer)
{
    const auto scheme = schemeOf(offer.scheme);
    const QByteArray token = offer.parameters.value("token", offer.parameters.value("macaroon"));
    const QByteArray invoice = offer.parameters.value("invoice");
    const bool isComplete = scheme && !offer.isMalformed && !token.isEmpty() && !invoice.isEmpty();
    const bool isBounded = token.size() <= longestToken && invoice.size() <= longestInvoice;
    if (!isComplete || !(isBounded || mutant::isOn("challenge-size")) || offer.parameters.value("version", "0") != "0")
        return std::nullopt;
    if (!(isPlain(token) && isPlain(invoice)) && !mutant::isOn("challenge-plain"))
        return std::nullopt;
    const auto macaroon = readMacaroon(token);
    return Challenge{*scheme, token, QString::fromLatin1(invoice), macaroon ? macaroon->paymentHash() : std::nullopt};
}

/// One that is only named otherwise (Aperture sends each under both names) is the same.
bool isAmong(const QList<Challenge> &challenges, const Challenge &one)
{
    return std::any_of(challenges.begin(), challenges.end(), [&one](const Challenge &other) {
        return other.token == one.token && other.invoice == one.invoice;
    });
}

QList<Challenge> inTurn(const QList<Challenge> &challenges)
{
    QList<Challenge> kept;
    for (const Challenge::Scheme scheme : {Challenge::Scheme::L402, Challenge::Scheme::Lsat}) {
        for (const Challenge &one : challenges) {
            if (one.scheme == scheme && kept.size() < mostChallenges && !isAmong(kept, one))
                kept.append(one);
        }
    }
    return kept;
}

} // namespace

QByteArray nameOf(Challenge::Scheme scheme)
{
    return scheme == Challenge::Scheme::Lsat ? QByteArrayLiteral("LSAT") : QByteArrayLiteral("L402");
}

Challenge::Scheme schemeNamed(const QString &name)
{
    return name == QLatin1String("LSAT") ? Challenge::Scheme::Lsat : Challenge::Scheme::L402;
}

Result<QList<Challenge>> readChallenges(const QList<QByteArray> &headerValues)
{
    QList<Challenge> found;
    qsizetype seen = 0;
    for (const QByteArray &value : headerValues) {
        seen += value.size();
        if (seen > mostBytes)
            break;
        for (const authenticate::Offer &offer : authenticate::readOffers(value)) {
            if (const auto challenge = readOffer(offer))
                found.append(*challenge);
        }
    }
    return found.isEmpty() ? fail(ErrorCode::ChallengeUnreadable) : Result<QList<Challenge>>(inTurn(found));
}

} // namespace satchel
