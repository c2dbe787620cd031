// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/secret.h"

#include <optional>

/// The second factor of a vault as it lies in the keychain: 32 bytes and 8 that tell whether they are still the same.
namespace satchel::devicekey {

inline constexpr std::size_t size = 32;

/// What to put into the keychain for a key of 32 bytes.
[[nodiscard]] Secret entryOf(const Secret &key);
/// The key of an entry; nothing if the entry is damaged. An entry of 32 bytes is a key of the first wallets.
[[nodiscard]] std::optional<Secret> keyOf(const Secret &entry);

} // namespace satchel::devicekey
