// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/press.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QQuickItem>
#include <QQuickWindow>

namespace satchel {

namespace {

/// One that is there to be clicked.
QQuickItem *control(QQuickItem *item, const QString &name)
{
    if (!item->isVisible() || !item->isEnabled())
        return nullptr;
    if (item->objectName() == name && item->width() > 0)
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = control(child, name))
            return found;
    }
    return nullptr;
}

} // namespace

bool press(QQuickWindow &window, const QString &name)
{
    const QQuickItem *item = control(window.contentItem(), name);
    if (!item)
        return false;
    const QPointF middle = item->mapToScene(QRectF({}, item->size()).center());
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const Qt::MouseButtons held = type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton;
        QMouseEvent event(type, middle, window.mapToGlobal(middle), Qt::LeftButton, held, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
    }
    return true;
}

} // namespace satchel
