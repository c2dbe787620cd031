// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/contactsheet.h"

#include <QPainter>

namespace satchel::testing {
namespace {

constexpr int gap = 12;
constexpr int caption = 18;

} // namespace

void ContactSheet::add(const QString &name, const QImage &picture)
{
    m_entries.append({name, picture.scaled(m_cell, Qt::KeepAspectRatio, Qt::SmoothTransformation)});
}

QImage ContactSheet::paint() const
{
    const int rows = static_cast<int>((m_entries.size() + m_columns - 1) / m_columns);
    const QSize step(m_cell.width() + gap, m_cell.height() + gap + caption);
    QImage sheet(gap + m_columns * step.width(), gap + rows * step.height(), QImage::Format_RGB32);
    sheet.fill(QColor(0x8a, 0x86, 0x80));
    QPainter painter(&sheet);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(12);
    painter.setFont(font);
    painter.setPen(Qt::black);
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        const auto column = static_cast<int>(at % m_columns);
        const auto row = static_cast<int>(at / m_columns);
        const QPoint corner(gap + column * step.width(), gap + row * step.height());
        painter.drawImage(corner, m_entries.at(at).picture);
        painter.drawText(QRect(corner + QPoint(0, m_cell.height()), QSize(m_cell.width(), caption)), Qt::AlignVCenter,
                         m_entries.at(at).name);
    }
    return sheet;
}

} // namespace satchel::testing
