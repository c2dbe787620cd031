// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/screens.h"

#include <functional>

namespace satchel::testing {

/// How much is in the wallet of a scene.
enum class Fill {
    New, ///< No wallet yet.
    Empty, ///< A wallet in which nothing has happened.
    Typical,
    Full, ///< Hundreds of lines, titles without end, balances with ten digits, channels in every state.
};

/// One page or sheet in one of its states, and how to get there.
struct Scene {
    const char *name;
    Fill fill;
    std::function<void(FakeCore &, Screen &)> steps;
};

/// Every page and every sheet, each in every state that looks different.
[[nodiscard]] QList<Scene> scenes();
void fill(FakeCore &core, Fill fill);

} // namespace satchel::testing
