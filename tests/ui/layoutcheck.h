// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/seenitems.h"

#include <QColor>
#include <QImage>
#include <QStringList>

namespace satchel::testing {

/// Contrast of two colours as WCAG 2 counts it, 1 … 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// What is wrong with what is seen, a line each: words that are cut, stand outside or over one another; contrast under
/// 4.5:1 (3:1 for large letters) against what `picture` shows; targets under 44 px; things to operate without a name, a
/// role or an objectName. Words of others (`isForeign: true`) may be cut short.
[[nodiscard]] QStringList layoutFaults(const QList<SeenItem> &seen, const QImage &picture);

/// What does not stand at the mirrored place in a window of `width`; both lists of the same scene.
[[nodiscard]] QStringList mirrorFaults(const QList<SeenItem> &leftToRight, const QList<SeenItem> &rightToLeft,
                                       qreal width);

} // namespace satchel::testing
