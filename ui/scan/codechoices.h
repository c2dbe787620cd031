// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/scan/codes.h"

#include <QVariantList>

namespace satchel::ui {

/// Can this be looked at now: a page or an invoice?
[[nodiscard]] bool canPay(const QString &text);

/// As a page is read: from above, then from the left.
void sortByPlace(QList<FoundCode> &codes);

/// {number, kind, detail, canPay, x, y, width, height} of each: what it is in words, and where in parts of the picture.
[[nodiscard]] QVariantList choicesOf(const QList<FoundCode> &codes);

} // namespace satchel::ui
