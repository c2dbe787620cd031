// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/bolt11.h"

#include <array>

namespace satchel::fuzz::bolt11 {

namespace {

constexpr QByteArrayView letters("qpzry9x8gf2tvdw0s3jn54khce6mua7l");
constexpr qsizetype checksumSize = 6;
constexpr qsizetype signatureSize = 104;
constexpr qsizetype timeSize = 7;

quint32 polymod(const QByteArray &values)
{
    constexpr std::array<quint32, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    quint32 sum = 1;
    for (const char value : values) {
        const quint32 top = sum >> 25;
        sum = (sum & 0x1ffffff) << 5 ^ quint32(quint8(value));
        for (std::size_t bit = 0; bit < generator.size(); ++bit)
            sum ^= (top >> bit & 1) ? generator[bit] : 0;
    }
    return sum;
}

QByteArray expanded(const QByteArray &prefix)
{
    QByteArray values;
    for (const char letter : prefix)
        values.append(char(quint8(letter) >> 5));
    values.append('\0');
    for (const char letter : prefix)
        values.append(char(letter & 31));
    return values;
}

char known(char letter)
{
    return letters.contains(letter) ? letter : letters.at(quint8(letter) & 31);
}

quint64 number(const QByteArray &digits)
{
    quint64 value = 0;
    for (const char digit : digits)
        value = value * 32 + quint64(letters.indexOf(digit));
    return value;
}

QByteArray bytesOf(const QByteArray &digits)
{
    QByteArray bytes;
    quint32 held = 0;
    int bits = 0;
    for (const char digit : digits) {
        held = held << 5 | quint32(letters.indexOf(digit));
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(char(held >> bits & 0xff));
        }
    }
    return bytes;
}

/// "2500u" in thousandths of a satoshi; nothing if it says nothing.
std::optional<qint64> msatOf(const QByteArray &amount)
{
    if (amount.isEmpty())
        return std::nullopt;
    const bool isWhole = amount.back() >= '0' && amount.back() <= '9';
    const quint64 figure = (isWhole ? amount : amount.chopped(1)).toULongLong();
    switch (isWhole ? '1' : amount.back()) {
    case 'm':
        return qint64(figure * 100'000'000);
    case 'u':
        return qint64(figure * 100'000);
    case 'n':
        return qint64(figure * 100);
    case 'p':
        return qint64(figure / 10);
    default:
        return qint64(figure * 100'000'000'000);
    }
}

QByteArray amountOf(const QByteArray &prefix)
{
    for (const char *network : {"lnbcrt", "lnbc", "lntbs", "lntb", "lnsb"}) {
        if (prefix.startsWith(network))
            return prefix.mid(qsizetype(qstrlen(network)));
    }
    return {};
}

void readFields(const QByteArray &fields, Facts &facts)
{
    bool hasExpiry = false;
    for (qsizetype at = 0; at + 3 <= fields.size();) {
        const char tag = fields.at(at);
        const auto size = qsizetype(number(fields.mid(at + 1, 2)));
        const QByteArray data = fields.mid(at + 3, size);
        if (tag == 'p' && size == 52)
            facts.hash = bytesOf(data).left(32);
        if (tag == 'x' && !std::exchange(hasExpiry, true))
            facts.expiry = data.size() > 12 ? ~quint64(0) : number(data); // 12 digits of 5 bits fit
        at += 3 + size;
    }
}

} // namespace

QByteArray withChecksum(const QByteArray &text)
{
    const QByteArray lower = text.toLower();
    const qsizetype one = lower.lastIndexOf('1');
    if (one < 1 || lower.size() < one + 1 + checksumSize)
        return text;
    const QByteArray prefix = lower.left(one);
    QByteArray data = lower.mid(one + 1).chopped(checksumSize);
    QByteArray values = expanded(prefix);
    for (char &letter : data) {
        letter = known(letter);
        values.append(char(letters.indexOf(letter)));
    }
    const quint32 sum = polymod(values + QByteArray(checksumSize, '\0')) ^ 1;
    for (int place = 0; place < checksumSize; ++place)
        data.append(letters.at(sum >> 5 * (5 - place) & 31));
    return prefix + '1' + data;
}

std::optional<Facts> readFacts(const QByteArray &invoice)
{
    const QByteArray lower = invoice.toLower();
    const qsizetype one = lower.lastIndexOf('1');
    const QByteArray data = lower.mid(one + 1).chopped(checksumSize);
    if (one < 1 || data.size() < timeSize + signatureSize)
        return std::nullopt;
    Facts facts;
    facts.msat = msatOf(amountOf(lower.left(one)));
    facts.createdAt = number(data.left(timeSize));
    readFields(data.mid(timeSize).chopped(signatureSize), facts);
    return facts.hash.isEmpty() ? std::nullopt : std::optional(facts);
}

} // namespace satchel::fuzz::bolt11
