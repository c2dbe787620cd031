// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT

// The heap of this program wipes what it gets back, whoever had it: C++ (operator delete ends here), Rust, Qt, GLib,
// libdbus, OpenSSL. The linker lets this `free` and `realloc` stand before those of the C library in every library.
#include "wallet/core/mutant.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <malloc.h>

#if !defined(SATCHEL_SANITIZE) // the sanitizers stand there themselves

extern "C" {
void __libc_free(void *block); // NOLINT(bugprone-reserved-identifier): the C library names it so
}

namespace {

bool wipes = true; // before any constructor has run
[[maybe_unused]] const bool isDecided = (wipes = !satchel::mutant::isOn("scrubbed-heap"), true);

/// Whether a block of `had` bytes may stay where it is when `wanted` are asked for.
bool fits(std::size_t had, std::size_t wanted)
{
    return wanted <= had && wanted >= had / 2;
}

} // namespace

void free(void *block) noexcept
{
    if (block && wipes)
        ::explicit_bzero(block, ::malloc_usable_size(block));
    ::__libc_free(block);
}

void *realloc(void *block, std::size_t size) noexcept
{
    if (!block)
        return std::malloc(size);
    const std::size_t had = ::malloc_usable_size(block);
    if (fits(had, size))
        return block;
    void *moved = size > 0 ? std::malloc(size) : nullptr;
    if (moved)
        std::memcpy(moved, block, std::min(had, size));
    if (moved || size == 0)
        std::free(block);
    return moved;
}

#endif
