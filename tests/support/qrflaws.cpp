// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/qrflaws.h"

#include <algorithm>
#include <vector>

namespace satchel::testing {
namespace {

uchar shade(double value)
{
    return uchar(std::clamp(value, 0.0, 255.0));
}

template<typename Change>
void each(QImage &image, Change change)
{
    for (int y = 0; y < image.height(); ++y) {
        uchar *line = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x)
            line[x] = shade(change(double(line[x]), x, y));
    }
}

/// One box, along lines (step 1) or columns (step = bytes of a line).
void boxLine(uchar *first, qsizetype step, int length, int radius)
{
    std::vector<int> sums(std::size_t(length) + 1, 0);
    for (int at = 0; at < length; ++at)
        sums[std::size_t(at) + 1] = sums[std::size_t(at)] + first[at * step];
    for (int at = 0; at < length; ++at) {
        const int from = std::max(0, at - radius);
        const int to = std::min(length, at + radius + 1);
        first[at * step] = uchar((sums[std::size_t(to)] - sums[std::size_t(from)]) / (to - from));
    }
}

/// Three boxes are nearly a bell.
void blur(QImage &image, int radius)
{
    for (int pass = 0; pass < 3; ++pass) {
        for (int y = 0; y < image.height(); ++y)
            boxLine(image.scanLine(y), 1, image.width(), radius);
        for (int x = 0; x < image.width(); ++x)
            boxLine(image.bits() + x, image.bytesPerLine(), image.height(), radius);
    }
}

void noise(QImage &image, double deviation, Random &random)
{
    each(image, [&](double value, int, int) { return value + deviation * random.normal(); });
}

/// A lamp in a shiny page: whitened towards a spot.
void glare(QImage &image, double strength, Random &random)
{
    const double middleX = image.width() * (0.3 + 0.4 * random.real());
    const double middleY = image.height() * (0.3 + 0.4 * random.real());
    const double reach = image.height() * (0.2 + 0.25 * random.real());
    each(image, [&](double value, int x, int y) {
        const double away = std::hypot(x - middleX, y - middleY) / reach;
        return value + (255 - value) * strength * std::exp(-away * away);
    });
}

void fade(QImage &image, double contrast, double level)
{
    each(image, [&](double value, int, int) { return level + (value - 128) * contrast; });
}

/// The pixels of a screen against those of a camera: two slow waves, and the dark lines between.
void moire(QImage &image, double depth, Random &random)
{
    const double slantX = 0.05 + 0.25 * random.real();
    const double slantY = 0.05 + 0.25 * random.real();
    const double grid = 1.9 + 0.6 * random.real();
    each(image, [&](double value, int x, int y) {
        const double wave = std::sin(slantX * x + 0.03 * y) * std::sin(slantY * y - 0.02 * x);
        const double lines = 0.5 + 0.5 * std::cos(6.283185307 * y / grid);
        return value * (1 - 0.25 * depth * lines) + 90 * depth * wave;
    });
}

} // namespace

void spoil(QImage &image, Flaw flaw, double module, Random &random)
{
    switch (flaw) {
    case Flaw::None:
    case Flaw::Tilt:
    case Flaw::Small:
        return noise(image, 3, random);
    case Flaw::Blur:
        return blur(image, std::max(1, int(module * (0.2 + 0.25 * random.real()))));
    case Flaw::Noise:
        return noise(image, 25 + 55 * random.real(), random);
    case Flaw::Glare:
        return glare(image, 0.6 + 0.4 * random.real(), random);
    case Flaw::LowContrast:
        fade(image, 0.06 + 0.2 * random.real(), 60 + 120 * random.real());
        return noise(image, 2, random);
    case Flaw::Moire:
        return moire(image, 0.3 + 0.6 * random.real(), random);
    case Flaw::Mixed:
        blur(image, 1);
        fade(image, 0.4 + 0.4 * random.real(), 110 + 40 * random.real());
        glare(image, 0.3 * random.real(), random);
        return noise(image, 6 + 12 * random.real(), random);
    }
}

} // namespace satchel::testing
