// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/readerblocks.h"

namespace satchel::ui {

enum class Markup { Html, Markdown };

/// Reads marked-up text through QTextDocument, which loads nothing. HTML inside Markdown stays as it is written.
[[nodiscard]] QList<ReaderBlock> documentBlocks(const QString &text, Markup markup);

} // namespace satchel::ui
