// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/ids.h"

#include <QDateTime>

#include <optional>

namespace satchel {

/// What can be read in a token that is a macaroon. Read only: nothing is verified, for that needs the server's key.
struct Macaroon {
    QByteArray location; ///< Hostile.
    QByteArray identifier; ///< Hostile.
    QList<QByteArray> caveats; ///< First-party ones, `key=value` as a rule. Hostile.

    /// From an identifier of version 0: 2 bytes version, 32 bytes payment hash, 32 bytes token id.
    [[nodiscard]] std::optional<PaymentHash> paymentHash() const;
    /// The earliest `…_valid_until=<seconds since 1970>`; nothing if there is none that can be read.
    [[nodiscard]] std::optional<QDateTime> validUntil() const;
};

/// Reads base64 (either alphabet, padded or not) of a macaroon: version 2 binary, version 1 packets, version 2 JSON.
/// Nothing if it is none; at most 16 kB. Pure.
[[nodiscard]] std::optional<Macaroon> readMacaroon(const QByteArray &token);

} // namespace satchel
