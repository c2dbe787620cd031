// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <future>
#include <type_traits>

namespace satchel {

/// Does blocking work on a thread of its own and waits for it, as a main thread of a test may and of a program may not.
template<typename Work>
std::invoke_result_t<Work> away(Work work)
{
    return std::async(std::launch::async, std::move(work)).get();
}

} // namespace satchel
