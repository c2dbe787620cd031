// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/qrpictures.h"
#include "ui/scan/codes.h"
#include "ui/scan/x11screen.h"

#include <QBackingStore>
#include <QGuiApplication>
#include <QPainter>
#include <QRasterWindow>
#include <QSignalSpy>
#include <QTest>

using namespace satchel;
using namespace satchel::testing;
using namespace satchel::ui;

namespace {

const QString page = QStringLiteral("https://longform.example/bridges/4");

/// Another program's window with a code in it.
class CodeWindow : public QRasterWindow
{
protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).drawImage(20, 20, plainQr(page, 4)); }
};

} // namespace

class X11ScreenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsACodeOfAnotherWindow();
    void canBeCancelled();
};

void X11ScreenTest::readsACodeOfAnotherWindow()
{
    if (QGuiApplication::platformName() != QLatin1String("xcb"))
        QSKIP("needs X11");
    CodeWindow window;
    window.setGeometry(300, 200, 400, 400);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto source = ScreenSource::ofThisDesktop();
    QVERIFY(qobject_cast<X11Screen *>(source.get()));
    QSignalSpy taken(source.get(), &ScreenSource::taken);
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            source->take(nullptr);
            if (!taken.wait())
                return false;
            const auto codes = codesInStill(std::get<QImage>(taken.takeFirst().constFirst().value<StillSource>()));
            return codes.size() == 1 && codes.constFirst().text == page;
        }(),
        10'000);
}

void X11ScreenTest::canBeCancelled()
{
    if (QGuiApplication::platformName() != QLatin1String("xcb"))
        QSKIP("needs X11");
    QRasterWindow own;
    own.show();
    QVERIFY(QTest::qWaitForWindowExposed(&own));
    X11Screen source;
    QSignalSpy taken(&source, &ScreenSource::taken);
    source.take(&own);
    source.cancel();
    QVERIFY(!taken.wait(800));
    QVERIFY(own.isVisible());
    QVERIFY(!(own.windowStates() & Qt::WindowMinimized));
}

QTEST_MAIN(X11ScreenTest)
#include "tst_x11screen.moc"
