// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/passphrasekey.h"

#include <QElapsedTimer>

#include <sodium.h>

#include <algorithm>

namespace satchel {

namespace {

constexpr GuessCost least{3, 64ULL << 20};
constexpr GuessCost most{20, 1ULL << 30};
constexpr quint64 mostMemoryMade = 256ULL << 20;
constexpr quint32 mostPassesMade = 10;
constexpr qint64 targetMs = 1000;
constexpr std::size_t keySize = 32;

Result<Secret> stretched(const Secret &passphrase, const QByteArray &salt, const GuessCost &cost)
{
    Secret key(keySize);
    const int failed
        = crypto_pwhash(key.bytes().data(), keySize, reinterpret_cast<const char *>(passphrase.bytes().data()),
                        passphrase.size(), reinterpret_cast<const unsigned char *>(salt.constData()), cost.passes,
                        cost.memory, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return fail(ErrorCode::Busy, QStringLiteral("no memory for the passphrase's key"));
    return key;
}

} // namespace

bool isAcceptable(const GuessCost &cost)
{
    return cost.passes >= least.passes && cost.passes <= most.passes && cost.memory >= least.memory
        && cost.memory <= most.memory;
}

GuessCost calibratedCost()
{
    QElapsedTimer timer;
    timer.start();
    if (!stretched(Secret::random(keySize), newSalt(), least))
        return least;
    const auto times = static_cast<quint64>(std::max<qint64>(1, targetMs / std::max<qint64>(1, timer.elapsed())));
    const quint64 memory = std::min(least.memory * times, mostMemoryMade);
    const quint64 passes = least.passes * times * least.memory / memory;
    return {static_cast<quint32>(std::clamp<quint64>(passes, least.passes, mostPassesMade)), memory};
}

QByteArray newSalt()
{
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), crypto_pwhash_SALTBYTES);
    return salt;
}

Result<Secret> passphraseKey(const Secret &passphrase, const Secret &deviceKey, const QByteArray &salt,
                             const GuessCost &cost)
{
    if (!isAcceptable(cost) || salt.size() != crypto_pwhash_SALTBYTES
        || (!deviceKey.isEmpty() && deviceKey.size() != keySize))
        return fail(ErrorCode::InvalidInput, QStringLiteral("unusable key parameters"));
    const auto fromPassphrase = stretched(passphrase, salt, cost);
    if (!fromPassphrase)
        return fail(fromPassphrase.error());
    Secret key(keySize);
    crypto_generichash(key.bytes().data(), keySize, fromPassphrase->bytes().data(), keySize, deviceKey.bytes().data(),
                       deviceKey.size());
    return key;
}

} // namespace satchel
