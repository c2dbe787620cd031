// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

namespace satchel {

/// From now on a large block goes back to the system as soon as it is freed. Left to itself glibc keeps blocks as large as
/// the largest that was ever freed, in each thread's heap: for a node that writes its channels' state, some megabytes after
/// thousands of payments, that adds up. First thing in a program that runs a node.
void giveMemoryBack();

} // namespace satchel
