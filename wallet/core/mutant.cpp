// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/mutant.h"

#ifdef SATCHEL_MUTANTS

#include <cstdlib>
#include <string>

namespace satchel::mutant {

bool isOn(std::string_view guard)
{
    static const std::string taken = [] {
        const char *name = std::getenv("SATCHEL_MUTANT");
        return std::string(name ? name : "");
    }();
    return taken == guard;
}

} // namespace satchel::mutant

#endif
