// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/badpictures.h"
#include "tests/support/qrpictures.h"
#include "tests/ui/screens.h"
#include "ui/focuschain.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
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
    void showsTheWordsLater();
    void exposesTheWordsOnlyWhenAsked();
    void asksTwoWordsBack();
    void refusesWrongWords();
    void buysByKeyboard_data();
    void buysByKeyboard();
    void closesSheetsWithEscape();
    void keepsTabInsideTheSheet();
    void reachesPlacesByKeyboard();
    void unlocks();
    void saysThatThePassphraseWasWrong();
    void unlocksWithWords();
    void staysWithTheLastPageRead();
    void followsALinkByKeyboard();
    void changesLanguageWhileRunning();
    void pastesFromAnyPlace();
    void takesALinkOnceTheWalletIsOpen();
    void takesALinkWhileSomethingElseIsShown();
    void keepsSecretsToItself();
    void pastesAPicture();
    void choosesAmongCodesByKeyboard();
    void saysThatThereIsNoCamera();

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
    static void choosePassphrase(const Screen &screen);
    static void onBitcoin(FakeCore &core);
    static void toWords(const Screen &screen);
    static QByteArray askedWord(const FakeCore &core, const Screen &screen, const char *name);
};

void FlowsTest::onBitcoin(FakeCore &core)
{
    api::SessionStatus status = core.state.status;
    status.network = Network::Bitcoin;
    core.setStatus(status);
}

void FlowsTest::toWords(const Screen &screen)
{
    choosePassphrase(screen);
    QTRY_VERIFY(hasFocus(screen, "wordsContinue"));
}

void FlowsTest::choosePassphrase(const Screen &screen)
{
    QTRY_VERIFY(hasFocus(screen, "onboardingBegin"));
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(hasFocus(screen, "passphraseInput"));
    type(screen, "correct horse");
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(hasFocus(screen, "passphraseAgainInput"));
    type(screen, "correct horse");
    press(screen, Qt::Key_Return);
}

void FlowsTest::makesAWalletByKeyboard()
{
    FakeCore core;
    const Screen screen(core, {1120, 720}, false);
    choosePassphrase(screen);
    QTRY_VERIFY(screen.find(QStringLiteral("payPage")));
    QCOMPARE(core.calls(QStringLiteral("session.newWords")), 1);
    QCOMPARE(core.state.passphrase, QByteArrayLiteral("correct horse"));
    QVERIFY(!screen.session()->preferences()->hasSavedWords());
}

void FlowsTest::showsTheWordsLater()
{
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    screen.router()->go(ui::Router::Wallet);
    QTRY_VERIFY(hasFocus(screen, "remindedWords"));
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(hasFocus(screen, "wordsPassphraseInput"));
    type(screen, "wrong");
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(screen.find(QStringLiteral("wordsProblem")));
    QTRY_VERIFY(hasFocus(screen, "wordsPassphraseInput"));
    type(screen, "open sesame");
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(screen.find(QStringLiteral("words")));
    QTRY_VERIFY(hasFocus(screen, "wordsAdvance"));
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(hasFocus(screen, "firstWordInput"));
    type(screen, askedWord(core, screen, "firstWord").constData());
    press(screen, Qt::Key_Return);
    type(screen, askedWord(core, screen, "secondWord").constData());
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(screen.session()->preferences()->hasSavedWords());
    QTRY_VERIFY(hasFocus(screen, "wordsAdvance"));
    press(screen, Qt::Key_Return);
    QTRY_COMPARE(screen.router()->sheet(), ui::Router::NoSheet);
    QVERIFY(!screen.find(QStringLiteral("remindedWords")));
}

void FlowsTest::exposesTheWordsOnlyWhenAsked()
{
    const auto spoken = [](const Screen &screen) {
        QStringList names;
        const auto items = screen.find(QStringLiteral("words"))->childItems();
        for (QQuickItem *item : items) {
            const auto *face = QAccessible::queryAccessibleInterface(item);
            if (item->isVisible() && face)
                names << face->text(QAccessible::Name);
        }
        return names;
    };
    FakeCore core;
    onBitcoin(core);
    const Screen screen(core, {1120, 720}, false);
    toWords(screen);
    QVERIFY(!screen.find(QStringLiteral("speakWords")));
    QAccessible::setActive(true);
    QVERIFY(!spoken(screen).join(u' ').contains(QString::fromUtf8(core.state.words.split(' ').first())));
    QVERIFY(screen.find(QStringLiteral("speakWords")));
    screen.find(QStringLiteral("speakWords"))->forceActiveFocus(Qt::TabFocusReason);
    press(screen, Qt::Key_Space);
    QTRY_COMPARE(spoken(screen).size(), 12);
    QCOMPARE(spoken(screen).last(), QStringLiteral("12: ") + QString::fromUtf8(core.state.words.split(' ').last()));
    QTRY_VERIFY(hasFocus(screen, "wordsContinue"));
    QAccessible::setActive(false);
}

