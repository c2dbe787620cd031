// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/secret.h"

namespace satchel {

/// From the environment (SATCHEL_PASSPHRASE), else asked in the terminal without showing it. Blocks for as long as the
/// person types; empty if there is nobody to ask.
[[nodiscard]] Secret askPassphrase();

} // namespace satchel
