// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/scan/x11screen.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>
#include <QScreen>
#include <QWindow>

namespace satchel::ui {
namespace {

constexpr std::chrono::milliseconds untilItIsAway{450};

QImage allScreens()
{
    const auto screens = QGuiApplication::screens();
    QRectF room;
    for (const QScreen *screen : screens)
        room |= QRectF(screen->geometry().topLeft(), QSizeF(screen->size()) * screen->devicePixelRatio());
    QImage all(room.size().toSize(), QImage::Format_RGB32);
    all.fill(Qt::black);
    QPainter painter(&all);
    for (QScreen *screen : screens) {
        QPixmap part = screen->grabWindow(0);
        part.setDevicePixelRatio(1);
        painter.drawPixmap(screen->geometry().topLeft() - room.topLeft(), part);
    }
    return screens.isEmpty() ? QImage() : all;
}

} // namespace

X11Screen::X11Screen(QObject *parent)
    : ScreenSource(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(untilItIsAway);
    connect(&m_patience, &QTimer::timeout, this, &X11Screen::grab);
}

void X11Screen::take(QWindow *own)
{
    m_own = own;
    if (own) {
        m_before = own->windowStates();
        own->showMinimized();
    }
    m_patience.start();
}

void X11Screen::cancel()
{
    if (!m_patience.isActive())
        return;
    m_patience.stop();
    restore();
}

void X11Screen::restore()
{
    if (!m_own)
        return;
    m_own->setWindowStates(m_before);
    m_own->show();
    m_own->raise();
    m_own->requestActivate();
}

void X11Screen::grab()
{
    const QImage picture = allScreens();
    restore();
    if (picture.isNull())
        Q_EMIT failed(ScanFault::ScreenUnavailable);
    else
        Q_EMIT taken(picture);
}

} // namespace satchel::ui
