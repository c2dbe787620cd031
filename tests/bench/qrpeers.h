// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QStringList>

/// The bare decoders, each as its own documentation says to call it, for QR codes alone. Format_Grayscale8.
namespace satchel::bench {

/// zxing-cpp: ReadBarcode with its own settings.
[[nodiscard]] QStringList readWithZxing(const QImage &frame);

/// libzbar: one scanner for all frames, no cache between them.
[[nodiscard]] QStringList readWithZbar(const QImage &frame);

} // namespace satchel::bench
