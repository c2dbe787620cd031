// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/documentblocks.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace satchel::ui {
namespace {

/// A document that asks nobody for anything.
class DeafDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// Qt's reader knows the elements of HTML 4; it would run newer blocks together with their neighbours.
QString inOldWords(QString html)
{
    static const QRegularExpression block(
        QStringLiteral("<(/?)(figure|section|article|main|header|footer|nav|aside)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression caption(QStringLiteral("<figcaption\\b[^>]*>(.*?)</figcaption>"),
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::DotMatchesEverythingOption);
    html.replace(caption, QStringLiteral("<div><small>\\1</small></div>"));
    return html.replace(block, QStringLiteral("<\\1div"));
}

bool isSmall(const QTextBlock &block)
{
    return !block.begin().atEnd()
        && block.begin().fragment().charFormat().intProperty(QTextFormat::FontSizeAdjustment) < 0;
}

QString wrapped(const QString &tag, const QString &text)
{
    return QStringLiteral("<%1>%2</%1>").arg(tag, text);
}

/// Where a fragment leads; empty: it is no link.
QString linkOf(const QTextFragment &fragment)
{
    const QString link = fragment.charFormat().isAnchor() ? fragment.charFormat().anchorHref() : QString();
    return QUrl(link).isValid() ? link : QString();
}

QString styled(const QTextFragment &fragment, bool isHeading)
{
    const QTextCharFormat format = fragment.charFormat();
    QString text = fragment.text().toHtmlEscaped().replace(QChar::LineSeparator, QStringLiteral("<br>"));
    if (format.fontWeight() >= QFont::DemiBold && !isHeading)
        text = wrapped(QStringLiteral("b"), text);
    if (format.fontItalic())
        text = wrapped(QStringLiteral("i"), text);
    if (format.fontStrikeOut())
        text = wrapped(QStringLiteral("s"), text);
    if (const QString link = linkOf(fragment); !link.isEmpty())
        text = QStringLiteral("<a href=\"%1\">%2</a>").arg(link.toHtmlEscaped(), text);
    return text;
}

QImage pictureOf(const QTextImageFormat &format)
{
    const QString name = format.name();
    const qsizetype comma = name.indexOf(QLatin1Char(','));
    if (!name.startsWith(QLatin1String("data:image/")) || !name.left(comma).endsWith(QLatin1String(";base64")))
        return {};
    return decodePicture(QByteArray::fromBase64(name.mid(comma + 1).toLatin1()));
}

void setKind(ReaderBlock &block, const QTextBlock &source)
{
    const QTextBlockFormat format = source.blockFormat();
    if (format.headingLevel() > 0) {
        block.kind = ReaderBlock::Heading;
        block.level = format.headingLevel();
    } else if (source.textList()) {
        block.kind = ReaderBlock::ListItem;
        block.level = source.textList()->format().indent();
        block.marker = source.textList()->itemText(source);
        if (source.textList()->format().style() > QTextListFormat::ListDecimal)
            block.marker = QStringLiteral("•");
    } else if (format.nonBreakableLines() || format.hasProperty(QTextFormat::BlockCodeFence)) {
        block.kind = ReaderBlock::Code;
        block.text = source.text();
    } else if (format.leftMargin() > 0 || format.intProperty(QTextFormat::BlockQuoteLevel) > 0) {
        block.kind = ReaderBlock::Quote;
    } else if (isSmall(source)) {
        block.kind = ReaderBlock::Caption;
    }
}

void addBlock(QList<ReaderBlock> &blocks, const QTextBlock &source)
{
    ReaderBlock block;
    setKind(block, source);
    for (auto at = source.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        if (fragment.charFormat().isImageFormat()) {
            ReaderBlock picture;
            picture.kind = ReaderBlock::Image;
            picture.image = pictureOf(fragment.charFormat().toImageFormat());
            if (!picture.image.isNull())
                blocks.append(picture);
        } else if (block.kind != ReaderBlock::Code) {
            block.text += styled(fragment, block.kind == ReaderBlock::Heading);
            if (const QString link = linkOf(fragment); !link.isEmpty() && !block.links.contains(link))
                block.links.append(link);
        }
    }
    const bool goesOn = block.kind == ReaderBlock::Code && !blocks.isEmpty() && blocks.last().kind == ReaderBlock::Code;
    if (goesOn)
        blocks.last().text += QLatin1Char('\n') + block.text;
    else if (!block.text.trimmed().isEmpty())
        blocks.append(block);
}

ReaderBlock tableBlock(const QTextTable &table)
{
    constexpr int mostRows = 500;
    constexpr int mostColumns = 20;
    ReaderBlock block;
    block.kind = ReaderBlock::Table;
    for (int row = 0; row < qMin(table.rows(), mostRows); ++row) {
        QStringList cells;
        for (int column = 0; column < qMin(table.columns(), mostColumns); ++column) {
            QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
            cursor.setPosition(table.cellAt(row, column).lastPosition(), QTextCursor::KeepAnchor);
            cells.append(cursor.selectedText().simplified());
        }
        block.rows.append(cells);
    }
    return block;
}

void addFrame(QList<ReaderBlock> &blocks, const QTextFrame &frame)
{
    for (auto at = frame.begin(); !at.atEnd() && blocks.size() < mostBlocks; ++at) {
        if (const auto *table = qobject_cast<QTextTable *>(at.currentFrame()))
            blocks.append(tableBlock(*table));
        else if (at.currentFrame())
            addFrame(blocks, *at.currentFrame());
        else
            addBlock(blocks, at.currentBlock());
    }
}

} // namespace

QList<ReaderBlock> documentBlocks(const QString &text, Markup markup)
{
    DeafDocument document;
    if (markup == Markup::Html)
        document.setHtml(inOldWords(text));
    else
        document.setMarkdown(text);
    QList<ReaderBlock> blocks;
    addFrame(blocks, *document.rootFrame());
    return blocks;
}

} // namespace satchel::ui
