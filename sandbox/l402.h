// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/ids.h"

#include <QByteArrayList>
#include <QDateTime>

#include <optional>

/// The seller's half of L402: makes tokens and challenges, and checks what comes back. Written without the wallet's
/// parser, so that a mistake there cannot hide.
namespace satchel::sandbox {

/// How a server words its 402.
enum class ChallengeForm {
    Specification, ///< One line: `L402 version="0", token="…", invoice="…"`.
    Aperture, ///< Two lines, LSAT first: `LSAT macaroon="…", invoice="…"` and the same as L402.
};

/// The values of the WWW-Authenticate lines.
[[nodiscard]] QByteArrayList challengeLines(ChallengeForm form, const QByteArray &token, const QByteArray &invoice);

/// What an accepted credential says.
struct Admission {
    PaymentHash paymentHash;
    QByteArray tokenId; ///< 32 bytes, the token's own.
};

/// Makes tokens that are bound to a payment and to one service, and recognises them again, also after a restart.
class TokenMint
{
public:
    /// `secret` signs every token: keep it with the shop.
    explicit TokenMint(QByteArray secret);

    /// A new token as standard base64, worth something once the payment of `hash` is made.
    [[nodiscard]] QByteArray mint(const PaymentHash &hash, const QByteArray &service,
                                  std::optional<QDateTime> validUntil = std::nullopt) const;

    /// Admits `Authorization: L402 <token[,token…]>:<preimage hex>` (or LSAT) if one of the tokens is ours, paid, still
    /// valid and for `service`.
    [[nodiscard]] std::optional<Admission> admit(const QByteArray &authorization, const QByteArray &service) const;

private:
    [[nodiscard]] std::optional<Admission> admitToken(const QByteArray &token, const Preimage &preimage,
                                                      const QByteArray &service) const;
    [[nodiscard]] QByteArray rootKey(const QByteArray &tokenId) const;

    QByteArray m_secret;
};

} // namespace satchel::sandbox
