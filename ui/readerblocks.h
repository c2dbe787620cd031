// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

namespace satchel::ui {

/// One piece of a page, in reading order.
struct ReaderBlock {
    enum Kind { Heading, Paragraph, ListItem, Quote, Code, Image, Table, Caption };
    Kind kind = Paragraph;
    int level = 0; ///< Of a heading: 1 … 6; of a list item: its depth.
    QString text; ///< Styled text made by us (b, i, u, s, a, br), everything else escaped; plain for Code.
    QStringList links; ///< Where the links in `text` lead, in their order.
    QString marker; ///< Of a list item: "•" or "1."
    QImage image;
    QList<QStringList> rows; ///< Of a table; the first is the header.
};

/// Can this type be shown at all? What cannot is saved as a file.
[[nodiscard]] bool canRead(const QString &contentType);

/// Turns bought bytes into blocks. Hostile input: nothing is loaded from anywhere, pictures only from data: addresses
/// (PNG, JPEG, GIF; decoded within 64 MB), and at most 4,000 blocks and 500 table rows are made.
[[nodiscard]] QList<ReaderBlock> readPage(const QByteArray &bytes, const QString &contentType);

} // namespace satchel::ui
