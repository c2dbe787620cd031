// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/store/database.h"

namespace satchel {

/// The tables of the money file: node state, purchases, payments and their search index, tokens, settings, keys of
/// pieces. Commits are synced.
///
/// In both schemas times are milliseconds since 1970 UTC, amounts are millisatoshi, states and errors are the numbers of
/// the enumerations in wallet/api/types.h and wallet/core/error.h, hashes and keys are raw bytes. What is not known yet
/// is NULL where the table allows it, else 0 or empty.
[[nodiscard]] const Schema &moneySchema();

/// The tables of the library file: bought things, their search index, and what can be rebuilt from the network.
/// A power cut may cost the last commits, never the file.
[[nodiscard]] const Schema &librarySchema();

} // namespace satchel
