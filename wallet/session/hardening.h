// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/result.h"

namespace satchel {

/// Makes this process keep its memory and its files to itself: no core dumps, no debugger of the same user, no files that
/// others can read. First thing in a program that holds keys. Fails with Internal.
[[nodiscard]] Done hardenProcess();
/// Can as much memory be kept out of the swap as secrets need? Takes all that the system allows this process. Without it
/// everything works, but a secret may reach the disk: say so.
[[nodiscard]] bool hasLockableMemory();

} // namespace satchel
