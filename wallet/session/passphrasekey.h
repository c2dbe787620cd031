// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/result.h"
#include "wallet/core/secret.h"

#include <QByteArray>

#include <chrono>

namespace satchel {

/// How much work one guess of a passphrase is (Argon2id).
struct GuessCost {
    quint32 passes = 3;
    quint64 memory = 64ULL << 20; ///< Bytes.

    friend bool operator==(const GuessCost &, const GuessCost &) = default;
};

/// Between 3 passes over 64 MiB and 20 passes over 1 GiB: less would be unsafe, more would exhaust the machine.
[[nodiscard]] bool isAcceptable(const GuessCost &cost);
/// About a second on this machine, at least the least. Measured in time of the processor, so that a busy moment makes no
/// weak vault. Blocks for a quarter of that.
[[nodiscard]] GuessCost calibratedCost();
/// The same where the least cost takes `least` of the processor.
[[nodiscard]] GuessCost costFor(std::chrono::microseconds least);

/// Random bytes that make equal passphrases unequal.
[[nodiscard]] QByteArray newSalt();
/// The 32-byte key of a passphrase and, unless empty, a 32-byte device key: who lacks one of them has nothing.
/// Blocks for as long as `cost` says. Fails with InvalidInput (salt, cost, device key) or Busy (no memory).
[[nodiscard]] Result<Secret> passphraseKey(const Secret &passphrase, const Secret &deviceKey, const QByteArray &salt,
                                           const GuessCost &cost);

} // namespace satchel
