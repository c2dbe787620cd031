// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/target.h"

namespace satchel::fuzz {

QList<Target> allTargets()
{
    return moneyTargets() + pageTargets() + fileTargets() + storeTargets() + wireTargets() + windowTargets()
        + pixelTargets();
}

} // namespace satchel::fuzz
