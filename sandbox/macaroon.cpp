// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/macaroon.h"

#include <QMessageAuthenticationCode>

namespace satchel::sandbox {

namespace {

constexpr char version = 2;
constexpr int keySize = 32;
enum Field : char { EndOfSection = 0, Location = 1, Identifier = 2, Signature = 6 };

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

QByteArray chain(const QByteArray &rootKey, const QByteArray &identifier, const QByteArrayList &caveats)
{
    const QByteArray generator = QByteArray("macaroons-key-generator").leftJustified(keySize, '\0');
    QByteArray signature = hmac(hmac(generator, rootKey), identifier);
    for (const QByteArray &caveat : caveats)
        signature = hmac(signature, caveat);
    return signature;
}

void append(QByteArray &out, Field field, const QByteArray &data)
{
    out.append(field);
    auto size = static_cast<unsigned>(data.size());
    for (; size >= 0x80; size >>= 7)
        out.append(static_cast<char>(0x80 | (size & 0x7f)));
    out.append(static_cast<char>(size));
    out.append(data);
}

/// Reads fields from the front; every read past the end makes it invalid for good.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_rest(bytes)
    { }

    [[nodiscard]] bool take(char expected)
    {
        const bool matches = m_rest.startsWith(expected);
        if (matches)
            m_rest.remove(0, 1);
        return matches;
    }

    [[nodiscard]] std::optional<QByteArray> field(Field wanted)
    {
        const std::optional<qsizetype> size = take(wanted) ? length() : std::nullopt;
        if (!size || *size > m_rest.size())
            return std::nullopt;
        const QByteArray data = m_rest.left(*size);
        m_rest.remove(0, *size);
        return data;
    }

    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }

private:
    std::optional<qsizetype> length()
    {
        qsizetype value = 0;
        for (int shift = 0; shift <= 21 && !m_rest.isEmpty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest.remove(0, 1);
            value |= qsizetype(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        return std::nullopt;
    }

    QByteArray m_rest;
};

bool readCaveats(Reader &reader, QByteArrayList &caveats)
{
    while (!reader.take(EndOfSection)) {
        const auto caveat = reader.field(Identifier);
        if (!caveat || !reader.take(EndOfSection))
            return false;
        caveats.append(*caveat);
    }
    return true;
}

} // namespace

Macaroon Macaroon::sign(const QByteArray &rootKey, const QByteArray &location, const QByteArray &identifier,
                        const QByteArrayList &caveats)
{
    return {location, identifier, caveats, chain(rootKey, identifier, caveats)};
}

std::optional<Macaroon> Macaroon::parse(const QByteArray &bytes)
{
    Reader reader(bytes);
    Macaroon result;
    if (!reader.take(version))
        return std::nullopt;
    result.location = reader.field(Location).value_or(QByteArray());
    const auto identifier = reader.field(Identifier);
    if (!identifier || !reader.take(EndOfSection) || !readCaveats(reader, result.caveats))
        return std::nullopt;
    const auto signature = reader.field(Signature);
    if (!signature || signature->size() != keySize || !reader.isAtEnd())
        return std::nullopt;
    result.identifier = *identifier;
    result.signature = *signature;
    return result;
}

QByteArray Macaroon::serialized() const
{
    QByteArray out(1, version);
    if (!location.isEmpty())
        append(out, Location, location);
    append(out, Identifier, identifier);
    out.append(EndOfSection);
    for (const QByteArray &caveat : caveats) {
        append(out, Identifier, caveat);
        out.append(EndOfSection);
    }
    out.append(EndOfSection);
    append(out, Signature, signature);
    return out;
}

bool Macaroon::isSignedWith(const QByteArray &rootKey) const
{
    return signature == chain(rootKey, identifier, caveats);
}

} // namespace satchel::sandbox
