// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace satchel {

/// What a person typed, as an expression for a full-text index: every word of it as the beginning of a word, all of them
/// wanted; quoted, so that nothing in it is an operator. Empty if there is no word in it. Looks at 200 characters.
[[nodiscard]] QString searchExpression(const QString &search);

} // namespace satchel
