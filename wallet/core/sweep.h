// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/secret.h"

namespace satchel {

/// Overwrites every copy of some keys that lies anywhere in this process' own writable memory, where others left it.
/// `keys` holds one after the other, each of `keySize` bytes (16 or more), and is itself spared. How many were found.
/// Blocks for some tenths of a second. Nobody may need such a copy; other threads may meanwhile give back the block that it
/// lies in, or use that for something else, which is left alone.
int wipeCopies(const Secret &keys, std::size_t keySize);

} // namespace satchel
