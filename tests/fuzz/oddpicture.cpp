// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/oddpicture.h"

#include <array>

namespace satchel::fuzz {

namespace {

constexpr qsizetype headSize = 6;

constexpr std::array depths{QImage::Format_Grayscale8,
                            QImage::Format_Mono,
                            QImage::Format_ARGB32,
                            QImage::Format_RGB32,
                            QImage::Format_Indexed8,
                            QImage::Format_RGB888,
                            QImage::Format_RGB16,
                            QImage::Format_MonoLSB,
                            QImage::Format_Alpha8,
                            QImage::Format_Grayscale16,
                            QImage::Format_RGBA64,
                            QImage::Format_ARGB32_Premultiplied,
                            QImage::Format_A2RGB30_Premultiplied};

/// Lines of pixels of 16 bits and more begin where those may lie.
qsizetype lineOf(int width, int depth, int more)
{
    const qsizetype least = (qsizetype(width) * depth + 7) / 8 + more;
    const qsizetype unit = depth == 64 ? 8 : depth == 32 ? 4 : depth == 16 ? 2 : 1;
    return (least + unit - 1) / unit * unit;
}

} // namespace

OddPicture::OddPicture(const QByteArray &input, int widest)
{
    const QByteArray head = input.left(headSize).leftJustified(headSize, 0);
    const auto number = [&](qsizetype at) { return int(quint8(head.at(at))); };
    const QByteArray pixels = input.size() > headSize ? input.mid(headSize) : QByteArray(1, 0);
    const QImage::Format format = depths.at(std::size_t(number(2)) % depths.size());
    const int scale = 1 + number(3) % 3;
    const QSize size(1 + number(0) % (widest / scale), 1 + number(1) % (widest / scale));
    const qsizetype line = lineOf(size.width(), QImage::toPixelFormat(format).bitsPerPixel(), number(4) % 8);
    m_bytes.resize(std::size_t(line * size.height()));
    for (std::size_t at = 0; at < m_bytes.size(); ++at)
        m_bytes[at] = uchar(pixels.at(qsizetype(at) % pixels.size()));
    m_choice = number(5);
    m_image = QImage(static_cast<const uchar *>(m_bytes.data()), size.width(), size.height(), line, format);
    if (format == QImage::Format_Indexed8)
        m_image.setColorTable(QList<QRgb>(256, qRgba(90, 90, 90, m_choice)));
    if (scale > 1)
        m_image = m_image.scaled(size * scale);
}

} // namespace satchel::fuzz
