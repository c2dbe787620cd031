// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/content/sanitizer.h"

namespace satchel {

/// The one that the program uses: the bridge's.
[[nodiscard]] Sanitizer bridgeSanitizer();

} // namespace satchel
