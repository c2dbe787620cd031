// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/macaroonformats.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace satchel::macaroonformats {

namespace {

enum FieldType : quint64 { EndOfSection = 0, Location = 1, Identifier = 2, VerificationId = 4, Signature = 6 };

/// Reads fields off the front of a version 2 macaroon.
class FieldReader
{
public:
    explicit FieldReader(QByteArray bytes)
        : m_bytes(std::move(bytes))
    { }

    struct Field {
        quint64 type = EndOfSection;
        QByteArray data;
    };

    std::optional<Field> next()
    {
        const auto type = varint();
        if (!type || *type == EndOfSection)
            return type ? std::optional(Field()) : std::nullopt;
        const auto size = varint();
        if (!size || *size > quint64(m_bytes.size() - m_at))
            return std::nullopt;
        m_at += qsizetype(*size);
        return Field{*type, m_bytes.mid(m_at - qsizetype(*size), qsizetype(*size))};
    }

private:
    std::optional<quint64> varint()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 35 && m_at < m_bytes.size(); shift += 7) {
            const auto byte = quint8(m_bytes.at(m_at++));
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        return std::nullopt;
    }

    QByteArray m_bytes;
    qsizetype m_at = 1;
};

struct Section {
    QByteArray location;
    std::optional<QByteArray> identifier;
    bool isThirdParty = false;
};

std::optional<Section> readSection(FieldReader &reader)
{
    Section section;
    for (auto field = reader.next(); field; field = reader.next()) {
        if (field->type == EndOfSection)
            return section;
        if (field->type == Location)
            section.location = field->data;
        else if (field->type == Identifier)
            section.identifier = field->data;
        else if (field->type == VerificationId)
            section.isThirdParty = true;
    }
    return std::nullopt;
}

QByteArray jsonBytes(const QJsonObject &object, const QString &name)
{
    const QString encoded = object.value(name + QLatin1String("64")).toString();
    if (!encoded.isEmpty())
        return QByteArray::fromBase64(encoded.toLatin1(), QByteArray::Base64UrlEncoding);
    return object.value(name).toString().toUtf8();
}

void takePacket(Macaroon &macaroon, const QByteArray &name, const QByteArray &data)
{
    if (name == "location")
        macaroon.location = data;
    else if (name == "identifier")
        macaroon.identifier = data;
    else if (name == "cid")
        macaroon.caveats.append(data);
    else if (name == "vid" && !macaroon.caveats.isEmpty())
        macaroon.caveats.removeLast();
}

} // namespace

std::optional<Macaroon> readBinary(const QByteArray &bytes)
{
    FieldReader reader(bytes);
    const auto head = readSection(reader);
    if (!head || !head->identifier)
        return std::nullopt;
    Macaroon macaroon{head->location, *head->identifier, {}};
    for (auto caveat = readSection(reader); caveat; caveat = readSection(reader)) {
        if (!caveat->identifier)
            return macaroon;
        if (!caveat->isThirdParty)
            macaroon.caveats.append(*caveat->identifier);
    }
    return std::nullopt;
}

std::optional<Macaroon> readPackets(const QByteArray &bytes)
{
    Macaroon macaroon;
    for (qsizetype at = 0; at < bytes.size();) {
        bool isNumber = false;
        const auto size = qsizetype(bytes.mid(at, 4).toUShort(&isNumber, 16));
        if (!isNumber || size < 6 || size > bytes.size() - at || bytes.at(at + size - 1) != '\n')
            return std::nullopt;
        const QByteArray packet = bytes.mid(at + 4, size - 5);
        const qsizetype space = packet.indexOf(' ');
        takePacket(macaroon, packet.left(space), packet.mid(space + 1));
        at += size;
    }
    return macaroon.identifier.isEmpty() ? std::nullopt : std::optional(macaroon);
}

std::optional<Macaroon> readJson(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    Macaroon macaroon{jsonBytes(object, QStringLiteral("l")), jsonBytes(object, QStringLiteral("i")), {}};
    if (object.value(QLatin1String("v")).toInt() != 2 || macaroon.identifier.isEmpty())
        return std::nullopt;
    for (const auto &value : object.value(QLatin1String("c")).toArray()) {
        const QJsonObject caveat = value.toObject();
        if (!caveat.contains(QLatin1String("v64")) && !caveat.contains(QLatin1String("v")))
            macaroon.caveats.append(jsonBytes(caveat, QStringLiteral("i")));
    }
    return macaroon;
}

} // namespace satchel::macaroonformats
