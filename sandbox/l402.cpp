// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/l402.h"

#include "sandbox/macaroon.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>

namespace satchel::sandbox {

namespace {

constexpr int hashSize = 32;
constexpr int identifierSize = 2 + 2 * hashSize;

QByteArray quoted(const QByteArray &name, const QByteArray &value)
{
    return name + "=\"" + value + '"';
}

QByteArray randomTokenId()
{
    QByteArray id(hashSize, '\0');
    QRandomGenerator::system()->generate(id.begin(), id.end());
    return id;
}

/// The credential behind the scheme; nothing for another scheme.
std::optional<QByteArray> credential(const QByteArray &authorization)
{
    const qsizetype space = authorization.indexOf(' ');
    const QByteArray scheme = authorization.left(space).toUpper();
    if (space < 0 || (scheme != "L402" && scheme != "LSAT"))
        return std::nullopt;
    return authorization.mid(space + 1).trimmed();
}

bool coversService(const QByteArray &list, const QByteArray &service)
{
    const QByteArrayList entries = list.split(',');
    return std::any_of(entries.begin(), entries.end(),
                       [&](const QByteArray &entry) { return entry.left(entry.lastIndexOf(':')) == service; });
}

/// Caveats may only narrow, so each one must hold; those of a kind that we do not know are skipped.
bool holds(const QByteArray &caveat, const QByteArray &service)
{
    const qsizetype equals = caveat.indexOf('=');
    const QByteArray key = caveat.left(equals);
    const QByteArray value = caveat.mid(equals + 1);
    if (key == "services")
        return coversService(value, service);
    if (key == service + "_valid_until")
        return value.toLongLong() > QDateTime::currentSecsSinceEpoch();
    return true;
}

bool permits(const QByteArrayList &caveats, const QByteArray &service)
{
    const auto names = [](const QByteArray &caveat) { return caveat.startsWith("services="); };
    return std::any_of(caveats.begin(), caveats.end(), names)
        && std::all_of(caveats.begin(), caveats.end(),
                       [&](const QByteArray &caveat) { return holds(caveat, service); });
}

} // namespace

QByteArrayList challengeLines(ChallengeForm form, const QByteArray &token, const QByteArray &invoice)
{
    const QByteArray bill = quoted("invoice", invoice);
    if (form == ChallengeForm::Specification)
        return {"L402 version=\"0\", " + quoted("token", token) + ", " + bill};
    const QByteArray rest = quoted("macaroon", token) + ", " + bill;
    return {"LSAT " + rest, "L402 " + rest};
}

TokenMint::TokenMint(QByteArray secret)
    : m_secret(std::move(secret))
{ }

QByteArray TokenMint::rootKey(const QByteArray &tokenId) const
{
    return QMessageAuthenticationCode::hash(tokenId, m_secret, QCryptographicHash::Sha256);
}

QByteArray TokenMint::mint(const PaymentHash &hash, const QByteArray &service,
                           std::optional<QDateTime> validUntil) const
{
    const QByteArray tokenId = randomTokenId();
    QByteArrayList caveats{"services=" + service + ":0"};
    if (validUntil)
        caveats.append(service + "_valid_until=" + QByteArray::number(validUntil->toSecsSinceEpoch()));
    const QByteArray identifier = QByteArray(2, '\0') + hash.bytes() + tokenId;
    return Macaroon::sign(rootKey(tokenId), "satchel-sandbox", identifier, caveats).serialized().toBase64();
}

std::optional<Admission> TokenMint::admit(const QByteArray &authorization, const QByteArray &service) const
{
    const QByteArray text = credential(authorization).value_or(QByteArray());
    const qsizetype colon = text.lastIndexOf(':');
    const auto preimage = Preimage::fromHex(text.mid(colon + 1));
    if (colon < 0 || !preimage)
        return std::nullopt;
    const QByteArrayList tokens = text.left(colon).split(',');
    for (const QByteArray &token : tokens) {
        if (const auto admission = admitToken(token, *preimage, service))
            return admission;
    }
    return std::nullopt;
}

std::optional<Admission> TokenMint::admitToken(const QByteArray &token, const Preimage &preimage,
                                               const QByteArray &service) const
{
    const auto decoded = QByteArray::fromBase64Encoding(token, QByteArray::AbortOnBase64DecodingErrors);
    const auto macaroon = decoded ? Macaroon::parse(*decoded) : std::nullopt;
    if (!macaroon || macaroon->identifier.size() != identifierSize
        || !macaroon->identifier.startsWith(QByteArray(2, '\0')))
        return std::nullopt;
    const auto hash = PaymentHash::fromBytes(macaroon->identifier.mid(2, hashSize));
    const QByteArray tokenId = macaroon->identifier.mid(2 + hashSize);
    const bool isGood = hash && proves(preimage, *hash) && macaroon->isSignedWith(rootKey(tokenId))
        && permits(macaroon->caveats, service);
    return isGood ? std::optional(Admission{*hash, tokenId}) : std::nullopt;
}

} // namespace satchel::sandbox
