// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <memory>

namespace satchel::ui {

/// Sees to it that the keyboard focus of a window is never lost and never out of sight. When the focused item is hidden,
/// disabled or gone, its nearest neighbour gets the focus; when a sheet closes, the item that opened it does; when a page
/// is focused as a whole, its first item is. What the keyboard reaches is scrolled into view, stays there while the page around
/// it changes, and shows its ring.
class FocusKeeper : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickWindow *window READ window WRITE setWindow NOTIFY windowChanged)
public:
    explicit FocusKeeper(QObject *parent = nullptr);

    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    void setWindow(QQuickWindow *window);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void windowChanged();

private:
    /// Where the focus was: the item, what it lay in (innermost first), and its middle.
    struct Spot {
        QList<QPointer<QQuickItem>> trail;
        QPointF middle;
    };
    void onFocus();
    void watch(QQuickItem *item);
    void settle();
    void show(QQuickItem *item);
    [[nodiscard]] QQuickItem *heir(QQuickItem *focused) const;

    QPointer<QQuickWindow> m_window;
    std::unique_ptr<QObject> m_watching; ///< Holds the connections to the focused item and what it lies in.
    QTimer m_settle; ///< Once the present changes are through.
    Spot m_onPage;
    Spot m_onSheet;
    bool m_isByKeyboard = false; ///< The last input came from the keyboard.
};

} // namespace satchel::ui
