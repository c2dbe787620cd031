// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/readerblocks.h"

namespace satchel::ui {

/// A table in blocks of 40 rows, so that no block is slow to draw; at most 2,000 rows and 20 columns, 400 letters a cell.
[[nodiscard]] QList<ReaderBlock> tableBlocks(const QList<QStringList> &rows);

/// RFC 4180 (quotes, line breaks inside them); semicolons or tabs instead of commas when the first line has more of them.
[[nodiscard]] QList<QStringList> csvRows(const QString &text);

inline constexpr qsizetype mostRows = 2'000;
inline constexpr qsizetype mostColumns = 20;

} // namespace satchel::ui
