// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/window.h"
#include "app/window/windowplace.h"
#include "tests/support/fakecore.h"

#include <QQuickWindow>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace satchel;
using namespace satchel::testing;

/// The window comes back where it lay, and where somebody can reach it.
class WindowPlaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Window::prepare(); }
    void init() { QVERIFY(m_folder.isValid()); }
    void fitsTheScreens_data();
    void fitsTheScreens();
    void isRemembered();
    void isRememberedMaximised();
    void beginsInItsOwnSize();

private:
    QTemporaryDir m_folder;
};

void WindowPlaceTest::fitsTheScreens_data()
{
    QTest::addColumn<QRect>("remembered");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::addColumn<QRect>("shown");
    const QRect main(0, 0, 1920, 1040);
    const QRect right(1920, 0, 1280, 800);
    QTest::newRow("as it was") << QRect(100, 80, 1100, 700) << QList{main, right} << QRect(100, 80, 1100, 700);
    QTest::newRow("on the second") << QRect(2000, 80, 900, 700) << QList{main, right} << QRect(2000, 80, 900, 700);
    QTest::newRow("second gone") << QRect(2000, 80, 900, 700) << QList{main} << QRect(510, 170, 900, 700);
    QTest::newRow("screen smaller") << QRect(10, 10, 1900, 1000) << QList{QRect(0, 0, 1024, 740)}
                                    << QRect(0, 0, 1024, 740);
    QTest::newRow("head above the screen") << QRect(100, -300, 900, 700) << QList{main} << QRect(510, 170, 900, 700);
    QTest::newRow("a corner in reach") << QRect(1800, 900, 900, 700) << QList{main} << QRect(1800, 900, 900, 700);
    QTest::newRow("a sliver in reach") << QRect(1900, 900, 900, 700) << QList{main} << QRect(510, 170, 900, 700);
    QTest::newRow("far too small") << QRect(10, 10, 5, 5) << QList{main} << QRect(780, 240, 360, 560);
    QTest::newRow("no screen at all") << QRect(10, 10, 900, 700) << QList<QRect>() << QRect(10, 10, 900, 700);
}

void WindowPlaceTest::fitsTheScreens()
{
    QFETCH(QRect, remembered);
    QFETCH(QList<QRect>, screens);
    QTEST(fittingShape(remembered, screens, {360, 560}), "shown");
}

void WindowPlaceTest::isRemembered()
{
    FakeCore core;
    const QString file = m_folder.filePath(QStringLiteral("place.ini"));
    const QRect wanted(30, 40, 500, 570);
    {
        Window window(&core, file);
        QVERIFY(window.show());
        QVERIFY(QTest::qWaitForWindowExposed(window.quickWindow()));
        window.quickWindow()->setGeometry(wanted);
        QTRY_COMPARE(window.quickWindow()->geometry(), wanted);
    }
    Window again(&core, file);
    QVERIFY(again.show());
    QCOMPARE(again.quickWindow()->geometry(), wanted);
}

void WindowPlaceTest::isRememberedMaximised()
{
    FakeCore core;
    const QString file = m_folder.filePath(QStringLiteral("maximised.ini"));
    {
        Window window(&core, file);
        QVERIFY(window.show());
        QVERIFY(QTest::qWaitForWindowExposed(window.quickWindow()));
        window.quickWindow()->setGeometry(30, 40, 500, 570);
        QSettings settings(file, QSettings::IniFormat);
        QTRY_COMPARE(settings.value(QStringLiteral("window/shape")).toRect(), QRect(30, 40, 500, 570));
        window.quickWindow()->showMaximized();
        QTRY_COMPARE(settings.value(QStringLiteral("window/isMaximised")).toBool(), true);
        QCOMPARE(settings.value(QStringLiteral("window/shape")).toRect(), QRect(30, 40, 500, 570));
    }
    Window again(&core, file);
    QVERIFY(again.show());
    QCOMPARE(again.quickWindow()->visibility(), QWindow::Maximized);
}

void WindowPlaceTest::beginsInItsOwnSize()
{
    FakeCore core;
    Window window(&core, m_folder.filePath(QStringLiteral("new.ini")));
    QVERIFY(window.show());
    QCOMPARE(window.quickWindow()->size(), QSize(1120, 720));
    QCOMPARE(window.quickWindow()->visibility(), QWindow::Windowed);
}

QTEST_MAIN(WindowPlaceTest)
#include "tst_windowplace.moc"
