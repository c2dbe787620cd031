// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

class QVideoFrame;

namespace satchel::media {

/// The brightness of a frame as Format_Grayscale8, which is all that a code needs: where a camera's frames hold it by itself
/// it is copied as it is, else the frame is converted. Null if there is no frame, or one of a single line.
[[nodiscard]] QImage lumaOf(const QVideoFrame &frame);

} // namespace satchel::media
