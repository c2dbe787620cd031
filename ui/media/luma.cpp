// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "luma.h"

#include <QVideoFrame>

#include <cstring>

namespace satchel::media {
namespace {

constexpr int least = 2; // pixels of width and height; Qt 6.4 divides by half of a height when it maps

/// How far apart the bytes of brightness are, and where the first one is; 0: not a plane of bytes.
struct Plane {
    int step = 0;
    int first = 0;
};

Plane planeOf(QVideoFrameFormat::PixelFormat format)
{
    switch (format) {
    case QVideoFrameFormat::Format_YUV420P:
    case QVideoFrameFormat::Format_YUV422P:
    case QVideoFrameFormat::Format_YV12:
    case QVideoFrameFormat::Format_NV12:
    case QVideoFrameFormat::Format_NV21:
    case QVideoFrameFormat::Format_Y8:
        return {1, 0};
    case QVideoFrameFormat::Format_YUYV:
        return {2, 0};
    case QVideoFrameFormat::Format_UYVY:
        return {2, 1};
    default:
        return {};
    }
}

QImage copied(const QVideoFrame &frame, Plane plane)
{
    QImage luma(frame.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < luma.height(); ++y) {
        const uchar *from = frame.bits(0) + qsizetype(y) * frame.bytesPerLine(0) + plane.first;
        uchar *to = luma.scanLine(y);
        if (plane.step == 1)
            std::memcpy(to, from, std::size_t(luma.width()));
        for (int x = 0; plane.step != 1 && x < luma.width(); ++x)
            to[x] = from[x * plane.step];
    }
    return luma;
}

} // namespace

QImage lumaOf(const QVideoFrame &frame)
{
    if (frame.height() < least || frame.width() < least)
        return {};
    const Plane plane = planeOf(frame.pixelFormat());
    QVideoFrame mapped = frame;
    if (plane.step == 0 || !mapped.map(QVideoFrame::ReadOnly))
        return frame.toImage().convertToFormat(QImage::Format_Grayscale8);
    const bool isWhole = mapped.bytesPerLine(0) >= mapped.width() * plane.step
        && mapped.mappedBytes(0) >= mapped.bytesPerLine(0) * mapped.height();
    const QImage luma = isWhole ? copied(mapped, plane) : QImage();
    mapped.unmap();
    return luma;
}

} // namespace satchel::media
