// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/screens.h"
#include "ui/passphrasestrength.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace satchel;
using namespace satchel::testing;
using ui::Router;

/// What protects the wallet, as a person meets it: waits, another passphrase, the passphrase again, the idle lock.
class SecurityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void waitsAfterWrongTries();
    void changesThePassphrase();
    void saysWhyThePassphraseStays();
    void asksBeforeALargePurchase();
    void asksBeforeALargeInvoice();
    void asksWhenTheCoreAsks();
    void protectsLessForThePassphraseOnly();
    void choosesWhenToLock();
    void tellsTheCoreOfAPerson();
    void weighsPassphrases_data();
    void weighsPassphrases();

private:
    QQuickItem *item(const char *name)
    {
        const QString wanted = QString::fromLatin1(name);
        if (!QTest::qWaitFor([&] { return m_screen->find(wanted) != nullptr; }))
            qFatal("there is no %s", name);
        return m_screen->find(wanted);
    }
    bool isThere(const char *name) const { return m_screen->find(QString::fromLatin1(name)) != nullptr; }
    void press(const char *name)
    {
        QQuickItem *button = item(name);
        QTRY_VERIFY2(button->isEnabled(), name);
        button->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(m_screen->window(), Qt::Key_Return);
    }
    void type(const char *name, const char *text)
    {
        item(name)->forceActiveFocus(Qt::TabFocusReason);
        for (const char *letter = text; *letter; ++letter)
            QTest::keyClick(m_screen->window(), *letter);
    }
    QString textOf(const char *name) { return item(name)->property("text").toString(); }
    void setStatus(const std::function<void(api::SessionStatus &)> &change)
    {
        api::SessionStatus status = m_core->state.status;
        change(status);
        m_core->setStatus(status);
    }

    std::unique_ptr<FakeCore> m_core;
    std::unique_ptr<Screen> m_screen;
};

void SecurityTest::init()
{
    m_core = std::make_unique<FakeCore>();
    m_core->fillWithSamples();
    m_screen = std::make_unique<Screen>(*m_core, QSize(1120, 900), false);
}

void SecurityTest::cleanup()
{
    m_screen.reset();
    m_core.reset();
    QCOMPARE(Screen::takeWarnings(), QStringList());
}

void SecurityTest::waitsAfterWrongTries()
{
    setStatus([](api::SessionStatus &status) {
        status.state = api::SessionState::Locked;
        status.waitMs = 75'000;
    });
    QVERIFY(textOf("tryWait").contains(QStringLiteral(" 1:1")));
    QVERIFY(textOf("tryWait").contains(QStringLiteral("Nothing is lost")));
    type("unlockPassphraseInput", "open sesame");
    QTest::keyClick(m_screen->window(), Qt::Key_Return);
    QVERIFY(!item("unlockConfirm")->isEnabled());
    QCOMPARE(m_core->calls(QStringLiteral("session.unlock")), 0);
    setStatus([](api::SessionStatus &status) { status.waitMs = 0; });
    QTRY_VERIFY(!isThere("tryWait"));
    press("unlockConfirm");
    QTRY_COMPARE(m_screen->session()->phase(), ui::Session::Open);
}

void SecurityTest::changesThePassphrase()
{
    m_screen->router()->go(Router::Settings);
    press("changePassphrase");
    type("oldPassphraseInput", "open sesame");
    type("newPassphraseInput", "tree");
    QVERIFY(textOf("strength").startsWith(QStringLiteral("Weak")));
    type("newPassphraseInput", " by the long river bank");
    QTRY_VERIFY(textOf("strength").startsWith(QStringLiteral("Fair")));
    type("newPassphraseAgainInput", "tree by the long river bank");
    press("passphraseAdvance");
    QTRY_COMPARE(m_core->state.passphrase, QByteArray("tree by the long river bank"));
    QTRY_VERIFY(!isThere("oldPassphraseInput"));
    press("passphraseAdvance");
    QTRY_COMPARE(m_screen->router()->sheet(), Router::NoSheet);
}

void SecurityTest::saysWhyThePassphraseStays()
{
    m_screen->router()->changePassphrase();
    type("oldPassphraseInput", "open sesamE");
    type("newPassphraseInput", "one");
    type("newPassphraseAgainInput", "two");
    press("passphraseAdvance");
    QCOMPARE(textOf("passphraseProblem"), QStringLiteral("The two new passphrases are not the same."));
    QCOMPARE(m_core->calls(QStringLiteral("session.changePassphrase")), 0);
    type("newPassphraseAgainInput", "");
    QTest::keyClick(m_screen->window(), Qt::Key_A, Qt::ControlModifier);
    type("newPassphraseAgainInput", "one");
    press("passphraseAdvance");
    QTRY_COMPARE(textOf("passphraseProblem"), QStringLiteral("That is not the passphrase. Try again."));
    QCOMPARE(m_core->state.passphrase, QByteArray("open sesame"));
    QTRY_VERIFY(item("oldPassphraseInput")->hasActiveFocus());
}

