// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace satchel::sandbox {

/// A macaroon with first-party caveats: an identifier and a list of conditions that only the holder of the root key can
/// have signed, and that anybody may add to, never take from. Version 2, binary form.
struct Macaroon {
    QByteArray location; ///< A hint where it is used; not signed.
    QByteArray identifier;
    QByteArrayList caveats;
    QByteArray signature; ///< 32 bytes

    /// Signed with `rootKey`.
    [[nodiscard]] static Macaroon sign(const QByteArray &rootKey, const QByteArray &location,
                                       const QByteArray &identifier, const QByteArrayList &caveats);
    /// Nothing unless `bytes` is exactly one macaroon of version 2 without third-party caveats. Its signature is not checked.
    [[nodiscard]] static std::optional<Macaroon> parse(const QByteArray &bytes);

    [[nodiscard]] QByteArray serialized() const;
    /// Was it signed with `rootKey`?
    [[nodiscard]] bool isSignedWith(const QByteArray &rootKey) const;
};

} // namespace satchel::sandbox
