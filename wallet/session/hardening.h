// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/result.h"

namespace satchel {

/// Makes this process keep its memory and its files to itself: no core dumps, no debugger of the same user, no files that
/// others can read. First thing in a program that holds keys. Fails with Internal.
[[nodiscard]] Done hardenProcess();

} // namespace satchel
