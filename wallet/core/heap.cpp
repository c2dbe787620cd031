// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/heap.h"

#include "wallet/core/mutant.h"

#include <malloc.h>

namespace satchel {

void giveMemoryBack()
{
    constexpr int largestKept = 128 * 1024; // where glibc begins, too; only a limit that was set stays where it is
    if (!mutant::isOn("memory-given-back"))
        ::mallopt(M_MMAP_THRESHOLD, largestKept);
}

} // namespace satchel
