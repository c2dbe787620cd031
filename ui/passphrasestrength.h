// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/secret.h"

#include <QString>

namespace satchel::ui {

enum class Strength { None, Weak, Fair, Strong };

/// A rough guess from length and variety alone: no dictionary, and nothing of the passphrase is kept. `None` for nothing.
[[nodiscard]] Strength strengthOf(const Secret &passphrase);
/// The same in words.
[[nodiscard]] QString strengthLine(Strength strength);

} // namespace satchel::ui
