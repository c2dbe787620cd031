// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace satchel::ui {

/// A payment that the other side holds: until block `release` at the latest, and about how long that is. `height` is the
/// newest block, 0 if unknown. Empty for no release.
[[nodiscard]] QString heldLine(qint64 release, qint64 height);

} // namespace satchel::ui
