// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace satchel::ui {

/// Words of others without what could make them lie: control characters (but line ends and tabs), and marks that turn the
/// direction of what follows them. One line: line ends and tabs become spaces.
[[nodiscard]] QString outsideText(const QString &text);
[[nodiscard]] QString outsideLine(const QString &text);

} // namespace satchel::ui
