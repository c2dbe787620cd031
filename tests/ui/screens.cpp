// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/screens.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace satchel::testing {
namespace {

QStringList warnings;

/// What Qt Multimedia says about the computer, not about the pages: there is no sound server to ask for loudspeakers, no
/// graphics card for video. Told by its words, because it comes in the default category.
bool isAboutTheComputer(const QString &message)
{
    return message.contains(QLatin1String("PulseAudioService: "))
        || message.endsWith(QLatin1String(": No RHI backend. Using CPU conversion."));
}

void remember(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg && !isAboutTheComputer(message))
        warnings.append(message);
    std::fprintf(stderr, "%s\n", qPrintable(message));
}

QQuickItem *findBelow(QQuickItem *item, const QString &name)
{
    if (!item->isVisible())
        return nullptr;
    if (item->objectName() == name)
        return item;
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = findBelow(child, name))
            return found;
    }
    return nullptr;
}

} // namespace

Screen::Screen(FakeCore &core, QSize size, bool isDark, const QString &language)
    : Screen(core, Look{size, isDark, language})
{ }

Screen::Screen(FakeCore &core, const Look &look)
{
    qInstallMessageHandler(remember);
    const QString file = m_folder.filePath(QStringLiteral("window.ini"));
    {
        QSettings settings(file, QSettings::IniFormat);
        settings.setValue(QStringLiteral("appearance"), look.isDark ? 2 : 1);
        settings.setValue(QStringLiteral("language"), look.language);
        settings.setValue(QStringLiteral("moreContrast"), look.hasMoreContrast);
        settings.setValue(QStringLiteral("motionReduced"), true);
    }
    Window::prepare();
    m_window = std::make_unique<Window>(&core, file);
    if (!m_window->show())
        qFatal("the pages do not load");
    window()->resize(look.size);
    window()->requestActivate();
    if (!QTest::qWaitForWindowExposed(window()))
        qWarning("the window is not shown");
}

void Screen::wear(const Look &look)
{
    ui::Preferences *preferences = session()->preferences();
    preferences->setAppearance(look.isDark ? ui::Preferences::Dark : ui::Preferences::Light);
    preferences->setMoreContrast(look.hasMoreContrast);
    preferences->setLanguage(look.language);
    window()->resize(look.size);
}

void Screen::retranslate()
{
    m_window->engine()->retranslate();
    session()->retranslate();
}

ui::Router *Screen::router() const
{
    return m_window->engine()->singletonInstance<ui::Router *>(qmlTypeId("Satchel.Ui", 1, 0, "Router"));
}

ui::Session *Screen::session() const
{
    return m_window->engine()->singletonInstance<ui::Session *>(qmlTypeId("Satchel.Ui", 1, 0, "Session"));
}

QQuickItem *Screen::find(const QString &objectName) const
{
    return findBelow(window()->contentItem(), objectName);
}

QImage Screen::grab() const
{
    QSignalSpy frames(window(), &QQuickWindow::frameSwapped);
    for (int frame = 0; frame < 4; ++frame) {
        window()->update();
        frames.wait(5'000); // a loaded machine draws late
    }
    return window()->grabWindow();
}

bool Screen::shows(const QQuickItem *item) const
{
    QRectF room(QPointF(), QSizeF(window()->size()));
    const QRectF place = item->mapRectToScene(QRectF({}, item->size()));
    for (const QQuickItem *around = item->parentItem(); around; around = around->parentItem()) {
        if (around->clip())
            room &= around->mapRectToScene(QRectF({}, around->size()));
    }
    return room.adjusted(-1, -1, 1, 1).contains(place) || place.height() > room.height();
}

QStringList Screen::takeWarnings()
{
    return std::exchange(warnings, {});
}

} // namespace satchel::testing
