// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/badpictures.h"
#include "tests/support/qrpictures.h"
#include "tests/ui/fakeportal.h"
#include "tests/ui/models.h"
#include "ui/scan/portalscreen.h"
#include "ui/scan/scanwords.h"
#include "ui/scanviewmodel.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace satchel;
using namespace satchel::testing;
using namespace satchel::ui;

namespace {

const QString page = QStringLiteral("https://longform.example/bridges/4");
const QString bill = QStringLiteral("LIGHTNING:LNBCRT250U1SAMPLE");

/// A screen that is ready when the test says so.
class FakeScreen : public ScreenSource
{
public:
    void take(QWindow *) override { ++asked; }
    void cancel() override { ++cancelled; }

    int asked = 0;
    int cancelled = 0;
};

struct Scanning {
    Scanning()
    {
        scan.setSession(&world.session);
        auto source = std::make_unique<FakeScreen>();
        screen = source.get();
        scan.setScreenSource(std::move(source));
    }

    World world;
    ScanViewModel scan;
    FakeScreen *screen = nullptr;
    QSignalSpy found{&scan, &ScanViewModel::found};
    QSignalSpy attention{&scan, &ScanViewModel::attentionNeeded};
};

QImage desk(const QImage &code = {}, QPoint where = {1'500, 700})
{
    QImage screen(1920, 1080, QImage::Format_RGB32);
    screen.fill(QColor(40, 60, 80));
    QPainter painter(&screen);
    painter.drawImage(where, code);
    return screen;
}

} // namespace

class ScanScreenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheOnlyCode();
    void letsThePersonChooseAmongSeveral();
    void letsThePersonPointAtTheCode();
    void saysWhyThereIsNoPicture();
    void staysQuietWhenThePersonSaysNo();
    void asksThePortal_data();
    void asksThePortal();
    void doesWithoutAPortal();
};

void ScanScreenTest::findsTheOnlyCode()
{
    Scanning the;
    the.scan.readScreen(nullptr);
    QCOMPARE(the.screen->asked, 1);
    QCOMPARE(the.scan.state(), ScanViewModel::Reading);
    Q_EMIT the.screen->taken(desk(plainQr(page, 3)));
    QVERIFY(the.found.wait());
    QCOMPARE(the.found.constFirst().constFirst().toString(), page);
}

void ScanScreenTest::letsThePersonChooseAmongSeveral()
{
    Scanning the;
    the.scan.readScreen(nullptr);
    Q_EMIT the.screen->taken(desk(twoCodes(page, bill), {100, 100}));
    QVERIFY(the.attention.wait());
    QCOMPARE(the.scan.state(), ScanViewModel::Choosing);
    QCOMPARE(the.scan.choices().size(), 2);
    QVERIFY(the.scan.picture().width() <= 900);
    QVERIFY(the.found.isEmpty());
}

void ScanScreenTest::letsThePersonPointAtTheCode()
{
    Scanning the;
    the.scan.readPart({0, 0}, {1, 1});
    QCOMPARE(the.scan.state(), ScanViewModel::Idle);
    the.scan.readScreen(nullptr);
    Q_EMIT the.screen->taken(desk());
    QVERIFY(the.attention.wait());
    QCOMPARE(the.scan.state(), ScanViewModel::Aiming);
    QCOMPARE(the.scan.problem(), QString());
    QCOMPARE(the.scan.picture().size(), QSize(1920, 1080));
    the.scan.readPart({0.5, 0.5}, {0.5, 0.5});
    QCOMPARE(the.scan.state(), ScanViewModel::Aiming);
    the.scan.readPart({0.9, 0.8}, {0.2, 0.1});
    QVERIFY(the.attention.wait());
    QCOMPARE(the.scan.state(), ScanViewModel::Aiming);
    QCOMPARE(the.scan.problem(), explain(ScanFault::NoCodeFound).toString());
    QCOMPARE(the.scan.picture().size(), QSize(1920, 1080));
    the.scan.cancel();
    QVERIFY(the.scan.picture().isNull());
    QVERIFY(the.found.isEmpty());
}

void ScanScreenTest::saysWhyThereIsNoPicture()
{
    Scanning the;
    for (const ScanFault code : {ScanFault::ScreenUnavailable, ScanFault::ScreenRefused}) {
        the.scan.readScreen(nullptr);
        Q_EMIT the.screen->failed(code);
        QCOMPARE(the.scan.state(), ScanViewModel::Idle);
        QCOMPARE(the.scan.problem(), explain(code).toString());
        QVERIFY(!the.scan.problem().isEmpty());
    }
}

void ScanScreenTest::staysQuietWhenThePersonSaysNo()
{
    Scanning the;
    the.scan.readScreen(nullptr);
    Q_EMIT the.screen->failed(ScanFault::Cancelled);
    QCOMPARE(the.scan.state(), ScanViewModel::Idle);
    QCOMPARE(the.scan.problem(), QString());
    QVERIFY(the.attention.isEmpty());
}

void ScanScreenTest::asksThePortal_data()
{
    QTest::addColumn<uint>("code");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<ScanFault>("expected");
    const QString file = QStringLiteral("file:///tmp/screen.png");
    QTest::newRow("a picture") << 0u << file << ScanFault::None;
    QTest::newRow("the person says no") << 1u << QString() << ScanFault::Cancelled;
    QTest::newRow("the desktop says no") << 2u << QString() << ScanFault::ScreenRefused;
    QTest::newRow("not a file") << 0u << QStringLiteral("https://corner.example/x") << ScanFault::ScreenRefused;
    QTest::newRow("no address") << 0u << QString() << ScanFault::ScreenRefused;
}

void ScanScreenTest::asksThePortal()
{
    QFETCH(uint, code);
    QFETCH(QString, uri);
    QFETCH(ScanFault, expected);
    const PrivateBus bus;
    FakePortal portal(bus.connection("portal"));
    portal.code = code;
    portal.uri = uri;
    PortalScreen screen(bus.connection("window"));
    QSignalSpy taken(&screen, &ScreenSource::taken);
    QSignalSpy failed(&screen, &ScreenSource::failed);
    screen.take(nullptr);
    QTRY_COMPARE(taken.size() + failed.size(), 1);
    QCOMPARE(portal.asked, 1);
    if (expected == ScanFault::None)
        QCOMPARE(std::get<PictureFile>(taken.constFirst().constFirst().value<StillSource>()).path,
                 QUrl(uri).toLocalFile());
    else
        QCOMPARE(failed.constFirst().constFirst().value<ScanFault>(), expected);
    screen.take(nullptr);
    screen.cancel();
    QTRY_COMPARE(portal.asked, 2);
    QCOMPARE(taken.size() + failed.size(), 1);
    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    QDBusConnection::disconnectFromBus(QStringLiteral("window"));
}

void ScanScreenTest::doesWithoutAPortal()
{
    const PrivateBus bus;
    for (const QDBusConnection &connection : {bus.connection("alone"), QDBusConnection(QStringLiteral("nowhere"))}) {
        PortalScreen screen(connection);
        QSignalSpy failed(&screen, &ScreenSource::failed);
        screen.take(nullptr);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.constFirst().constFirst().value<ScanFault>(), ScanFault::ScreenUnavailable);
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("alone"));
}

QTEST_MAIN(ScanScreenTest)
#include "tst_scanscreen.moc"
