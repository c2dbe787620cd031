// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/screens.h"
#include "ui/background.h"

#include <QClipboard>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace satchel;
using namespace satchel::testing;

/// Closing, and going on without a window.
class BackgroundTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        QStringList warnings = Screen::takeWarnings();
        warnings.removeIf(
            [](const QString &one) { return one.contains(QLatin1String("Qt Labs Platform")); }); // offscreen
        QCOMPARE(warnings, QStringList());
    }
    void closingEndsByDefault();
    void closingHidesWhereThereIsATray();
    void closingMinimisesWithoutATray();
    void leavingCloses();
    void isChosenInTheSettings();
    void asksToQuitByKeyboard();
    void takesTheClipboardWhenAsked();

private:
    [[nodiscard]] static ui::Background *background(const Screen &screen)
    {
        return screen.window()->findChild<ui::Background *>();
    }
};

void BackgroundTest::closingEndsByDefault()
{
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    QSignalSpy closed(screen.parts(), &Window::quitAsked);
    screen.window()->close();
    QCOMPARE(closed.count(), 1);
    QVERIFY(!screen.window()->isVisible());
}

void BackgroundTest::closingHidesWhereThereIsATray()
{
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    QSignalSpy closed(screen.parts(), &Window::quitAsked);
    screen.session()->preferences()->setInBackground(true);
    background(screen)->setHasTray(true);
    screen.window()->close();
    QVERIFY(!screen.window()->isVisible());
    QCOMPARE(closed.count(), 0);
    Q_EMIT background(screen)->openAsked();
    QVERIFY(screen.window()->isVisible());
    QCOMPARE(screen.window()->visibility(), QWindow::Windowed);
}

void BackgroundTest::closingMinimisesWithoutATray()
{
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    QSignalSpy closed(screen.parts(), &Window::quitAsked);
    screen.session()->preferences()->setInBackground(true);
    QVERIFY(!background(screen)->hasTray());
    screen.window()->close();
    QCOMPARE(screen.window()->visibility(), QWindow::Minimized);
    QCOMPARE(closed.count(), 0);
    Q_EMIT background(screen)->openAsked();
    QCOMPARE(screen.window()->visibility(), QWindow::Windowed);
}

void BackgroundTest::leavingCloses()
{
    FakeCore core;
    core.fillWithSamples();
    Screen screen(core, {1120, 720}, false);
    screen.session()->preferences()->setInBackground(true);
    background(screen)->setHasTray(true);
    QSignalSpy asked(screen.parts(), &Window::quitAsked);
    Q_EMIT background(screen)->quitAsked();
    QCOMPARE(asked.count(), 1);
    screen.parts()->leave();
    QVERIFY(!screen.window()->isVisible());
    QVERIFY(screen.window()->close());
}

void BackgroundTest::isChosenInTheSettings()
{
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 1400}, false);
    screen.router()->go(ui::Router::Settings);
    QVERIFY(!screen.session()->preferences()->isInBackground());
    QVERIFY(screen.session()->preferences()->isNotifying());
    for (const char *name : {"backgroundSwitch", "discreetSwitch", "notifySwitch"}) {
        QTRY_VERIFY(screen.find(QString::fromLatin1(name)));
        screen.find(QString::fromLatin1(name))->forceActiveFocus();
        QTest::keyClick(screen.window(), Qt::Key_Space);
    }
    QVERIFY(screen.session()->preferences()->isInBackground());
    QVERIFY(screen.session()->preferences()->isDiscreet());
    QVERIFY(!screen.session()->preferences()->isNotifying());
    QVERIFY(!screen.find(QStringLiteral("discreetSwitch"))->isEnabled());
}

void BackgroundTest::asksToQuitByKeyboard()
{
    FakeCore core;
    core.fillWithSamples();
    Screen screen(core, {1120, 720}, false);
    QSignalSpy asked(screen.parts(), &Window::quitAsked);
    QVERIFY(QTest::qWaitForWindowActive(screen.window()));
    QTest::keyClick(screen.window(), Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
}

void BackgroundTest::takesTheClipboardWhenAsked()
{
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    QGuiApplication::clipboard()->setText(QStringLiteral("https://longform.example/bridges/4"));
    screen.window()->hide();
    Q_EMIT background(screen)->clipboardAsked();
    QVERIFY(screen.window()->isVisible());
    QTRY_COMPARE(screen.router()->sheet(), ui::Router::PurchaseSheet);
    QCOMPARE(core.calls(QStringLiteral("purchases.approve")), 0);
}

QTEST_MAIN(BackgroundTest)
#include "tst_background.moc"
