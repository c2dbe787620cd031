// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QQuickItem;
class QQuickWindow;

namespace satchel::testing {

/// A text or a thing to operate, as it stands in the window. All rectangles in the window's coordinates.
struct SeenItem {
    QQuickItem *item = nullptr;
    QString words; ///< The text, or the objectName.
    QString path; ///< Names and kinds from the window down: the same item has the same path in another look.
    QRectF place; ///< Of the item; of a text, of what is painted.
    QRectF clip; ///< Where it can be seen at all.
    bool canScroll = false; ///< A flickable around it brings what lies above or below into sight.
    bool canScrollAcross = false; ///< The same to the left and right.
    bool keepsDirection = false; ///< Says of itself that it is not mirrored (`keepsDirection: true`).
    bool floats = false; ///< Lies over the page for a moment (`floats: true`): what it covers is no fault.
    bool isText = false;
    bool isInteractive = false;
    qreal opacity = 1;

    /// All of it is in sight, from top to bottom.
    [[nodiscard]] bool isWhole() const;
};

/// What a person sees: texts that are not empty and things to operate, in the order of the item tree. Where a sheet lies
/// on top, only what is on it and the toast.
[[nodiscard]] QList<SeenItem> seenItems(const QQuickWindow *window);
[[nodiscard]] bool isWithin(const QQuickItem *item, const QQuickItem *ancestor);

} // namespace satchel::testing
