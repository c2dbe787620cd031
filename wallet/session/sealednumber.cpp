// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/sealednumber.h"

#include <QtEndian>

#include <array>
#include <sodium.h>

namespace satchel {

namespace {

constexpr std::size_t keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr std::size_t nameSize = 16;
constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t boxSize = sizeof(qint64) + tagSize;
static_assert(nonceSize + boxSize == SealedNumber::size);

enum class SubKey : quint64 { Name = 1, Seal = 2 };

Secret subKey(const Secret &key, SubKey which, std::size_t size)
{
    Secret derived(size);
    crypto_kdf_derive_from_key(derived.bytes().data(), size, static_cast<quint64>(which), "commits1",
                               key.bytes().data());
    return derived;
}

QString hex(const Secret &name)
{
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(name.bytes().data()), qsizetype(name.size())).toHex());
}

} // namespace

SealedNumber::SealedNumber(const Secret &moneyKey)
    : m_key(subKey(moneyKey, SubKey::Seal, keySize))
    , m_name(hex(subKey(moneyKey, SubKey::Name, nameSize)))
{ }

QByteArray SealedNumber::seal(qint64 number) const
{
    QByteArray sealed(size, '\0');
    auto *nonce = reinterpret_cast<unsigned char *>(sealed.data());
    std::array<unsigned char, sizeof(qint64)> plain{};
    qToLittleEndian(number, plain.data());
    randombytes_buf(nonce, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, plain.data(), plain.size(), nullptr, 0,
                                               nullptr, nonce, m_key.bytes().data());
    return sealed;
}

qint64 SealedNumber::open(QByteArrayView bytes) const
{
    if (bytes.size() != size)
        return 0;
    const auto *nonce = reinterpret_cast<const unsigned char *>(bytes.data());
    std::array<unsigned char, sizeof(qint64)> plain{};
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, nonce + nonceSize,
                                                                  boxSize, nullptr, 0, nonce, m_key.bytes().data());
    return failed == 0 ? qFromLittleEndian<qint64>(plain.data()) : 0;
}

} // namespace satchel
