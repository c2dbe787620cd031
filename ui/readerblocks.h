// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

namespace satchel::ui {

/// A stretch of a block's words that leads to another page.
struct ReaderLink {
    QString target; ///< A web address, or one relative to the page's.
    int start = 0; ///< In `ReaderBlock::plain`.
    int length = 0;
};

/// One piece of a page, in reading order.
struct ReaderBlock {
    enum Kind { Heading, Paragraph, ListItem, Quote, Code, Image, Table, Caption };
    Kind kind = Paragraph;
    int level
        = 0; ///< Of a heading: 1 … 6; of a list item: its depth. Of a table: 1 if it goes on from the block before.
    QString text; ///< Styled text made by us (b, i, u, s, a, br), everything else escaped; plain for Code.
    QString plain; ///< The same words without any mark, as they are searched, copied and spoken.
    QList<ReaderLink> links;
    QString marker; ///< Of a list item: "•" or "1."
    QImage image;
    QList<QStringList> rows; ///< Of a table; the first is the header, unless it goes on.
    QStringList widest; ///< Of a table: the longest words of each column, whatever block they are in.
};

/// What kind of thing something bought is: words in blocks, a picture, or what other parts of the window show.
enum class PageForm { Words, Picture, Pdf, Media, File };
[[nodiscard]] PageForm formOf(const QString &contentType);

/// Turns bought bytes into blocks: words, or one picture. Hostile input: nothing is loaded from anywhere, pictures come only
/// from data: addresses and within bounds (see pictures.h), words are cut after `mostLetters`, blocks after `mostBlocks`,
/// and no block is longer than `longestBlock`. Slow for large pages: any thread, but the GUI's.
[[nodiscard]] QList<ReaderBlock> readPage(const QByteArray &bytes, const QString &contentType);

inline constexpr qsizetype mostBlocks = 4'000;
inline constexpr qsizetype longestBlock = 4'000; ///< Letters.
inline constexpr qsizetype mostLetters = 4'000'000; ///< Without the pictures inside an HTML page.

} // namespace satchel::ui
