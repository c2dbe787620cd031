// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/readerblocks.h"

#include "ui/documentblocks.h"

#include <QBuffer>
#include <QImageReader>
#include <QMimeType>

namespace satchel::ui {
namespace {

constexpr qsizetype mostRows = 500;

QString bareType(const QString &contentType)
{
    return contentType.section(QLatin1Char(';'), 0, 0).trimmed().toLower();
}

bool isPicture(const QString &type)
{
    return type == QLatin1String("image/png") || type == QLatin1String("image/jpeg")
        || type == QLatin1String("image/gif");
}

QList<ReaderBlock> plainParagraphs(const QString &text)
{
    QList<ReaderBlock> blocks;
    for (const QString &part : text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        ReaderBlock block;
        block.text = part.trimmed().toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
        if (!block.text.isEmpty() && blocks.size() < mostBlocks)
            blocks.append(block);
    }
    return blocks;
}

/// RFC 4180, with quotes; a separator other than a comma is left alone.
QStringList csvFields(const QString &line)
{
    QStringList fields{QString()};
    bool isQuoted = false;
    for (const QChar letter : line) {
        if (letter == QLatin1Char('"'))
            isQuoted = !isQuoted;
        else if (letter == QLatin1Char(',') && !isQuoted)
            fields.append(QString());
        else
            fields.last().append(letter);
    }
    return fields;
}

QList<ReaderBlock> table(const QString &text)
{
    ReaderBlock block;
    block.kind = ReaderBlock::Table;
    for (QString line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
        if (block.rows.size() < mostRows)
            block.rows.append(csvFields(line));
    }
    return {block};
}

} // namespace

QImage decodePicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = QImageReader::imageFormat(&buffer);
    if (format != "png" && format != "jpeg" && format != "jpg" && format != "gif")
        return {};
    reader.setFormat(format);
    reader.setAutoTransform(true);
    QImage image = reader.read();
    constexpr int widest = 2048;
    return image.width() > widest ? image.scaledToWidth(widest, Qt::SmoothTransformation) : image;
}

bool canRead(const QString &contentType)
{
    const QString type = bareType(contentType);
    return type.startsWith(QLatin1String("text/")) || type == QLatin1String("application/json") || isPicture(type);
}

QList<ReaderBlock> readPage(const QByteArray &bytes, const QString &contentType)
{
    const QString type = bareType(contentType);
    if (isPicture(type)) {
        ReaderBlock block;
        block.kind = ReaderBlock::Image;
        block.image = decodePicture(bytes);
        return block.image.isNull() ? QList<ReaderBlock>() : QList{block};
    }
    const QString text = QString::fromUtf8(bytes);
    if (type == QLatin1String("text/html"))
        return documentBlocks(text, Markup::Html);
    if (type == QLatin1String("text/markdown"))
        return documentBlocks(text, Markup::Markdown);
    if (type == QLatin1String("text/csv"))
        return table(text);
    return canRead(type) ? plainParagraphs(text) : QList<ReaderBlock>();
}

} // namespace satchel::ui
