// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/screens.h"

#include <QDir>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace satchel;
using namespace satchel::testing;

namespace {

using Steps = std::function<void(FakeCore &, Screen &)>;

struct Shot {
    const char *name;
    Steps steps;
    bool isNew = false; ///< Begins without a wallet.
};

api::Purchase firstOffer(FakeCore &core)
{
    return core.state.offers.value(QUrl(QStringLiteral("https://longform.example/bridges/4")));
}

void press(Screen &screen, const char *name)
{
    QQuickItem *item = screen.find(QString::fromLatin1(name));
    QVERIFY2(item, name);
    item->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(screen.window(), Qt::Key_Return);
}

void advanceTo(FakeCore &core, Screen &screen, api::PurchaseState state, ErrorCode error = ErrorCode::None)
{
    screen.router()->buy(firstOffer(core).url);
    QTRY_VERIFY(screen.find(QStringLiteral("purchasePay")));
    if (state != api::PurchaseState::Offered)
        core.advance(core.state.purchases.lastKey(), state, error);
}

void type(Screen &screen, const char *name, const QString &text)
{
    QQuickItem *item = screen.find(QString::fromLatin1(name));
    QVERIFY2(item, name);
    item->forceActiveFocus(Qt::TabFocusReason);
    for (const QChar letter : text)
        QTest::keyClick(screen.window(), letter.toLatin1());
}

QList<Shot> shots()
{
    using P = ui::Router;
    return {
        {"starting", [](FakeCore &core, Screen &) { core.setState(api::SessionState::Opening); }},
        {"welcome", [](FakeCore &, Screen &) {}, true},
        {"passphrase", [](FakeCore &, Screen &s) { press(s, "onboardingBegin"); }, true},
        {"words",
         [](FakeCore &, Screen &s) {
             press(s, "onboardingBegin");
             QTRY_VERIFY(s.find(QStringLiteral("passphraseInput")));
             type(s, "passphraseInput", QStringLiteral("correct horse"));
             type(s, "passphraseAgainInput", QStringLiteral("correct horse"));
             QTest::keyClick(s.window(), Qt::Key_Return);
         },
         true},
        {"unlock", [](FakeCore &core, Screen &) { core.setState(api::SessionState::Locked); }},
        {"refused",
         [](FakeCore &core, Screen &) { core.setState(api::SessionState::Refused, ErrorCode::SandboxGone); }},
        {"first", [](FakeCore &core, Screen &) { core.setState(api::SessionState::Running); }, true},
        {"pay", [](FakeCore &, Screen &) {}},
        {"lost", [](FakeCore &core, Screen &) { core.setConnected(false); }},
        {"library", [](FakeCore &, Screen &s) { s.router()->go(P::Library); }},
        {"reader", [](FakeCore &, Screen &s) { s.router()->read(8); }},
        {"reader-ko", [](FakeCore &, Screen &s) { s.router()->read(5); }},
        {"reader-long", [](FakeCore &, Screen &s) { s.router()->read(1); }},
        {"reader-table", [](FakeCore &, Screen &s) { s.router()->read(3); }},
        {"reader-markdown", [](FakeCore &, Screen &s) { s.router()->read(2); }},
        {"reader-file", [](FakeCore &, Screen &s) { s.router()->read(7); }},
        {"activity", [](FakeCore &, Screen &s) { s.router()->go(P::Activity); }},
        {"entry",
         [](FakeCore &, Screen &s) {
             s.router()->go(P::Activity);
             s.router()->openEntry(1'008);
         }},
        {"receipt", [](FakeCore &, Screen &s) { s.router()->openReceipt(8); }},
        {"wallet", [](FakeCore &, Screen &s) { s.router()->go(P::Wallet); }},
        {"channel",
         [](FakeCore &, Screen &s) {
             s.router()->go(P::Wallet);
             s.router()->openChannel();
         }},
        {"receive",
         [](FakeCore &, Screen &s) {
             s.router()->go(P::Wallet);
             s.router()->receive();
         }},
        {"settings", [](FakeCore &, Screen &s) { s.router()->go(P::Settings); }},
        {"purchase", [](FakeCore &core, Screen &s) { advanceTo(core, s, api::PurchaseState::Offered); }},
        {"paying", [](FakeCore &core, Screen &s) { advanceTo(core, s, api::PurchaseState::Paying); }},
        {"fetching", [](FakeCore &core, Screen &s) { advanceTo(core, s, api::PurchaseState::Paid); }},
        {"undelivered",
         [](FakeCore &core, Screen &s) {
             advanceTo(core, s, api::PurchaseState::PaidNotDelivered, ErrorCode::HostUnreachable);
         }},
        {"gone", [](FakeCore &, Screen &s) { s.router()->buy(QUrl(QStringLiteral("https://corner.example/gone"))); }},
        {"send", [](FakeCore &, Screen &s) { s.router()->send(QStringLiteral("lnbcrt250u1sample")); }},
        {"empty-library",
         [](FakeCore &core, Screen &s) {
             core.setState(api::SessionState::Running);
             s.router()->go(P::Library);
         },
         true},
        {"empty-activity",
         [](FakeCore &core, Screen &s) {
             core.setState(api::SessionState::Running);
             s.router()->go(P::Activity);
         },
         true},
        {"empty-wallet",
         [](FakeCore &core, Screen &s) {
             core.setState(api::SessionState::Running);
             s.router()->go(P::Wallet);
         },
         true},
    };
}

bool isBlank(const QImage &image)
{
    const QRgb first = image.pixel(image.width() / 2, 2);
    int others = 0;
    for (int y = 0; y < image.height(); y += 4) {
        for (int x = 0; x < image.width(); x += 4)
            others += image.pixel(x, y) != first ? 1 : 0;
    }
    return others < 200;
}

} // namespace

/// Renders every page and sheet, wide and narrow, light and dark. SATCHEL_SHOTS names a folder for the pictures,
/// SATCHEL_SHOTS_LANGUAGE another language.
class ScreensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsEveryPage_data();
    void showsEveryPage();
};

void ScreensTest::showsEveryPage_data()
{
    QTest::addColumn<int>("shot");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isDark");
    const QList<Shot> all = shots();
    for (int at = 0; at < all.size(); ++at) {
        QTest::addRow("%s-wide-light", all.at(at).name) << at << QSize(1120, 720) << false;
        QTest::addRow("%s-narrow-dark", all.at(at).name) << at << QSize(390, 800) << true;
    }
}

void ScreensTest::showsEveryPage()
{
    QFETCH(int, shot);
    QFETCH(QSize, size);
    QFETCH(bool, isDark);
    const Shot what = shots().at(shot);
    FakeCore core;
    if (!what.isNew)
        core.fillWithSamples();
    Screen screen(core, size, isDark, qEnvironmentVariable("SATCHEL_SHOTS_LANGUAGE", QStringLiteral("en")));
    what.steps(core, screen);
    const QImage picture = screen.grab();
    const QString folder = qEnvironmentVariable("SATCHEL_SHOTS");
    if (!folder.isEmpty())
        picture.save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png")));
    QVERIFY(!isBlank(picture));
    QCOMPARE(Screen::takeWarnings(), QStringList());
}

QTEST_MAIN(ScreensTest)
#include "tst_screens.moc"