QByteArray FlowsTest::askedWord(const FakeCore &core, const Screen &screen, const char *name)
{
    const QString label = screen.find(QString::fromLatin1(name))->property("label").toString();
    return core.state.words.split(' ').value(label.section(QLatin1Char(' '), -1).toInt() - 1);
}

void FlowsTest::asksTwoWordsBack()
{
    FakeCore core;
    onBitcoin(core);
    const Screen screen(core, {390, 800}, true);
    toWords(screen);
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(hasFocus(screen, "firstWordInput"));
    type(screen, askedWord(core, screen, "firstWord").constData());
    press(screen, Qt::Key_Return);
    QVERIFY(hasFocus(screen, "secondWordInput"));
    type(screen, askedWord(core, screen, "secondWord").constData());
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(screen.find(QStringLiteral("payPage")));
    QCOMPARE(core.state.passphrase, QByteArrayLiteral("correct horse"));
}

void FlowsTest::refusesWrongWords()
{
    FakeCore core;
    onBitcoin(core);
    const Screen screen(core, {390, 800}, true);
    toWords(screen);
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(hasFocus(screen, "firstWordInput"));
    type(screen, askedWord(core, screen, "firstWord").constData());
    press(screen, Qt::Key_Return);
    type(screen, "wrong");
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(screen.find(QStringLiteral("onboardingProblem")));
    QCOMPARE(core.calls(QStringLiteral("session.create")), 0);
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

void FlowsTest::saysThatThePassphraseWasWrong()
{
    FakeCore core;
    core.fillWithSamples();
    core.setState(api::SessionState::Locked);
    const Screen screen(core, {1120, 720}, false);
    QTRY_VERIFY(hasFocus(screen, "unlockPassphraseInput"));
    const QQuickItem *page = screen.find(QStringLiteral("unlockPage"));
    type(screen, "wrong");
    press(screen, Qt::Key_Tab);
    QVERIFY(hasFocus(screen, "unlockConfirm"));
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(screen.find(QStringLiteral("unlockProblem")));
    QCOMPARE(screen.find(QStringLiteral("unlockPage")), page);
    QVERIFY(hasFocus(screen, "unlockPassphraseInput"));
}

void FlowsTest::unlocksWithWords()
{
    FakeCore core;
    core.fillWithSamples();
    core.setState(api::SessionState::Locked);
    const Screen screen(core, {390, 800}, false);
    QTRY_VERIFY(hasFocus(screen, "unlockPassphraseInput"));
    press(screen, Qt::Key_Tab);
    QVERIFY(hasFocus(screen, "unlockOtherWay"));
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(hasFocus(screen, "unlockWordsInput"));
    type(screen, core.state.words.constData());
    press(screen, Qt::Key_Return);
    QVERIFY(hasFocus(screen, "unlockNewPassphraseInput"));
    type(screen, "another one");
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(screen.find(QStringLiteral("payPage")));
    QCOMPARE(core.state.passphrase, QByteArrayLiteral("another one"));
}

void FlowsTest::followsALinkByKeyboard()
{
    FakeCore core;
    core.fillWithSamples();
    const auto &contents = core.state.contents;
    const auto linking = std::find_if(contents.begin(), contents.end(),
                                      [](const api::Content &content) { return content.bytes.contains("<a href"); });
    QVERIFY(linking != contents.end());
    const Screen screen(core, {1120, 720}, false);
    screen.router()->read(linking.key());
    const auto hasLinks = [&] { return screen.find(QStringLiteral("readerLink")) != nullptr; };
    QTRY_VERIFY(hasLinks());
    const auto isOnALink = [&] {
        const QQuickItem *item = screen.window()->activeFocusItem();
        return item && item->objectName() == QStringLiteral("readerLink");
    };
    for (int tab = 0; tab < 12 && !isOnALink(); ++tab)
        press(screen, Qt::Key_Tab);
    QVERIFY(isOnALink());
    press(screen, Qt::Key_Return);
    QTRY_COMPARE(int(screen.router()->sheet()), int(ui::Router::PurchaseSheet));
}

void FlowsTest::staysWithTheLastPageRead()
{
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    screen.router()->read(8);
    QTRY_VERIFY(screen.find(QStringLiteral("readerText")));
    screen.router()->go(ui::Router::Library);
    QCOMPARE(screen.router()->article(), 0);
    QVERIFY(screen.find(QStringLiteral("readerText")));
    screen.window()->resize(390, 720);
    QTRY_VERIFY(!screen.find(QStringLiteral("readerText")));
    QVERIFY(screen.find(QStringLiteral("libraryList")));
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

void FlowsTest::pastesFromAnyPlace()
{
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    QGuiApplication::clipboard()->setText(QStringLiteral("Good read: https://longform.example/bridges/4 !"));
    for (const auto place : {ui::Router::Pay, ui::Router::Wallet, ui::Router::Settings}) {
        screen.router()->go(place);
        QTRY_VERIFY(!ui::topSheet(screen.window()) && screen.window()->isActive());
        QTest::keyClick(screen.window(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(screen.router()->sheet(), ui::Router::PurchaseSheet);
        QCOMPARE(screen.router()->sheetUrl(), QUrl(QStringLiteral("https://longform.example/bridges/4")));
        QTRY_VERIFY(screen.find(QStringLiteral("purchasePay")));
    }
    QCOMPARE(core.calls(QStringLiteral("purchases.approve")), 0);
}

void FlowsTest::takesALinkOnceTheWalletIsOpen()
{
    FakeCore core;
    core.fillWithSamples();
    core.setState(api::SessionState::Locked);
    const Screen screen(core, {390, 800}, true);
    screen.router()->take(QStringLiteral("l402://longform.example/bridges/4"));
    QTRY_VERIFY(hasFocus(screen, "unlockPassphraseInput"));
    QCOMPARE(screen.router()->sheet(), ui::Router::NoSheet);
    type(screen, "open sesame");
    press(screen, Qt::Key_Return);
    QTRY_COMPARE(screen.router()->sheet(), ui::Router::PurchaseSheet);
    QCOMPARE(screen.router()->sheetUrl(), QUrl(QStringLiteral("https://longform.example/bridges/4")));
    QCOMPARE(screen.router()->claim(), QString());
}

void FlowsTest::takesALinkWhileSomethingElseIsShown()
{
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    screen.router()->go(ui::Router::Wallet);
    screen.router()->receive();
    screen.router()->take(QStringLiteral("LIGHTNING:LNBCRT250U1SAMPLE"));
    QTRY_COMPARE(screen.router()->sheet(), ui::Router::SendSheet);
    QCOMPARE(screen.router()->place(), ui::Router::Pay);
    QCOMPARE(core.calls(QStringLiteral("payments.pay")), 0);
}

void FlowsTest::keepsSecretsToItself()
{
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(core.state.words));
    QTest::keyClick(screen.window(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(screen.find(QStringLiteral("payProblem")));
    QCOMPARE(screen.find(QStringLiteral("payField"))->property("text").toString(), QString());
    QCOMPARE(core.calls(QStringLiteral("payments.decode")), 0);
    QCOMPARE(core.calls(QStringLiteral("purchases.look")), 0);
}

void FlowsTest::pastesAPicture()
{
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    QGuiApplication::clipboard()->setImage(plainQr(QStringLiteral("https://longform.example/bridges/4")));
    screen.router()->go(ui::Router::Activity);
    QTest::keyClick(screen.window(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(screen.router()->sheet(), ui::Router::PurchaseSheet);
    QTRY_VERIFY(screen.find(QStringLiteral("purchasePay")));
    QCOMPARE(core.calls(QStringLiteral("purchases.approve")), 0);
}

void FlowsTest::choosesAmongCodesByKeyboard()
{
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {390, 800}, true);
    QGuiApplication::clipboard()->setImage(
        twoCodes(QStringLiteral("https://longform.example/bridges/4"), QStringLiteral("LIGHTNING:LNBCRT250U1SAMPLE")));
    screen.router()->scan();
    QTRY_VERIFY(hasFocus(screen, "scanClipboard"));
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(hasFocus(screen, "scanChoice1"));
    (void)screen.grab(); // the list is laid out
    QCOMPARE(screen.router()->sheet(), ui::Router::ScanSheet);
    press(screen, Qt::Key_Down);
    QVERIFY(hasFocus(screen, "scanChoice2"));
    press(screen, Qt::Key_Return);
    QTRY_COMPARE(screen.router()->sheet(), ui::Router::SendSheet);
    QCOMPARE(core.calls(QStringLiteral("payments.pay")), 0);
}

void FlowsTest::saysThatThereIsNoCamera()
{
    if (QDir(QStringLiteral("/dev")).entryList({QStringLiteral("video*")}, QDir::System).size() > 0)
        QSKIP("there is a camera");
    FakeCore core;
    const Screen screen(core, {1120, 720}, false);
    core.setState(api::SessionState::Running);
    screen.router()->scan();
    QTRY_VERIFY(screen.find(QStringLiteral("scanCamera")));
    screen.find(QStringLiteral("scanCamera"))->forceActiveFocus(Qt::TabFocusReason);
    press(screen, Qt::Key_Return);
    QTRY_VERIFY(screen.find(QStringLiteral("scanProblem")));
    QVERIFY(screen.find(QStringLiteral("scanProblem"))
                ->property("text")
                .toString()
                .startsWith(QStringLiteral("No camera")));
    QTRY_VERIFY(screen.find(QStringLiteral("scanCamera")));
}

QTEST_MAIN(FlowsTest)
#include "tst_flows.moc"
