// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/scan/codes.h"

#include "ui/scan/grayscale.h"

#include <algorithm>
#include <functional>

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

namespace satchel::ui {
namespace {

constexpr uint8_t mostCodes = 16;
constexpr int smallPicture = 2'100'000; // pixels; up to here a second look is taken at twice the size
constexpr int fullContrast = 110;
constexpr int smallestFrame = 320; // pixels of width that a frame is not halved below

enum class Shades { Grey, BlackAndWhite };

FoundCode found(const ZXing::Result &code, QSize size)
{
    FoundCode one{QString::fromStdString(code.text()), {}};
    for (const ZXing::PointI &corner : code.position())
        one.corners << QPointF(corner.x / double(size.width()), corner.y / double(size.height()));
    return one;
}

ZXing::DecodeHints hints(Shades shades)
{
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode).setTryRotate(false).setMaxNumberOfSymbols(mostCodes);
    if (shades == Shades::BlackAndWhite)
        hints.setBinarizer(ZXing::Binarizer::FixedThreshold);
    return hints;
}

ZXing::ImageView view(const QImage &grey)
{
    return {grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, int(grey.bytesPerLine())};
}

QList<FoundCode> valid(const ZXing::Results &results, QSize size)
{
    QList<FoundCode> codes;
    for (const ZXing::Result &code : results) {
        if (code.isValid() && !code.text().empty())
            codes.append(found(code, size));
    }
    return codes;
}

/// Also at a third of the size, where noise is less.
QList<FoundCode> look(const QImage &grey, Shades shades = Shades::Grey)
{
    return valid(ZXing::ReadBarcodes(view(grey), hints(shades)), grey.size());
}

/// For one code, at this size alone.
QList<FoundCode> glance(const QImage &grey, Shades shades = Shades::Grey)
{
    return valid({ZXing::ReadBarcode(view(grey), hints(shades))}, grey.size());
}

void merge(QList<FoundCode> &codes, const QList<FoundCode> &others)
{
    for (const FoundCode &other : others) {
        const auto isSame = [&](const FoundCode &code) { return code.text == other.text; };
        if (std::ranges::none_of(codes, isSame))
            codes.append(other);
    }
}

int surroundings(const QImage &grey)
{
    return std::max(20, std::min(grey.width(), grey.height()) / 18);
}

QImage doubled(const QImage &grey)
{
    return grey.scaled(grey.size() * 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

QList<FoundCode> lookAtLevels(const QImage &grey, int radius)
{
    return look(grayscale::levelled(grey, radius), Shades::BlackAndWhite);
}

/// What is tried, one after the other, while nothing is found.
QList<std::function<QList<FoundCode>()>> laterLooks(const QImage &grey)
{
    QList<std::function<QList<FoundCode>()>> looks{
        [grey] { return look(grayscale::stretched(grey)); },
        [grey] { return lookAtLevels(grayscale::smoothed(grey), surroundings(grey)); },
        [grey] { return lookAtLevels(grey, surroundings(grey) / 2); },
    };
    if (grey.width() * grey.height() <= smallPicture)
        looks += [grey] { return look(doubled(grayscale::stretched(grey))); };
    looks += [grey] { return lookAtLevels(grayscale::smoothed(grayscale::inverted(grey)), surroundings(grey)); };
    return looks;
}

QList<FoundCode> codesOnPaper(const QImage &grey, const StopFlag &stop)
{
    const auto isStopped = [&] { return stop && *stop; };
    QList<FoundCode> codes;
    if (!isStopped())
        merge(codes, look(grey));
    if (!isStopped())
        merge(codes, look(grayscale::inverted(grey)));
    for (const auto &later : laterLooks(grey)) {
        if (codes.isEmpty() && !isStopped())
            merge(codes, later());
    }
    return codes;
}

} // namespace

QList<FoundCode> codesInStill(const QImage &picture, const StopFlag &stop)
{
    if (picture.isNull())
        return {};
    QList<FoundCode> codes = codesOnPaper(grayscale::of(picture), stop);
    if (codes.isEmpty() && picture.hasAlphaChannel())
        codes = codesOnPaper(grayscale::of(picture, Qt::black), stop);
    return codes;
}

QList<FoundCode> codeInFrame(const QImage &frame, int misses)
{
    const QImage grey = frame.format() == QImage::Format_Grayscale8 ? frame : grayscale::of(frame);
    if (misses % 2 == 1 && grey.width() >= 2 * smallestFrame) {
        const QImage half = grayscale::halved(grey);
        return glance(grayscale::levelled(half, surroundings(half)), Shades::BlackAndWhite);
    }
    const bool isPale = misses > 0 && grayscale::contrast(grey) < fullContrast;
    return glance(isPale ? grayscale::stretched(grey) : grey);
}

} // namespace satchel::ui
