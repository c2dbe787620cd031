// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/screens.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace satchel;
using namespace satchel::testing;

/// Whole flows by keyboard alone, in the real pages; every warning of Qt is a failure.
class FlowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QCOMPARE(Screen::takeWarnings(), QStringList()); }
    void makesAWalletByKeyboard();
    void asksTwoWordsBack();
    void buysByKeyboard_data();
    void buysByKeyboard();
    void closesSheetsWithEscape();
    void keepsTabInsideTheSheet();
    void reachesPlacesByKeyboard();
    void unlocks();
    void changesLanguageWhileRunning();

private:
    static void press(const Screen &screen, Qt::Key key) { QTest::keyClick(screen.window(), key); }
    static void type(const Screen &screen, const char *text)
    {
        for (const char *letter = text; *letter; ++letter)
            QTest::keyClick(screen.window(), *letter);
    }
    static bool hasFocus(const Screen &screen, const char *name)
    {
        const QQuickItem *item = screen.find(QString::fromLatin1(name));
        return item && item->hasActiveFocus();
    }
    static void toWords(const Screen &screen);
};

void FlowsTest::toWords(const Screen &screen)
{
    QTRY_VERIFY(hasFocus(screen, "onboardingBegin"));
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(hasFocus(screen, "passphraseInput"));
    type(screen, "correct horse");
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(hasFocus(screen, "passphraseAgainInput"));
    type(screen, "correct horse");
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(screen.find(QStringLiteral("wordsSkip")));
}

void FlowsTest::makesAWalletByKeyboard()
{
    FakeCore core;
    const Screen screen(core, {1120, 720}, false);
    toWords(screen);
    QTRY_VERIFY(hasFocus(screen, "wordsContinue"));
    press(screen, Qt::Key_Tab);
    QVERIFY(hasFocus(screen, "wordsSkip"));
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(screen.find(QStringLiteral("payPage")));
    QCOMPARE(core.state.passphrase, QByteArrayLiteral("correct horse"));
}

void FlowsTest::asksTwoWordsBack()
{
    FakeCore core;
    const Screen screen(core, {390, 800}, true);
    toWords(screen);
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(hasFocus(screen, "firstWordInput"));
    type(screen, "wrong");
    press(screen, Qt::Key_Return);
    press(screen, Qt::Key_Return);
    QVERIFY(core.state.passphrase.isEmpty());
}

void FlowsTest::buysByKeyboard_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(1120, 720);
    QTest::newRow("narrow") << QSize(360, 640);
}

void FlowsTest::buysByKeyboard()
{
    QFETCH(QSize, size);
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, size, false);
    QTRY_VERIFY(hasFocus(screen, "payField"));
    type(screen, "https://longform.example/bridges/4");
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(hasFocus(screen, "purchasePay"));
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(screen.find(QStringLiteral("purchaseProgress")));
    const api::PurchaseId id = core.state.purchases.lastKey();
    core.advance(id, api::PurchaseState::Paid);
    core.advance(id, api::PurchaseState::Delivered);
    QTRY_COMPARE(screen.router()->article(), id);
    QTRY_VERIFY(screen.find(QStringLiteral("readerText")));
}

void FlowsTest::closesSheetsWithEscape()
{
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    screen.router()->receive();
    QTRY_VERIFY(screen.find(QStringLiteral("receiveClose")));
    press(screen, Qt::Key_Escape);
    QTRY_COMPARE(screen.router()->sheet(), ui::Router::NoSheet);
}

void FlowsTest::keepsTabInsideTheSheet()
{
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    screen.router()->openChannel();
    QTRY_VERIFY(screen.find(QStringLiteral("channelConfirm")));
    for (int tab = 0; tab < 8; ++tab) {
        press(screen, Qt::Key_Tab);
        const QQuickItem *item = screen.window()->activeFocusItem();
        QVERIFY(item && !item->objectName().startsWith(QStringLiteral("rail-")));
    }
}

void FlowsTest::reachesPlacesByKeyboard()
{
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    for (int place = 4; place >= 0; --place) {
        QTest::keyClick(screen.window(), static_cast<Qt::Key>(Qt::Key_1 + place), Qt::ControlModifier);
        QTRY_COMPARE(int(screen.router()->place()), place);
    }
    QTest::keyClick(screen.window(), Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(screen.window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(hasFocus(screen, "payField"));
}

void FlowsTest::unlocks()
{
    FakeCore core;
    core.fillWithSamples();
    core.setState(api::SessionState::Locked);
    const Screen screen(core, {390, 800}, true);
    QTRY_VERIFY(hasFocus(screen, "unlockPassphraseInput"));
    type(screen, "wrong");
    press(screen, Qt::Key_Return);
    QTRY_COMPARE(core.calls(QStringLiteral("session.unlock")), 1);
    type(screen, "open sesame");
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(screen.find(QStringLiteral("payPage")));
}

void FlowsTest::changesLanguageWhileRunning()
{
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    screen.router()->go(ui::Router::Settings);
    const QQuickItem *button = screen.find(QStringLiteral("lockNow"));
    QVERIFY(button);
    screen.session()->preferences()->setLanguage(QStringLiteral("ko"));
    QTRY_COMPARE(button->property("text").toString(), QString::fromUtf8("지금 잠그기"));
}

QTEST_MAIN(FlowsTest)
#include "tst_flows.moc"
