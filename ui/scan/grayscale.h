// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

/// What makes a code in a poor picture readable. All take and give Format_Grayscale8; pure, any thread.
namespace satchel::ui::grayscale {

/// Without colour; what is transparent becomes `paper`.
[[nodiscard]] QImage of(const QImage &picture, QColor paper = Qt::white);
/// Dark and light swapped: for codes that are light on dark.
[[nodiscard]] QImage inverted(const QImage &picture);
/// The brightest and the darkest hundredth become white and black.
[[nodiscard]] QImage stretched(const QImage &picture);
/// How far apart the brightest and the darkest hundredth are, 0 … 255; looks at some of the pixels only.
[[nodiscard]] int contrast(const QImage &picture);
/// Black or white, whether darker or brighter than the mean of `radius` pixels around: against glare and shadow.
[[nodiscard]] QImage levelled(const QImage &picture, int radius);
/// Half as wide and half as high, each pixel the mean of four.
[[nodiscard]] QImage halved(const QImage &picture);
/// The mean of each pixel's eight neighbours and itself: against noise.
[[nodiscard]] QImage smoothed(const QImage &picture);

} // namespace satchel::ui::grayscale
