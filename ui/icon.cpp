// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/icon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace satchel::ui {

Icon::Icon(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setImplicitSize(22, 22);
}

void Icon::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    update();
    Q_EMIT nameChanged();
}

void Icon::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

void Icon::paint(QPainter *painter)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
    if (m_name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    QSvgRenderer renderer(file.readAll().replace("currentColor", m_color.name().toLatin1()));
    painter->setRenderHint(QPainter::Antialiasing);
    renderer.render(painter, QRectF(0, 0, width(), height()));
}

} // namespace satchel::ui
