// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace satchel::ui {

/// The same HTML without tags that lie deeper than `deepest`: no person's page nests so far, and Qt's reader needs time by
/// the square of the depth. Words stay. One pass.
[[nodiscard]] QString shallowHtml(const QString &html, qsizetype deepest = 24);

} // namespace satchel::ui
