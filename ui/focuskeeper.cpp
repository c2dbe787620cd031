// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/focuskeeper.h"

#include "ui/focuschain.h"

namespace satchel::ui {

FocusKeeper::FocusKeeper(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(0);
    connect(&m_settle, &QTimer::timeout, this, &FocusKeeper::settle);
}

void FocusKeeper::setWindow(QQuickWindow *window)
{
    if (window == m_window)
        return;
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = window;
    if (m_window) {
        m_window->installEventFilter(this);
        connect(m_window, &QQuickWindow::activeFocusItemChanged, this, &FocusKeeper::onFocus);
    }
    Q_EMIT windowChanged();
}

bool FocusKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        m_isByKeyboard = true;
        m_settle.start();
    } else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin) {
        m_isByKeyboard = false;
    }
    return QObject::eventFilter(watched, event);
}

void FocusKeeper::onFocus()
{
    QQuickItem *item = m_window ? m_window->activeFocusItem() : nullptr;
    watch(item);
    if (item && isStop(item)) {
        Spot spot{{}, item->mapToScene(QRectF({}, item->size()).center())};
        for (QQuickItem *around = item; around; around = around->parentItem())
            spot.trail.append(around);
        (sheetOf(item) ? m_onSheet : m_onPage) = spot;
    }
    m_settle.start();
}

/// Also what moves the item without moving the page: something above it that appears, a page that gets lower.
void FocusKeeper::watch(QQuickItem *item)
{
    m_watching = std::make_unique<QObject>();
    if (!item)
        return;
    const auto settleLater = [this] { m_settle.start(); };
    connect(item, &QQuickItem::visibleChanged, m_watching.get(), settleLater);
    connect(item, &QQuickItem::enabledChanged, m_watching.get(), settleLater);
    for (QQuickItem *around = item; around->parentItem(); around = around->parentItem()) {
        if (around->parentItem()->inherits("QQuickFlickable")) {
            connect(around, &QQuickItem::heightChanged, m_watching.get(), settleLater);
            connect(around->parentItem(), &QQuickItem::heightChanged, m_watching.get(), settleLater);
            return;
        }
        connect(around, &QQuickItem::yChanged, m_watching.get(), settleLater);
    }
}

void FocusKeeper::settle()
{
    QQuickItem *item = m_window ? m_window->activeFocusItem() : nullptr;
    if (!item)
        return;
    if (isStop(item))
        return show(item);
    if (QQuickItem *next = heir(item))
        next->forceActiveFocus(m_isByKeyboard ? Qt::TabFocusReason : Qt::OtherFocusReason);
}

void FocusKeeper::show(QQuickItem *item)
{
    if (!m_isByKeyboard)
        return;
    if (item->property("focusReason").isValid())
        item->setProperty("focusReason", Qt::TabFocusReason);
    scrollIntoView(item);
}

QQuickItem *FocusKeeper::heir(QQuickItem *focused) const
{
    QQuickItem *sheet = topSheet(m_window);
    QQuickItem *room = sheet ? sheet : m_window->contentItem();
    const Spot &spot = sheet ? m_onSheet : m_onPage;
    if (!spot.trail.contains(focused) && room->isAncestorOf(focused)) {
        if (const auto inside = stopsIn(focused); !inside.isEmpty())
            return inside.constFirst();
    }
    for (const QPointer<QQuickItem> &around : spot.trail) {
        if (!around || (around != room && !room->isAncestorOf(around)))
            continue;
        if (QQuickItem *near = nearest(stopsIn(around), spot.middle))
            return near;
    }
    return nearest(stopsIn(room), spot.middle);
}

} // namespace satchel::ui
