// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/passphrasekey.h"

#include <sodium.h>

#include <algorithm>
#include <ctime>
#include <optional>

namespace satchel {

namespace {

constexpr GuessCost least{3, 64ULL << 20};
constexpr GuessCost most{20, 1ULL << 30};
constexpr quint64 mostMemoryMade = 256ULL << 20;
constexpr quint64 mebibyte = 1ULL << 20;
constexpr std::chrono::seconds wantedTime{1};
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

std::chrono::microseconds processorTime()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec)
        + std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::nanoseconds(time.tv_nsec));
}

std::optional<std::chrono::microseconds> timeOfLeast()
{
    const auto before = processorTime();
    const bool isDone = stretched(Secret::random(keySize), newSalt(), least).has_value();
    return isDone ? std::optional(processorTime() - before) : std::nullopt;
}

} // namespace

bool isAcceptable(const GuessCost &cost)
{
    return cost.passes >= least.passes && cost.passes <= most.passes && cost.memory >= least.memory
        && cost.memory <= most.memory;
}

GuessCost costFor(std::chrono::microseconds took)
{
    const auto target = static_cast<quint64>(std::chrono::microseconds(wantedTime).count());
    const quint64 leastWork = least.passes * least.memory;
    const quint64 wanted = leastWork / mebibyte * target / static_cast<quint64>(std::max<qint64>(1, took.count()));
    const quint64 passes
        = std::clamp<quint64>((wanted * mebibyte + mostMemoryMade - 1) / mostMemoryMade, least.passes, most.passes);
    const quint64 memory = std::clamp(wanted / passes * mebibyte, least.memory, mostMemoryMade);
    return {static_cast<quint32>(passes), memory};
}

GuessCost calibratedCost()
{
    const auto first = timeOfLeast(); // the memory comes from the system
    const auto second = timeOfLeast();
    return first && second ? costFor(std::min(*first, *second)) : least;
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
