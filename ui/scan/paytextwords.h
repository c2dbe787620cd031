// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/errortext.h"
#include "wallet/core/paytext.h"

namespace satchel::ui {

/// Why a text cannot be paid (yet), and what to do; nothing for a page or an invoice, which can.
[[nodiscard]] Explanation explain(PayText::Kind kind);

/// What a text is, in a word or two: "Page", "Lightning invoice".
[[nodiscard]] QString kindName(PayText::Kind kind);

/// Which one it is: the site of a page, the beginning and end of a code. Plain text, hostile, at most 60 characters.
[[nodiscard]] QString describe(const PayText &text);

/// What the one field shows of it: the code that was found, else the beginning of the text on one line, without invisible
/// characters; nothing of a secret. Hostile.
[[nodiscard]] QString shownInField(const QString &anything);

} // namespace satchel::ui
