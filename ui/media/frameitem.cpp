// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "frameitem.h"

#include <QQuickWindow>
#include <QSGImageNode>

namespace satchel::media {

FrameItem::FrameItem(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void FrameItem::setFrame(const QImage &frame)
{
    const QSize before = m_frame.size();
    m_frame = frame;
    m_isNew = true;
    update();
    if (before != m_frame.size())
        Q_EMIT frameSizeChanged();
}

QRectF FrameItem::fitted() const
{
    QRectF area(QPointF(), QSizeF(m_frame.size()).scaled(size(), Qt::KeepAspectRatio));
    area.moveCenter(boundingRect().center());
    return area;
}

QSGNode *FrameItem::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    if (m_frame.isNull()) {
        delete old;
        return nullptr;
    }
    auto *node = static_cast<QSGImageNode *>(old);
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
    }
    if (m_isNew || !node->texture())
        node->setTexture(window()->createTextureFromImage(m_frame, QQuickWindow::TextureIsOpaque));
    m_isNew = false;
    node->setRect(fitted());
    return node;
}

} // namespace satchel::media
