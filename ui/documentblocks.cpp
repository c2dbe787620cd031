// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/documentblocks.h"

#include "ui/outsidetext.h"
#include "ui/pictures.h"
#include "ui/shallowhtml.h"
#include "ui/tableblocks.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

namespace satchel::ui {
namespace {

constexpr int deepestFrame = 40;
constexpr qsizetype mostLinks = 200; ///< Of one block.

/// A document that asks nobody for anything.
class DeafDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// Cells that span ten columns or more lose it: a long page of cells that span thousands would take minutes. A quoted '>'
/// ends no tag; where the quotes make no sense, all is taken up to the next '>'.
QString withoutWideCells(const QString &html)
{
    static const QRegularExpression cell(
        QStringLiteral("<(t[dh])\\b((?:[^<>\"']|\"[^\"]*\"|'[^']*')*+>|[^>]*+(?:>|\\z))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression twoDigits(QStringLiteral("\\d\\d"));
    QString narrow;
    qsizetype at = 0;
    for (auto cells = cell.globalMatch(html); cells.hasNext();) {
        const auto match = cells.next();
        const bool isWide = match.capturedView(2).contains(twoDigits);
        narrow += QStringView(html).mid(at, match.capturedStart() - at);
        narrow += isWide ? QLatin1Char('<') + match.captured(1) + QLatin1Char('>') : match.captured();
        at = match.capturedEnd();
    }
    return narrow += QStringView(html).mid(at);
}

/// Qt's reader knows the elements of HTML 4; it would run newer blocks together with their neighbours.
QString inOldWords(QString html)
{
    static const QRegularExpression block(
        QStringLiteral("<(/?)(figure|section|article|main|header|footer|nav|aside)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression caption(QStringLiteral("<figcaption\\b[^>]*>(.*?)</figcaption>"),
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::DotMatchesEverythingOption);
    html = withoutWideCells(html);
    html.replace(caption, QStringLiteral("<div><small>\\1</small></div>"));
    return html.replace(block, QStringLiteral("<\\1div"));
}

/// Markdown whose lines do not nest deeper than any text of a person does.
QString withoutDepths(QString text)
{
    static const QRegularExpression depths(
        QStringLiteral("^((?:[ \\t]*(?:[>*+-]|\\d{1,9}[.)])){1,12}[ \\t]*)[ \\t>*+-]*"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression indents(QStringLiteral("^[ \\t]{40,}"), QRegularExpression::MultilineOption);
    text.replace(indents, QString(40, QLatin1Char(' ')));
    return text.replace(depths, QStringLiteral("\\1"));
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

/// Where a fragment leads; empty: nowhere, or to something that is no page.
QString linkOf(const QTextFragment &fragment)
{
    const QString link = fragment.charFormat().isAnchor() ? fragment.charFormat().anchorHref() : QString();
    const QUrl url(link);
    const bool isPage
        = url.scheme().isEmpty() || url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && isPage && !link.startsWith(QLatin1Char('#')) ? link : QString();
}

QString styled(const QString &words, const QTextCharFormat &format, bool isHeading, const QString &link)
{
    QString text = words.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    if (format.fontWeight() >= QFont::DemiBold && !isHeading)
        text = wrapped(QStringLiteral("b"), text);
    if (format.fontItalic())
        text = wrapped(QStringLiteral("i"), text);
    if (format.fontStrikeOut())
        text = wrapped(QStringLiteral("s"), text);
    return link.isEmpty() ? text : QStringLiteral("<a href=\"%1\">%2</a>").arg(link.toHtmlEscaped(), text);
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
    constexpr int deepestList = 8;
    const QTextBlockFormat format = source.blockFormat();
    if (format.headingLevel() > 0) {
        block.kind = ReaderBlock::Heading;
        block.level = format.headingLevel();
    } else if (source.textList()) {
        block.kind = ReaderBlock::ListItem;
        block.level = qMin(source.textList()->format().indent(), deepestList);
        block.marker = source.textList()->itemText(source);
        if (source.textList()->format().style() > QTextListFormat::ListDecimal)
            block.marker = QStringLiteral("•");
    } else if (format.nonBreakableLines() || format.hasProperty(QTextFormat::BlockCodeFence)) {
        block.kind = ReaderBlock::Code;
    } else if (format.leftMargin() > 0 || format.intProperty(QTextFormat::BlockQuoteLevel) > 0) {
        block.kind = ReaderBlock::Quote;
    } else if (isSmall(source)) {
        block.kind = ReaderBlock::Caption;
    }
}

/// The blocks of a page as they come, none of them too long.
class Gathering
{
public:
    explicit Gathering(QList<ReaderBlock> &blocks)
        : m_blocks(blocks)
    { }

    void add(const QTextBlock &source)
    {
        m_block = {};
        setKind(m_block, source);
        for (auto at = source.begin(); !at.atEnd() && m_blocks.size() < mostBlocks; ++at)
            add(at.fragment());
        close();
    }

private:
    void add(const QTextFragment &fragment)
    {
        if (fragment.charFormat().isImageFormat())
            return addPicture(pictureOf(fragment.charFormat().toImageFormat()));
        QString words = fragment.text();
        words = outsideText(words.replace(QChar::LineSeparator, QLatin1Char('\n')));
        for (qsizetype at = 0; at < words.size(); at += longestBlock)
            addWords(words.mid(at, longestBlock), fragment);
    }

    void addWords(const QString &words, const QTextFragment &fragment)
    {
        if (m_block.plain.size() + words.size() > longestBlock)
            close();
        const QString link = m_block.links.size() < mostLinks ? linkOf(fragment) : QString();
        if (!link.isEmpty())
            m_block.links.append({link, int(m_block.plain.size()), int(words.size())});
        m_block.plain += words;
        m_block.text += m_block.kind == ReaderBlock::Code
            ? words
            : styled(words, fragment.charFormat(), m_block.kind == ReaderBlock::Heading, link);
    }

    void addPicture(const QImage &image)
    {
        ReaderBlock picture;
        picture.kind = ReaderBlock::Image;
        picture.image = image;
        if (!image.isNull())
            m_blocks.append(picture);
    }

    /// Puts the words so far among the blocks; what follows of the same paragraph goes on in a block of its kind.
    void close()
    {
        const bool goesOn = m_block.kind == ReaderBlock::Code && !m_blocks.isEmpty()
            && m_blocks.last().kind == ReaderBlock::Code
            && m_blocks.last().plain.size() + m_block.plain.size() < longestBlock;
        if (goesOn) {
            m_blocks.last().text += QLatin1Char('\n') + m_block.text;
            m_blocks.last().plain += QLatin1Char('\n') + m_block.plain;
        } else if (!m_block.plain.trimmed().isEmpty()) {
            m_blocks.append(m_block);
        }
        m_block.text.clear();
        m_block.plain.clear();
        m_block.links.clear();
        m_block.marker.clear();
    }

    QList<ReaderBlock> &m_blocks;
    ReaderBlock m_block;
};

QList<ReaderBlock> tableOf(const QTextTable &table)
{
    QList<QStringList> rows;
    for (int row = 0; row < qMin(table.rows(), int(mostRows)); ++row) {
        QStringList cells;
        for (int column = 0; column < qMin(table.columns(), int(mostColumns)); ++column) {
            QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
            cursor.setPosition(table.cellAt(row, column).lastPosition(), QTextCursor::KeepAnchor);
            cells.append(outsideLine(cursor.selectedText()));
        }
        rows.append(cells);
    }
    return tableBlocks(rows);
}

void addFrame(QList<ReaderBlock> &blocks, const QTextFrame &frame, int depth)
{
    for (auto at = frame.begin(); !at.atEnd() && blocks.size() < mostBlocks; ++at) {
        if (const auto *table = qobject_cast<QTextTable *>(at.currentFrame()))
            blocks.append(tableOf(*table));
        else if (at.currentFrame() && depth < deepestFrame)
            addFrame(blocks, *at.currentFrame(), depth + 1);
        else if (!at.currentFrame())
            Gathering(blocks).add(at.currentBlock());
    }
}

} // namespace

QList<ReaderBlock> documentBlocks(const QString &text, Markup markup)
{
    constexpr QTextDocument::MarkdownFeatures github = QTextDocument::MarkdownDialectGitHub;
    DeafDocument document;
    document.setUndoRedoEnabled(false);
    if (markup == Markup::Html)
        document.setHtml(shallowHtml(inOldWords(text)));
    else
        document.setMarkdown(withoutDepths(text), github | QTextDocument::MarkdownNoHTML);
    QList<ReaderBlock> blocks;
    addFrame(blocks, *document.rootFrame(), 0);
    return blocks;
}

} // namespace satchel::ui
