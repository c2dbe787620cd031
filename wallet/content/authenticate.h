// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

/// The grammar of WWW-Authenticate, read leniently. Hostile bytes.
namespace satchel::authenticate {

/// One challenge of any scheme.
struct Offer {
    QByteArray scheme; ///< Lower case.
    QHash<QByteArray, QByteArray> parameters; ///< Names in lower case.
    bool isMalformed = false; ///< A parameter twice, or a quotation that never ends.
};

/// All challenges of one header value, which may be several folded into one. Commas between parameters may be missing,
/// values may be quoted ("…" or '…') or bare.
[[nodiscard]] QList<Offer> readOffers(const QByteArray &headerValue);

} // namespace satchel::authenticate
