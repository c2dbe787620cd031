// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

namespace satchel::ui {

/// PNG, JPEG, GIF, WebP (told by their first bytes) or SVG; null for anything else, and for what is damaged or would be
/// larger than `mostPixels`: its header is read first, so that a small file cannot fill the memory. At most 4096 pixels
/// wide or high come back. An SVG is drawn once without scripts, and refers to nothing outside itself. Any thread.
[[nodiscard]] QImage decodePicture(const QByteArray &bytes);

inline constexpr qint64 mostPixels = 64'000'000;

} // namespace satchel::ui
