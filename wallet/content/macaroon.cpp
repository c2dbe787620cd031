// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/macaroon.h"

#include "wallet/content/macaroonformats.h"

#include <algorithm>

namespace satchel {

namespace {

constexpr qsizetype longestToken = 16 * 1024;
constexpr qsizetype identifierSize = 66;

std::optional<QByteArray> fromBase64(QByteArray text)
{
    text.replace('+', '-').replace('/', '_');
    while (text.endsWith('='))
        text.chop(1);
    const auto options
        = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors;
    const auto decoded = QByteArray::fromBase64Encoding(text, options);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

std::optional<qint64> validUntilOf(const QByteArray &caveat)
{
    const qsizetype equals = caveat.indexOf('=');
    if (equals < 0 || !caveat.left(equals).trimmed().endsWith("_valid_until"))
        return std::nullopt;
    bool isNumber = false;
    const qint64 seconds = caveat.mid(equals + 1).trimmed().toLongLong(&isNumber);
    const bool isSane = isNumber && seconds > 0 && seconds < 253'402'300'800;
    return isSane ? std::optional(seconds) : std::nullopt;
}

} // namespace

std::optional<PaymentHash> Macaroon::paymentHash() const
{
    const bool isVersion0 = identifier.size() == identifierSize && identifier.startsWith(QByteArray(2, '\0'));
    return isVersion0 ? PaymentHash::fromBytes(identifier.mid(2, PaymentHash::size)) : std::nullopt;
}

std::optional<QDateTime> Macaroon::validUntil() const
{
    std::optional<qint64> earliest;
    for (const QByteArray &caveat : caveats) {
        if (const auto seconds = validUntilOf(caveat))
            earliest = std::min(earliest.value_or(*seconds), *seconds);
    }
    return earliest ? std::optional(QDateTime::fromSecsSinceEpoch(*earliest, Qt::UTC)) : std::nullopt;
}

std::optional<Macaroon> readMacaroon(const QByteArray &token)
{
    if (token.size() > longestToken)
        return std::nullopt;
    const auto bytes = fromBase64(token);
    if (!bytes || bytes->isEmpty())
        return std::nullopt;
    switch (bytes->front()) {
    case '\x02':
        return macaroonformats::readBinary(*bytes);
    case '{':
        return macaroonformats::readJson(*bytes);
    default:
        return macaroonformats::readPackets(*bytes);
    }
}

} // namespace satchel
