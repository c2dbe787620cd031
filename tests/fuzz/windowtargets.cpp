// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/target.h"
#include "ui/media/playablebytes.h"
#include "ui/outsidetext.h"
#include "ui/pictures.h"
#include "ui/readerblocks.h"
#include "ui/scan/stillpicture.h"
#include "ui/shallowhtml.h"
#include "ui/tableblocks.h"

#include <algorithm>
#include <array>

namespace satchel::fuzz {

namespace {

using ui::ReaderBlock;

bool isHarmlessLink(const ui::ReaderLink &link)
{
    const QString target = link.target.trimmed().toLower();
    return !target.startsWith(QLatin1String("javascript:")) && !target.startsWith(QLatin1String("data:"))
        && !target.startsWith(QLatin1String("file:"));
}

Fault checkBlock(const ReaderBlock &block)
{
    if (block.plain.size() > ui::longestBlock)
        return QStringLiteral("a block of %1 letters").arg(block.plain.size());
    if (block.text.contains(QLatin1String("<img")) || block.text.contains(QLatin1String("<script")))
        return block.kind == ReaderBlock::Code ? Fault() : QStringLiteral("markup of others: ") + block.text.left(200);
    for (const ui::ReaderLink &link : block.links) {
        const bool isWithin = link.start >= 0 && link.start + link.length <= block.plain.size();
        if (!isWithin || !isHarmlessLink(link))
            return QStringLiteral("a link that is none: ") + link.target.left(200);
    }
    return block.image.width() > 4'096 || block.image.height() > 4'096 ? QStringLiteral("a picture without bounds")
                                                                       : Fault();
}

Fault checkPage(const QByteArray &bytes, const char *type)
{
    const QList<ReaderBlock> blocks = ui::readPage(bytes, QLatin1String(type));
    if (blocks.size() > ui::mostBlocks + ui::mostRows)
        return QStringLiteral("%1 blocks").arg(blocks.size());
    for (const ReaderBlock &block : blocks) {
        const Fault fault = checkBlock(block);
        if (!fault.isNull())
            return fault;
    }
    return {};
}

Fault blocks(const QByteArray &input)
{
    return checkPage(input, "text/html");
}

Fault markdown(const QByteArray &input)
{
    return checkPage(input, "text/markdown");
}

Fault table(const QByteArray &input)
{
    const QList<QStringList> rows = ui::csvRows(QString::fromUtf8(input));
    if (rows.size() > ui::mostRows + 1)
        return QStringLiteral("%1 rows").arg(rows.size());
    for (const ReaderBlock &block : ui::tableBlocks(rows)) {
        for (const QStringList &row : block.rows) {
            if (row.size() > ui::mostColumns || row.size() != block.widest.size())
                return QStringLiteral("a row of %1 cells").arg(row.size());
        }
    }
    return checkPage(input, "text/csv");
}

Fault plain(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    const QString clean = ui::outsideText(text);
    for (const QChar letter : clean) {
        const bool turns = letter.unicode() >= 0x202A && letter.unicode() <= 0x202E;
        if (turns || (letter < QLatin1Char(' ') && letter != QLatin1Char('\n') && letter != QLatin1Char('\t')))
            return QStringLiteral("a letter that lies: %1").arg(letter.unicode());
    }
    if (ui::outsideText(clean) != clean || ui::outsideLine(text).contains(QLatin1Char('\n')))
        return QStringLiteral("not one line, or cleaned twice");
    if (ui::shallowHtml(text).size() > text.size())
        return QStringLiteral("more than there was");
    return checkPage(input, "text/plain");
}

Fault picture(const QByteArray &input)
{
    const QImage image = ui::decodePicture(input);
    const bool isBounded = image.width() <= 4'096 && image.height() <= 4'096;
    return isBounded ? Fault() : QStringLiteral("a picture of %1 × %2").arg(image.width()).arg(image.height());
}

/// A picture to scan.
Fault still(const QByteArray &input)
{
    const auto image = ui::openStill(input);
    if (!image)
        return {};
    const bool isBounded = qint64(image->width()) * image->height() <= 64'000'000;
    return !image->isNull() && isBounded ? Fault() : QStringLiteral("a picture that is none, or without bounds");
}

Fault playable(const QByteArray &input)
{
    const bool isList = input.startsWith("#EXTM3U") || input.startsWith("[playlist]") || input.startsWith("<?xml");
    return isList && media::arePlayable(input) ? QStringLiteral("a playlist for a player") : Fault();
}

} // namespace

QList<Target> windowTargets()
{
    return {{"blocks", blocks},   {"markdown", markdown}, {"table", table},           {"plain", plain},
            {"picture", picture}, {"still", still},       {"playable", playable, 512}};
}

} // namespace satchel::fuzz
