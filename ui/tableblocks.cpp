// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/tableblocks.h"

#include "wallet/core/mutant.h"

#include <algorithm>
#include <array>

namespace satchel::ui {
namespace {

constexpr qsizetype rowsOfBlock = 40;
constexpr qsizetype longestCell = 400;

QString shortened(const QString &cell)
{
    return cell.size() > longestCell ? cell.left(longestCell) + QChar(0x2026) : cell;
}

QStringList evenRow(const QStringList &row, qsizetype columns)
{
    QStringList cells;
    for (qsizetype column = 0; column < columns; ++column)
        cells.append(shortened(row.value(column)));
    return cells;
}

QChar separatorOf(const QString &text)
{
    const QStringView line = QStringView(text).left(text.indexOf(QLatin1Char('\n')));
    constexpr std::array<char16_t, 3> separators{u',', u';', u'\t'};
    return *std::max_element(separators.begin(), separators.end(),
                             [&](char16_t a, char16_t b) { return line.count(a) < line.count(b); });
}

} // namespace

QList<ReaderBlock> tableBlocks(const QList<QStringList> &rows)
{
    qsizetype columns = 0;
    for (const QStringList &row : rows.mid(0, mostRows))
        columns = qMax(columns, qMin(row.size(), mostColumns));
    QStringList widest = evenRow({}, columns);
    QList<ReaderBlock> blocks;
    for (qsizetype at = 0; at < qMin(rows.size(), mostRows); ++at) {
        const QStringList cells = evenRow(rows.at(at), columns);
        for (qsizetype column = 0; column < columns; ++column)
            widest[column] = cells.at(column).size() > widest.at(column).size() ? cells.at(column) : widest.at(column);
        if (at % rowsOfBlock == 0)
            blocks.append({ReaderBlock::Table, at == 0 ? 0 : 1, {}, {}, {}, {}, {}, {}, {}});
        blocks.last().rows.append(cells);
    }
    for (ReaderBlock &block : blocks)
        block.widest = widest;
    return blocks;
}

QList<QStringList> csvRows(const QString &text)
{
    const QChar separator = separatorOf(text);
    const qsizetype most = mutant::isOn("table-bounds") ? text.size() : mostRows;
    QList<QStringList> rows{{QString()}};
    bool isQuoted = false;
    for (qsizetype at = 0; at < text.size() && rows.size() <= most; ++at) {
        const QChar letter = text.at(at);
        if (letter == QLatin1Char('"') && isQuoted && text.mid(at + 1, 1) == QLatin1String("\""))
            rows.last().last().append(text.at(++at));
        else if (letter == QLatin1Char('"'))
            isQuoted = !isQuoted;
        else if (letter == separator && !isQuoted)
            rows.last().append(QString());
        else if (letter == QLatin1Char('\n') && !isQuoted)
            rows.append({QString()});
        else if (letter != QLatin1Char('\r'))
            rows.last().last().append(letter);
    }
    rows.removeIf([](const QStringList &row) { return row == QStringList(QString()); });
    return rows;
}

} // namespace satchel::ui