void SecurityTest::asksBeforeALargePurchase()
{
    m_screen->window()->resize(1120, 720);
    setStatus([](api::SessionStatus &status) { status.safety.askAbove = Sat{1}; });
    m_screen->router()->buy(QUrl(QStringLiteral("https://longform.example/bridges/4")));
    QVERIFY(!item("purchasePay")->isEnabled());
    type("purchaseProofFieldInput", "open sesamE");
    press("purchasePay");
    QTRY_VERIFY(item("purchaseProofFieldInput")->hasActiveFocus());
    (void)m_screen->grab(); // with the refusal above it
    QTRY_VERIFY(m_screen->shows(item("purchaseProofFieldInput")));
    QCOMPARE(m_core->state.purchases.last().state, api::PurchaseState::Offered);
    type("purchaseProofFieldInput", "open sesame");
    press("purchasePay");
    QTRY_COMPARE(m_core->state.purchases.last().state, api::PurchaseState::Approved);
}

void SecurityTest::asksBeforeALargeInvoice()
{
    setStatus([](api::SessionStatus &status) { status.safety.askAbove = Sat{10'000}; });
    m_screen->router()->send(QStringLiteral("lnbcrt250u1sample"));
    type("sendProofFieldInput", "wrong");
    press("sendConfirm");
    QTRY_COMPARE(m_core->calls(QStringLiteral("payments.pay")), 1);
    QTRY_VERIFY(item("sendProofFieldInput")->hasActiveFocus());
    type("sendProofFieldInput", "open sesame");
    QTest::keyClick(m_screen->window(), Qt::Key_Return);
    QTRY_COMPARE(m_core->calls(QStringLiteral("payments.pay")), 2);
    QTRY_VERIFY(!isThere("sendProofField"));
}

/// The window may not know of a choice that was made elsewhere.
void SecurityTest::asksWhenTheCoreAsks()
{
    m_screen->router()->buy(QUrl(QStringLiteral("https://longform.example/bridges/4")));
    item("purchasePay");
    QVERIFY(!isThere("purchaseProofField"));
    m_core->failNext(QStringLiteral("purchases.approve"), ErrorCode::PassphraseNeeded);
    press("purchasePay");
    type("purchaseProofFieldInput", "open sesame");
    press("purchasePay");
    QTRY_COMPARE(m_core->state.purchases.last().state, api::PurchaseState::Approved);
}

void SecurityTest::protectsLessForThePassphraseOnly()
{
    m_screen->router()->go(Router::Settings);
    press("askAbove2");
    QTRY_COMPARE(m_core->state.status.safety.askAbove, Sat{10'000});
    QVERIFY(!isThere("askAboveProofField"));
    press("askAbove0");
    type("askAboveProofFieldInput", "wrong");
    press("askAboveConfirm");
    QTRY_COMPARE(textOf("askAboveProofProblem"), QStringLiteral("That is not the passphrase. Try again."));
    QCOMPARE(m_core->state.status.safety.askAbove, Sat{10'000});
    type("askAboveProofFieldInput", "open sesame");
    press("askAboveConfirm");
    QTRY_COMPARE(m_core->state.status.safety.askAbove, Sat{0});
    QTRY_VERIFY(!isThere("askAboveProofField"));
}

void SecurityTest::choosesWhenToLock()
{
    m_screen->router()->go(Router::Settings);
    press("idleLock3");
    QTRY_COMPARE(m_core->state.status.safety.idleMinutes, 60);
    press("idleLock0");
    QTRY_COMPARE(m_core->state.status.safety.idleMinutes, 0);
}

void SecurityTest::tellsTheCoreOfAPerson()
{
    item("payField");
    QCOMPARE(m_core->calls(QStringLiteral("session.noteActivity")), 0);
    QTest::keyClick(m_screen->window(), Qt::Key_Tab);
    QTest::keyClick(m_screen->window(), Qt::Key_Tab);
    QTest::mouseMove(m_screen->window(), QPoint(20, 20));
    QCOMPARE(m_core->calls(QStringLiteral("session.noteActivity")), 1); // once in a while is enough
}

void SecurityTest::weighsPassphrases_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<int>("strength");
    QTest::newRow("nothing") << QByteArray() << int(ui::Strength::None);
    QTest::newRow("a word") << QByteArray("password") << int(ui::Strength::Weak);
    QTest::newRow("one letter") << QByteArray(35, 'a') << int(ui::Strength::Weak);
    QTest::newRow("three words") << QByteArray("night train harbour") << int(ui::Strength::Fair);
    QTest::newRow("Korean") << QByteArray("밤에 떠나는 기차") << int(ui::Strength::Fair);
    QTest::newRow("a sentence") << QByteArray("My aunt sold 14 jars of plums, then quit!") << int(ui::Strength::Strong);
}

void SecurityTest::weighsPassphrases()
{
    QFETCH(QByteArray, passphrase);
    QFETCH(int, strength);
    QCOMPARE(int(ui::strengthOf(Secret::take(passphrase))), strength);
}

QTEST_MAIN(SecurityTest)
#include "tst_security.moc"
