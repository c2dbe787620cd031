// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

namespace satchel {

class Window;

/// Loads every page and every sheet once and walks the five places, in whatever state the wallet is. 0 if nothing was
/// complained about, 1 otherwise; every warning of Qt counts as a complaint and is printed.
[[nodiscard]] int runSelfTest(Window &window);

} // namespace satchel
