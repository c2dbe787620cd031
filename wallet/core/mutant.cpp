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
        const char *names = std::getenv("SATCHEL_MUTANT");
        return ',' + std::string(names ? names : "") + ',';
    }();
    return taken.find(',' + std::string(guard) + ',') != std::string::npos;
}

} // namespace satchel::mutant

#endif
