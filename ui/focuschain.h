// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPointF>

class QQuickItem;
class QQuickWindow;

/// Questions about the items of a window that the Tab key reaches. GUI thread only.
namespace satchel::ui {

/// Can it be reached by Tab now?
[[nodiscard]] bool isStop(const QQuickItem *item);
/// The stops in `room`, itself included, in the order of the Tab key.
[[nodiscard]] QList<QQuickItem *> stopsIn(QQuickItem *room);
/// The one whose middle is nearest to a place of the scene; null of none.
[[nodiscard]] QQuickItem *nearest(const QList<QQuickItem *> &stops, QPointF place);
/// The sheet an item lies on; null: on the page.
[[nodiscard]] QQuickItem *sheetOf(QQuickItem *item);
/// The uppermost open sheet; null: none.
[[nodiscard]] QQuickItem *topSheet(QQuickWindow *window);
/// Moves everything around the item that scrolls, so that it is seen whole.
void scrollIntoView(QQuickItem *item);

} // namespace satchel::ui
