// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QList>
#include <QString>

namespace satchel::testing {

/// Many pictures on one, each with its name below.
class ContactSheet
{
public:
    /// `columns` side by side, each picture made to fit `cell`.
    ContactSheet(int columns, QSize cell)
        : m_columns(columns)
        , m_cell(cell)
    { }

    void add(const QString &name, const QImage &picture);
    [[nodiscard]] QImage paint() const;

private:
    struct Entry {
        QString name;
        QImage picture;
    };
    int m_columns;
    QSize m_cell;
    QList<Entry> m_entries;
};

} // namespace satchel::testing
