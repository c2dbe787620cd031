// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/oddpicture.h"
#include "tests/fuzz/target.h"
#include "ui/media/luma.h"
#include "ui/scan/codes.h"
#include "ui/scan/grayscale.h"

#include <QSet>
#include <QVideoFrame>

#include <array>

namespace satchel::fuzz {

namespace {

namespace grayscale = ui::grayscale;

/// Does it hold bytes of grey in lines, of this size?
bool isGrey(const QImage &image, QSize size)
{
    return size.isEmpty() ? image.isNull() : image.format() == QImage::Format_Grayscale8 && image.size() == size;
}

/// What a pixel of a levelled picture is, counted one by one.
int levelAt(const QImage &grey, QPoint at, int radius)
{
    const QRect around = QRect(at - QPoint(radius, radius), at + QPoint(radius, radius)) & grey.rect();
    int sum = 0;
    for (int y = around.top(); y <= around.bottom(); ++y) {
        for (int x = around.left(); x <= around.right(); ++x)
            sum += grey.constScanLine(y)[x];
    }
    return (grey.constScanLine(at.y())[at.x()] + 1) * around.width() * around.height() < sum ? 0 : 255;
}

/// What makes a code in a poor picture readable.
Fault shades(const QByteArray &input)
{
    const OddPicture odd(input, 64);
    const QImage &picture = odd.image();
    const QImage grey = grayscale::of(picture);
    const int radius = 1 + odd.choice() % 40;
    const QImage levels = grayscale::levelled(grey, radius);
    const QSize size = picture.size();
    for (const QImage &one : {grey, levels, grayscale::inverted(grey), grayscale::stretched(grey),
                              grayscale::smoothed(grey), grayscale::of(picture, Qt::black)}) {
        if (!isGrey(one, size))
            return QStringLiteral("another size, or not grey");
    }
    const int contrast = grayscale::contrast(grey);
    const QSize half(size.width() / 2, size.height() / 2);
    if (!isGrey(grayscale::halved(grey), half) || contrast < 0 || contrast > 255)
        return QStringLiteral("half of it, or its contrast, is none: %1").arg(contrast);
    const QPoint at(odd.choice() % size.width(), odd.choice() % size.height());
    return levels.constScanLine(at.y())[at.x()] == levelAt(grey, at, radius) ? Fault()
                                                                             : QStringLiteral("another level");
}

Fault checkCodes(const QList<ui::FoundCode> &codes)
{
    QSet<QString> texts;
    for (const ui::FoundCode &code : codes) {
        if (code.text.isEmpty() || code.corners.size() != 4)
            return QStringLiteral("a code without words or corners");
        texts.insert(code.text);
    }
    return texts.size() == codes.size() ? Fault() : QStringLiteral("a text twice");
}

/// A picture or the frame of a video, with a code in it or without.
Fault codes(const QByteArray &input)
{
    const OddPicture odd(input, 72);
    const Fault fault = checkCodes(ui::codesInStill(odd.image()));
    return fault.isNull() ? checkCodes(ui::codeInFrame(odd.image(), odd.choice() % 4)) : fault;
}

/// How far apart the bytes of brightness lie, and where the first one is.
struct Layout {
    QVideoFrameFormat::PixelFormat format;
    int step;
    int first;
};

constexpr std::array<Layout, 8> layouts{{{QVideoFrameFormat::Format_YUV420P, 1, 0},
                                         {QVideoFrameFormat::Format_YUV422P, 1, 0},
                                         {QVideoFrameFormat::Format_YV12, 1, 0},
                                         {QVideoFrameFormat::Format_NV12, 1, 0},
                                         {QVideoFrameFormat::Format_NV21, 1, 0},
                                         {QVideoFrameFormat::Format_Y8, 1, 0},
                                         {QVideoFrameFormat::Format_YUYV, 2, 0},
                                         {QVideoFrameFormat::Format_UYVY, 2, 1}}};

/// A camera's frame: width, height, kind, and the bytes of its first plane.
Fault luma(const QByteArray &input)
{
    const auto byte = [&](qsizetype at) { return at < input.size() ? int(quint8(input.at(at))) : 0; };
    const QSize size(1 + byte(0) % 80, 1 + byte(1) % 80);
    const Layout layout = layouts.at(std::size_t(byte(2)) % layouts.size());
    QVideoFrame frame(QVideoFrameFormat(size, layout.format));
    if (size.height() == 1) // Qt itself divides by zero there
        return media::lumaOf(frame).isNull() ? Fault() : QStringLiteral("a frame of one line");
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    for (int at = 0; at < frame.mappedBytes(0); ++at)
        frame.bits(0)[at] = uchar(byte(3 + at % std::max<qsizetype>(1, input.size() - 3)));
    const uchar last
        = frame.bits(0)[(size.height() - 1) * frame.bytesPerLine(0) + (size.width() - 1) * layout.step + layout.first];
    frame.unmap();
    const QImage grey = media::lumaOf(frame);
    if (grey.isNull())
        return {};
    const bool isRight = isGrey(grey, size) && grey.constScanLine(size.height() - 1)[size.width() - 1] == last;
    return isRight ? Fault() : QStringLiteral("not the brightness of the frame");
}

} // namespace

QList<Target> pixelTargets()
{
    return {{"shades", shades, 2'048}, {"codes", codes, 1'024}, {"luma", luma, 2'048}};
}

} // namespace satchel::fuzz
