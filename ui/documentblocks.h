// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/readerblocks.h"

namespace satchel::ui {

enum class Markup { Html, Markdown };
inline constexpr qsizetype mostBlocks = 4'000;

/// Reads marked-up text through QTextDocument, which loads nothing.
[[nodiscard]] QList<ReaderBlock> documentBlocks(const QString &text, Markup markup);

/// PNG, JPEG or GIF; null for anything else or if it is larger than is decoded.
[[nodiscard]] QImage decodePicture(const QByteArray &bytes);

} // namespace satchel::ui
