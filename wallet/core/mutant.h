// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace satchel::mutant {

/// Is the guard of this name taken away in this process? `./dev trust --mutants` takes one away at a time (environment
/// variable SATCHEL_MUTANT, names between commas) and expects a row of the card to turn red, so that a row that could
/// not fail is found. Builds without SATCHEL_MUTANTS (packages) have no such switch: a constant false. Any thread.
#ifdef SATCHEL_MUTANTS
[[nodiscard]] bool isOn(std::string_view guard);
#else
[[nodiscard]] constexpr bool isOn(std::string_view)
{
    return false;
}
#endif

} // namespace satchel::mutant
