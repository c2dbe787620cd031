// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/focuschain.h"

#include <QLineF>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

namespace satchel::ui {
namespace {

constexpr double breath = 12; ///< Kept free around what was scrolled into view.

bool isSheet(const QQuickItem *item)
{
    return item->inherits("QQuickPopupItem");
}

void collect(QQuickItem *item, QList<QQuickItem *> &stops)
{
    if (!item->isVisible() || !item->isEnabled())
        return;
    if (isStop(item))
        stops.append(item);
    for (QQuickItem *child : item->childItems())
        collect(child, stops);
}

/// How far `from … from + length` must move to lie within 0 … room; the beginning counts more than the end.
double shift(double from, double length, double room)
{
    if (from < breath || length + 2 * breath > room)
        return from - breath;
    return std::max(0.0, from + length + breath - room);
}

void scroll(QQuickItem *flickable, const QQuickItem *item)
{
    const QRectF place = item->mapRectToItem(flickable, QRectF({}, item->size()));
    const double origin = flickable->property("originY").toDouble();
    const double last = origin + flickable->property("contentHeight").toDouble() - flickable->height();
    const double wanted
        = flickable->property("contentY").toDouble() + shift(place.y(), place.height(), flickable->height());
    flickable->setProperty("contentY", std::max(origin, std::min(wanted, last)));
}

} // namespace

bool isStop(const QQuickItem *item)
{
    return item->activeFocusOnTab() && item->isVisible() && item->isEnabled();
}

QList<QQuickItem *> stopsIn(QQuickItem *room)
{
    QList<QQuickItem *> stops;
    collect(room, stops);
    return stops;
}

QQuickItem *nearest(const QList<QQuickItem *> &stops, QPointF place)
{
    const auto distance = [place](const QQuickItem *item) {
        return QLineF(place, item->mapToScene(QRectF({}, item->size()).center())).length();
    };
    const auto found = std::ranges::min_element(stops, {}, distance);
    return found == stops.end() ? nullptr : *found;
}

QQuickItem *sheetOf(QQuickItem *item)
{
    while (item && !isSheet(item))
        item = item->parentItem();
    return item;
}

QQuickItem *topSheet(QQuickWindow *window)
{
    QQuickItem *top = nullptr;
    for (QQuickItem *overlay : window->contentItem()->childItems()) {
        if (!overlay->inherits("QQuickOverlay"))
            continue;
        for (QQuickItem *sheet : overlay->childItems())
            top = isSheet(sheet) && sheet->isVisible() && (!top || sheet->z() >= top->z()) ? sheet : top;
    }
    return top;
}

void scrollIntoView(QQuickItem *item)
{
    for (QQuickItem *around = item->parentItem(); around; around = around->parentItem()) {
        if (around->inherits("QQuickFlickable"))
            scroll(around, item);
    }
}

} // namespace satchel::ui
