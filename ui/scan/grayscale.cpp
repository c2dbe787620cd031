// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/scan/grayscale.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <vector>

namespace satchel::ui::grayscale {
namespace {

using Table = std::array<uchar, 256>;

QImage mapped(const QImage &picture, const Table &table)
{
    QImage result(picture.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < picture.height(); ++y) {
        const uchar *from = picture.constScanLine(y);
        std::transform(from, from + picture.width(), result.scanLine(y), [&](uchar shade) { return table[shade]; });
    }
    return result;
}

struct Range {
    int darkest = 0;
    int brightest = 255;
};

/// Without the outermost hundredth on both sides; a sample of about 30,000 pixels says enough.
Range range(const QImage &picture)
{
    std::array<int, 256> counts{};
    const int step = std::max(1, int(std::sqrt(double(picture.width()) * picture.height() / 30'000)));
    int all = 0;
    for (int y = step / 2; y < picture.height(); y += step) {
        const uchar *line = picture.constScanLine(y);
        for (int x = step / 2; x < picture.width(); x += step, ++all)
            ++counts[line[x]];
    }
    Range found;
    for (int seen = counts[0]; seen * 100 < all && found.darkest < 255;)
        seen += counts[std::size_t(++found.darkest)];
    for (int seen = counts[255]; seen * 100 < all && found.brightest > 0;)
        seen += counts[std::size_t(--found.brightest)];
    return found;
}

/// The sums of `radius` pixels to the left and right and above and below of each, one line at a time.
class Window
{
public:
    Window(const QImage &picture, int radius)
        : m_picture(picture)
        , m_radius(radius)
        , m_columns(std::size_t(picture.width()), 0)
        , m_sums(std::size_t(picture.width()) + 1, 0)
    {
        for (int y = 0; y < std::min(radius, picture.height()); ++y)
            add(y);
    }

    void moveTo(int y)
    {
        if (y + m_radius < m_picture.height())
            add(y + m_radius);
        if (y - m_radius - 1 >= 0)
            remove(y - m_radius - 1);
        for (std::size_t x = 0; x < m_columns.size(); ++x)
            m_sums[x + 1] = m_sums[x] + m_columns[x];
    }

    [[nodiscard]] quint32 sum(int from, int to) const { return m_sums[std::size_t(to)] - m_sums[std::size_t(from)]; }

    /// How many lines lie in the window at `y`.
    [[nodiscard]] int rows(int y) const
    {
        return std::min(m_picture.height(), y + m_radius + 1) - std::max(0, y - m_radius);
    }

private:
    void add(int y)
    {
        const uchar *line = m_picture.constScanLine(y);
        for (std::size_t x = 0; x < m_columns.size(); ++x)
            m_columns[x] += line[x];
    }
    void remove(int y)
    {
        const uchar *line = m_picture.constScanLine(y);
        for (std::size_t x = 0; x < m_columns.size(); ++x)
            m_columns[x] -= line[x];
    }

    const QImage &m_picture;
    int m_radius;
    std::vector<quint32> m_columns;
    std::vector<quint32> m_sums;
};

/// Calls `shade(pixel, sum, count)` for each pixel with the sum of its surroundings.
template<typename Shade>
QImage compared(const QImage &picture, int radius, Shade shade)
{
    QImage result(picture.size(), QImage::Format_Grayscale8);
    Window window(picture, radius);
    for (int y = 0; y < picture.height(); ++y) {
        window.moveTo(y);
        const auto rows = quint32(window.rows(y));
        const uchar *from = picture.constScanLine(y);
        uchar *to = result.scanLine(y);
        for (int x = 0; x < picture.width(); ++x) {
            const int left = std::max(0, x - radius);
            const int right = std::min(picture.width(), x + radius + 1);
            to[x] = shade(from[x], window.sum(left, right), rows * quint32(right - left));
        }
    }
    return result;
}

} // namespace

QImage of(const QImage &picture, QColor paper)
{
    if (!picture.hasAlphaChannel())
        return picture.convertToFormat(QImage::Format_Grayscale8);
    QImage flat(picture.size(), QImage::Format_RGB32);
    flat.fill(paper);
    QPainter(&flat).drawImage(0, 0, picture);
    return flat.convertToFormat(QImage::Format_Grayscale8);
}

QImage inverted(const QImage &picture)
{
    QImage result = picture;
    result.invertPixels();
    return result;
}

QImage stretched(const QImage &picture)
{
    const auto [darkest, brightest] = range(picture);
    Table table{};
    for (int shade = 0; shade < 256; ++shade)
        table[std::size_t(shade)]
            = uchar(std::clamp((shade - darkest) * 255 / std::max(1, brightest - darkest), 0, 255));
    return mapped(picture, table);
}

int contrast(const QImage &picture)
{
    const auto [darkest, brightest] = range(picture);
    return std::max(0, brightest - darkest);
}

QImage levelled(const QImage &picture, int radius)
{
    constexpr quint32 least = 1; // a flat surface is white
    return compared(picture, radius, [](uchar shade, quint32 sum, quint32 count) {
        return (shade + least) * count < sum ? uchar(0) : uchar(255);
    });
}

QImage smoothed(const QImage &picture)
{
    return compared(picture, 1, [](uchar, quint32 sum, quint32 count) { return uchar(sum / count); });
}

QImage halved(const QImage &picture)
{
    QImage result(picture.width() / 2, picture.height() / 2, QImage::Format_Grayscale8); // QSize would round up
    for (int y = 0; y < result.height(); ++y) {
        const uchar *above = picture.constScanLine(2 * y);
        const uchar *below = picture.constScanLine(2 * y + 1);
        uchar *to = result.scanLine(y);
        for (int x = 0; x < result.width(); ++x)
            to[x] = uchar((above[2 * x] + above[2 * x + 1] + below[2 * x] + below[2 * x + 1]) / 4);
    }
    return result;
}

} // namespace satchel::ui::grayscale
