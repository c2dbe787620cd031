// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/content/macaroon.h"
#include "wallet/core/result.h"

namespace satchel {

/// What a page that answers 402 wants: pay the invoice, then come back with token and preimage.
struct Challenge {
    enum class Scheme { L402, Lsat };

    Scheme scheme = Scheme::L402; ///< As the server named it; the credential uses the same name.
    QByteArray token; ///< Echoed byte for byte. Hostile.
    QString invoice; ///< Not decoded yet. Hostile.
    std::optional<PaymentHash> tokenHash; ///< What the token commits to; nothing if it is not a macaroon.

    friend bool operator==(const Challenge &, const Challenge &) = default;
};

[[nodiscard]] QByteArray nameOf(Challenge::Scheme scheme); ///< `L402`, `LSAT`
[[nodiscard]] Challenge::Scheme schemeNamed(const QString &name); ///< Of a name that nameOf() gave.

/// Reads the values of all WWW-Authenticate headers, folded or not (protocol: L402, bLIP-26 draft, and what Aperture,
/// boltwall, l402_middleware and Alby send). Other schemes are skipped. Answers at most 8 that differ, those named L402
/// before those named LSAT, each in the order of the server: to be tried in turn.
/// Fails with ChallengeUnreadable if there is none; looks at no more than 64 kB. Pure.
[[nodiscard]] Result<QList<Challenge>> readChallenges(const QList<QByteArray> &headerValues);

} // namespace satchel
