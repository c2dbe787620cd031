// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/envelope.h"

#include "wallet/core/mutant.h"

#include <sodium.h>

namespace satchel {

namespace {

constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

bool isKey(const Secret &key)
{
    return key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
}

} // namespace

Envelope seal(const Secret &content, const Secret &key, const QByteArray &context)
{
    Q_ASSERT(isKey(key));
    Envelope envelope{QByteArray(nonceSize, '\0'), QByteArray(static_cast<qsizetype>(content.size() + tagSize), '\0')};
    randombytes_buf(envelope.nonce.data(), static_cast<std::size_t>(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(envelope.box), nullptr, content.bytes().data(), content.size(),
                                               raw(context), static_cast<unsigned long long>(context.size()), nullptr,
                                               raw(envelope.nonce), key.bytes().data());
    return envelope;
}

std::optional<Secret> unseal(const Envelope &envelope, const Secret &key, const QByteArray &context)
{
    const auto size = static_cast<std::size_t>(envelope.box.size());
    if (!isKey(key) || envelope.nonce.size() != nonceSize || size < tagSize)
        return std::nullopt;
    Secret content(size - tagSize);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        content.bytes().data(), nullptr, nullptr, raw(envelope.box), size, raw(context),
        static_cast<unsigned long long>(context.size()), raw(envelope.nonce), key.bytes().data());
    return failed == 0 || mutant::isOn("seal-check") ? std::optional(std::move(content)) : std::nullopt;
}

} // namespace satchel
