// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/seenitems.h"

#include <QQuickItem>
#include <QQuickWindow>

namespace satchel::testing {
namespace {

bool isOperated(const QQuickItem *item)
{
    if (item->inherits("QQuickScrollBar") || item->inherits("QQuickFlickable"))
        return false;
    for (const char *kind : {"QQuickAbstractButton", "QQuickTextInput", "QQuickMouseArea", "QQuickSlider",
                             "QQuickComboBox", "satchel::ui::SecretField"}) {
        if (item->inherits(kind))
            return true;
    }
    return item->activeFocusOnTab();
}

qreal number(const QQuickItem *item, const char *name)
{
    return item->property(name).toReal();
}

/// What a text paints, within its item.
QRectF painted(const QQuickItem *text)
{
    const qreal left = number(text, "leftPadding");
    const qreal top = number(text, "topPadding");
    QRectF room(left, top, text->width() - left - number(text, "rightPadding"),
                text->height() - top - number(text, "bottomPadding"));
    QRectF letters(room.topLeft(), QSizeF(number(text, "contentWidth"), number(text, "contentHeight")));
    const int across = text->property("effectiveHorizontalAlignment").toInt();
    const int down = text->property("verticalAlignment").toInt();
    if (across & Qt::AlignRight)
        letters.moveRight(room.right());
    else if (across & Qt::AlignHCenter)
        letters.moveLeft(room.center().x() - letters.width() / 2);
    if (down & Qt::AlignBottom)
        letters.moveBottom(room.bottom());
    else if (down & Qt::AlignVCenter)
        letters.moveTop(room.center().y() - letters.height() / 2);
    return letters;
}

struct Walk {
    QList<SeenItem> seen;

    void visit(QQuickItem *item, SeenItem around)
    {
        around.opacity *= item->opacity();
        if (!item->isVisible() || around.opacity < 0.05)
            return;
        around.item = item;
        around.path += QLatin1Char('/')
            + (item->objectName().isEmpty()
                   ? QString::fromLatin1(item->metaObject()->className()).section(QStringLiteral("_QML"), 0, 0)
                   : item->objectName());
        around.keepsDirection = around.keepsDirection || item->property("keepsDirection").toBool();
        around.floats = around.floats || item->property("floats").toBool();
        around.isText = item->inherits("QQuickText") && !item->property("text").toString().trimmed().isEmpty();
        around.isInteractive = isOperated(item);
        around.words = around.isText ? item->property("text").toString().left(40) : item->objectName();
        around.place
            = item->mapRectToScene(around.isText ? painted(item) : QRectF(0, 0, item->width(), item->height()));
        if (around.isText || around.isInteractive)
            seen.append(around);
        if (item->clip())
            around.clip &= around.place;
        if (item->inherits("QQuickFlickable")) {
            around.canScroll = around.canScroll || number(item, "contentHeight") > item->height() + 1;
            around.canScrollAcross = around.canScrollAcross || number(item, "contentWidth") > item->width() + 1;
        }
        const auto children = item->childItems();
        for (qsizetype at = 0; at < children.size(); ++at) {
            SeenItem child = around;
            child.path += QLatin1Char('#') + QString::number(at);
            visit(children.at(at), child);
        }
    }
};

QList<QQuickItem *> visibleSheets(const QQuickWindow *window)
{
    QList<QQuickItem *> sheets;
    const auto children = window->contentItem()->childItems();
    for (const QQuickItem *child : children) {
        if (!child->inherits("QQuickOverlay"))
            continue;
        const auto popups = child->childItems();
        for (QQuickItem *popup : popups) {
            if (popup->inherits("QQuickPopupItem") && popup->isVisible())
                sheets.append(popup);
        }
    }
    return sheets;
}

} // namespace

bool SeenItem::isWhole() const
{
    return place.top() >= clip.top() - 1 && place.bottom() <= clip.bottom() + 1;
}

bool isWithin(const QQuickItem *item, const QQuickItem *ancestor)
{
    for (; item; item = item->parentItem()) {
        if (item == ancestor)
            return true;
    }
    return false;
}

QList<SeenItem> seenItems(const QQuickWindow *window)
{
    Walk walk;
    SeenItem around;
    around.clip = QRectF(QPointF(), window->size());
    QList<QQuickItem *> roots = visibleSheets(window);
    if (roots.isEmpty())
        roots = {window->contentItem()};
    else if (QQuickItem *toast = window->contentItem()->findChild<QQuickItem *>(QStringLiteral("toast")))
        roots.append(toast);
    for (QQuickItem *root : std::as_const(roots))
        walk.visit(root, around);
    return walk.seen;
}

} // namespace satchel::testing
