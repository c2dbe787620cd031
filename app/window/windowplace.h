// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QQuickWindow>
#include <QRect>
#include <QTimer>
#include <QVariantMap>

namespace satchel {

namespace ui {
class WindowMemory;
}

/// Where a remembered window can be shown today: as it was, if enough of its head lies on a screen; else made small
/// enough and put on the first one. `screens` are the usable parts, the first one the main one; never below `least`.
[[nodiscard]] QRect fittingShape(const QRect &remembered, const QList<QRect> &screens, const QSize &least);

/// Remembers size, place and maximised state of a window from one run to the next. GUI thread.
class WindowPlace : public QObject
{
    Q_OBJECT
public:
    /// `memory` must outlive it.
    explicit WindowPlace(ui::WindowMemory &memory, QObject *parent = nullptr);
    ~WindowPlace() override; ///< Writes what is not written yet.

    /// The first properties of the window: x, y, width, height, visibility; empty for a window never seen before.
    [[nodiscard]] QVariantMap initialProperties() const;
    void follow(QQuickWindow *window);

private Q_SLOTS:
    void write();

private:
    void note();

    ui::WindowMemory &m_memory;
    QPointer<QQuickWindow> m_window;
    QTimer m_rest; ///< Moving a window makes a hundred changes; one is written.
    QRect m_shape;
    bool m_isMaximised = false;
};

} // namespace satchel
