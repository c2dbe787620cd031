// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/picture.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace satchel::ui {

Picture::Picture(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &QQuickItem::widthChanged, this, &Picture::fit);
}

void Picture::setImage(const QImage &image)
{
    m_image = image;
    setImplicitWidth(image.width());
    fit();
    update();
    Q_EMIT imageChanged();
}

void Picture::fit()
{
    if (m_image.isNull())
        return;
    const qreal shown = std::min(width(), qreal(m_image.width()));
    setImplicitHeight(shown * m_image.height() / m_image.width());
}

void Picture::paint(QPainter *painter)
{
    const QRectF area(0, 0, std::min(width(), qreal(m_image.width())), height());
    QPainterPath corners;
    corners.addRoundedRect(area, m_radius, m_radius);
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter->setClipPath(corners);
    painter->drawImage(area, m_image);
}

} // namespace satchel::ui
