// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/windowplace.h"

#include "ui/windowmemory.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace satchel {

namespace {

constexpr QSize leastSize{360, 560};
constexpr QSize leastHead{120, 40}; // of the window that must be in reach, to take hold of it
constexpr std::chrono::milliseconds restTime{400};

QList<QRect> usableScreens()
{
    QList<QRect> usable;
    const auto screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        usable.append(screen->availableGeometry());
    return usable;
}

} // namespace

QRect fittingShape(const QRect &remembered, const QList<QRect> &screens, const QSize &least)
{
    const QRect head(remembered.topLeft(), QSize(remembered.width(), leastHead.height()));
    const auto screen = std::find_if(screens.begin(), screens.end(), [&head](const QRect &one) {
        const QRect seen = one.intersected(head);
        return seen.width() >= leastHead.width() && seen.height() == leastHead.height();
    });
    if (screens.isEmpty()
        || (screen != screens.end() && remembered.width() <= screen->width()
            && remembered.height() <= screen->height()))
        return {remembered.topLeft(), remembered.size().expandedTo(least)};
    const QRect room = screen == screens.end() ? screens.constFirst() : *screen;
    QRect shape({}, remembered.size().boundedTo(room.size()).expandedTo(least));
    shape.moveCenter(room.center());
    return shape;
}

WindowPlace::WindowPlace(ui::WindowMemory &memory, QObject *parent)
    : QObject(parent)
    , m_memory(memory)
    , m_shape(memory.shape())
    , m_isMaximised(memory.isMaximised())
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &WindowPlace::write);
}

WindowPlace::~WindowPlace()
{
    if (m_rest.isActive())
        write();
}

QVariantMap WindowPlace::initialProperties() const
{
    if (!m_shape.isValid())
        return {};
    const QRect shape = fittingShape(m_shape, usableScreens(), leastSize);
    QVariantMap properties{{QStringLiteral("x"), shape.x()},
                           {QStringLiteral("y"), shape.y()},
                           {QStringLiteral("width"), shape.width()},
                           {QStringLiteral("height"), shape.height()}};
    if (m_isMaximised)
        properties.insert(QStringLiteral("visibility"), QWindow::Maximized);
    return properties;
}

void WindowPlace::follow(QQuickWindow *window)
{
    m_window = window;
    for (const auto change : {&QWindow::xChanged, &QWindow::yChanged, &QWindow::widthChanged, &QWindow::heightChanged})
        connect(window, change, this, &WindowPlace::note);
    connect(window, &QWindow::visibilityChanged, this, &WindowPlace::note);
    connect(window, SIGNAL(closing(QQuickCloseEvent *)), this, SLOT(write()));
}

void WindowPlace::note()
{
    const QWindow::Visibility visibility = m_window->visibility();
    if (visibility != QWindow::Windowed && visibility != QWindow::Maximized)
        return;
    m_rest.start();
}

void WindowPlace::write()
{
    if (!m_window)
        return;
    const QWindow::Visibility visibility = m_window->visibility();
    if (visibility == QWindow::Windowed)
        m_shape = m_window->geometry();
    if (visibility == QWindow::Windowed || visibility == QWindow::Maximized)
        m_isMaximised = visibility == QWindow::Maximized;
    if (m_shape.isValid())
        m_memory.setShape(m_shape, m_isMaximised);
}

} // namespace satchel
