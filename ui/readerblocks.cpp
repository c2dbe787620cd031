// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/readerblocks.h"

#include "ui/documentblocks.h"
#include "ui/outsidetext.h"
#include "ui/pictures.h"
#include "ui/tableblocks.h"

#include <QSet>

namespace satchel::ui {
namespace {

constexpr qsizetype mostHtml = 14'000'000; ///< With the pictures inside it.

QString bareType(const QString &contentType)
{
    return contentType.section(QLatin1Char(';'), 0, 0).trimmed().toLower();
}

ReaderBlock paragraph(const QString &words)
{
    ReaderBlock block;
    block.plain = words;
    block.text = words.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return block;
}

QList<ReaderBlock> plainParagraphs(const QString &text)
{
    QList<ReaderBlock> blocks;
    for (const QString &part : text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        const QString words = part.trimmed();
        for (qsizetype at = 0; at < words.size() && blocks.size() < mostBlocks; at += longestBlock)
            blocks.append(paragraph(words.mid(at, longestBlock)));
    }
    return blocks;
}

QList<ReaderBlock> onePicture(const QByteArray &bytes)
{
    ReaderBlock block;
    block.kind = ReaderBlock::Image;
    block.image = decodePicture(bytes);
    return block.image.isNull() ? QList<ReaderBlock>() : QList{block};
}

} // namespace

PageForm formOf(const QString &contentType)
{
    static const QSet<QString> pictures{QStringLiteral("image/png"), QStringLiteral("image/jpeg"),
                                        QStringLiteral("image/gif"), QStringLiteral("image/webp"),
                                        QStringLiteral("image/svg+xml")};
    static const QSet<QString> words{QStringLiteral("application/json"), QStringLiteral("application/xml"),
                                     QStringLiteral("application/yaml"), QStringLiteral("application/x-yaml")};
    const QString type = bareType(contentType);
    if (type == QLatin1String("application/pdf") || type == QLatin1String("application/x-pdf"))
        return PageForm::Pdf;
    if (type.startsWith(QLatin1String("audio/")) || type.startsWith(QLatin1String("video/"))
        || type == QLatin1String("application/ogg"))
        return PageForm::Media;
    if (pictures.contains(type))
        return PageForm::Picture;
    return type.startsWith(QLatin1String("text/")) || words.contains(type) ? PageForm::Words : PageForm::File;
}

QList<ReaderBlock> readPage(const QByteArray &bytes, const QString &contentType)
{
    const PageForm form = formOf(contentType);
    if (form == PageForm::Picture)
        return onePicture(bytes);
    if (form != PageForm::Words)
        return {};
    const QString type = bareType(contentType);
    if (type == QLatin1String("text/html"))
        return documentBlocks(outsideText(QString::fromUtf8(bytes.left(mostHtml))), Markup::Html);
    const QString text = outsideText(QString::fromUtf8(bytes.left(mostLetters)));
    if (type == QLatin1String("text/markdown") || type == QLatin1String("text/x-markdown"))
        return documentBlocks(text, Markup::Markdown);
    if (type == QLatin1String("text/csv") || type == QLatin1String("text/tab-separated-values"))
        return tableBlocks(csvRows(text));
    return plainParagraphs(text);
}

} // namespace satchel::ui
