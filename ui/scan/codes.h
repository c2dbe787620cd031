// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QList>
#include <QPolygonF>
#include <QString>

#include <atomic>
#include <memory>

namespace satchel::ui {

/// A QR code in a picture.
struct FoundCode {
    QString text; ///< What it says. Hostile.
    QPolygonF corners; ///< Where it lies, in parts (0 … 1) of the picture's width and height.
};

/// Set from any thread to have the work given up soon.
using StopFlag = std::shared_ptr<std::atomic_bool>;

/// All codes of a still picture, each text once. Looks at it as it is and inverted, and goes to more trouble (contrast,
/// shadows, size) only while nothing is found. Blocks, up to seconds for a large picture: for a pool thread.
[[nodiscard]] QList<FoundCode> codesInStill(const QImage &picture, const StopFlag &stop = {});

/// One look at one frame of a video, as fast as the bare decoder: at most one code. `misses` is how many frames before it
/// showed none: every other one of those is looked at at half the size and for what is darker than its surroundings, so that
/// noise, shadow and glare cost a moment and not the code. Blocks for milliseconds.
[[nodiscard]] QList<FoundCode> codeInFrame(const QImage &frame, int misses);

} // namespace satchel::ui
