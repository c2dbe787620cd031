// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/pictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace satchel::ui {
namespace {

constexpr int longestSide = 4'096;
constexpr qsizetype mostDrawing = 4 * 1024 * 1024;
constexpr int mostElements = 50'000;
constexpr int deepest = 64;

bool isKnown(const QByteArray &format)
{
    constexpr std::array<const char *, 5> known{"png", "jpeg", "jpg", "gif", "webp"};
    return std::any_of(known.begin(), known.end(), [&](const char *name) { return format == name; });
}

QImage withinBounds(const QImage &image)
{
    const bool isLong = image.width() > longestSide || image.height() > longestSide;
    return isLong ? image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
}

QImage decodePixels(QBuffer &buffer, const QByteArray &format)
{
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isEmpty() && qint64(size.width()) * size.height() > mostPixels)
        return {};
    if (!size.isEmpty() && qMax(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    return withinBounds(reader.read());
}

bool refersOutside(const QXmlStreamAttribute &attribute)
{
    const QStringView value = attribute.value().trimmed();
    const bool isOwn = value.isEmpty() || value.startsWith(QLatin1Char('#'));
    return (attribute.name() == QLatin1String("href") && !isOwn)
        || (value.contains(QLatin1String("url("), Qt::CaseInsensitive) && !value.contains(QLatin1String("url(#")));
}

/// What is known of a drawing before anything is drawn.
struct Drawing {
    QList<QString> open; ///< Ids of the elements that are open.
    QSet<QString> targets; ///< What is drawn again somewhere else,
    QSet<QString> users; ///< and what draws others again.
    int elements = 0;
};

bool enter(Drawing &drawing, const QXmlStreamReader &xml)
{
    const auto attributes = xml.attributes();
    drawing.open.append(attributes.value(QLatin1String("id")).toString());
    if (xml.name() == QLatin1String("use")) {
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.name() == QLatin1String("href"))
                drawing.targets.insert(attribute.value().trimmed().mid(1).toString());
        }
        drawing.users.unite(QSet<QString>(drawing.open.cbegin(), drawing.open.cend()));
    }
    return ++drawing.elements <= mostElements && drawing.open.size() <= deepest
        && std::none_of(attributes.begin(), attributes.end(), refersOutside);
}

/// A drawing that needs nothing but itself: no document type (whose entities may grow without end), no style sheet, no
/// reference to anything outside, nothing drawn again that itself draws others again.
bool isHarmless(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    Drawing drawing;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference
            || token == QXmlStreamReader::ProcessingInstruction)
            return false;
        if (token == QXmlStreamReader::StartElement && !enter(drawing, xml))
            return false;
        if (token == QXmlStreamReader::EndElement)
            drawing.open.removeLast();
    }
    drawing.users.remove(QString());
    return !xml.hasError() && drawing.elements > 0 && !drawing.users.intersects(drawing.targets);
}

QImage drawSvg(const QByteArray &bytes)
{
    if (bytes.size() > mostDrawing || !isHarmless(bytes))
        return {};
    QSvgRenderer drawing;
    drawing.setFramesPerSecond(0);
    if (!drawing.load(bytes) || drawing.defaultSize().isEmpty())
        return {};
    constexpr int usual = 1'600;
    const QSize size = drawing.defaultSize().scaled(usual, usual, Qt::KeepAspectRatio).expandedTo({1, 1});
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    return image;
}

bool looksLikeSvg(const QByteArray &bytes)
{
    constexpr qsizetype prologue = 4'096;
    const QByteArray start = bytes.left(prologue).trimmed();
    return start.startsWith('<') && start.contains("<svg");
}

} // namespace

QImage decodePicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    if (looksLikeSvg(bytes))
        return drawSvg(bytes);
    const QByteArray format = QImageReader::imageFormat(&buffer);
    return isKnown(format) ? decodePixels(buffer, format) : QImage();
}

} // namespace satchel::ui
