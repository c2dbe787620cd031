// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QList>
#include <QString>

/// Pictures of QR codes as cameras, screens and phones make them; the same seed gives the same pictures everywhere.
namespace satchel::testing {

/// What a picture suffers from.
enum class Flaw { None, Blur, Tilt, Noise, Glare, LowContrast, Moire, Small, Mixed };
inline constexpr int flawCount = 9;

struct QrPicture {
    QImage image; ///< Format_Grayscale8
    QString text; ///< What the code says.
    Flaw flaw = Flaw::None;
};

/// The code alone, dark on white with its quiet zone, `module` pixels for each of its squares. Empty if there is too much text.
[[nodiscard]] QImage plainQr(const QString &text, int module = 6);

/// A code in front of a background, of `size`, with one flaw or (Mixed) several slight ones.
[[nodiscard]] QrPicture qrPicture(Flaw flaw, QSize size, quint32 seed);

/// `count` pictures, each flaw as often as the others.
[[nodiscard]] QList<QrPicture> qrPictures(int count, QSize size, quint32 seed);

[[nodiscard]] const char *nameOf(Flaw flaw);

} // namespace satchel::testing
