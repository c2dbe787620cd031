// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

/// What a wallet keeps secret, in the open: for tests that look for it where it must not be.
namespace satchel::trust {

[[nodiscard]] QByteArray plain(const Secret &secret);
[[nodiscard]] Secret secretOf(const QByteArray &text);

/// Entropy, seed, the node's master key and the keys of both files, by name; entropy first. Nothing if the vault does not
/// open by the passphrase alone. Takes about a second.
[[nodiscard]] QList<std::pair<QString, QByteArray>> secretsOf(const QString &vault, const QByteArray &passphrase);
[[nodiscard]] Secret moneyKeyOf(const QString &vault, const QByteArray &passphrase);

} // namespace satchel::trust
