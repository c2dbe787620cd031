// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/secret.h"

#include <QByteArray>

#include <optional>

namespace satchel {

/// A secret locked under a key (XChaCha20-Poly1305). Harmless without it.
struct Envelope {
    QByteArray nonce;
    QByteArray box;
};

/// `context` is bound to the envelope: it opens only under the same. `key` has 32 bytes.
[[nodiscard]] Envelope seal(const Secret &content, const Secret &key, const QByteArray &context);
/// Nothing for a wrong key, another context or altered bytes.
[[nodiscard]] std::optional<Secret> unseal(const Envelope &envelope, const Secret &key, const QByteArray &context);

} // namespace satchel
