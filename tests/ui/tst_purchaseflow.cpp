// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/models.h"
#include "ui/payviewmodel.h"
#include "ui/purchaseviewmodel.h"
#include "ui/sendviewmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace satchel;
using namespace satchel::testing;
using namespace satchel::ui;
using api::PurchaseState;
using VM = PurchaseViewModel;

/// The Pay page's field, the purchase and the bare invoice.
class PurchaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsLinksFromInvoices_data();
    void tellsLinksFromInvoices();
    void saysWhenItCanReadNothing();
    void setsUpTheSandboxInOneStep();
    void ticksStepsOff();
    void goesFromOfferToLibrary();
    void paysOnceHoweverOftenItIsPressed();
    void saysPaidWhenThePageDoesNotCome();
    void saysThatNoMoneyMovedWhenThePageIsGone();
    void refusesToPayMoreThanThereIs();
    void keepsItsStateWhenTheCoreIsLost();
    void paysAnInvoice();
    void saysWhyAnInvoiceWasNotPaid();
    void setsUpOnceTheSandboxIsThere();
    void keepsALinkThatWaitsForAConnection();
    void buysAgainAfterARefusedProof();
    void cannotPayWithoutAConnection();
};

void PurchaseTest::tellsLinksFromInvoices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("link");
    QTest::addColumn<int>("decoded"); ///< How often the core is asked: never for what the window refuses itself.
    QTest::newRow("link") << QStringLiteral(" https://corner.example/a ") << QStringLiteral("https://corner.example/a")
                          << 0;
    QTest::newRow("bare link") << QStringLiteral("corner.example/a") << QStringLiteral("https://corner.example/a") << 0;
    QTest::newRow("invoice") << QStringLiteral("lnbcrt250u1sample") << QString() << 1;
    QTest::newRow("file") << QStringLiteral("file:///etc/hostname") << QString() << 0;
}

void PurchaseTest::tellsLinksFromInvoices()
{
    QFETCH(QString, text);
    QFETCH(QString, link);
    QFETCH(int, decoded);
    World world;
    PayViewModel flow;
    flow.setSession(&world.session);
    QSignalSpy links(&flow, &PayViewModel::linkFound);
    flow.go(text);
    QCOMPARE(links.size(), link.isEmpty() ? 0 : 1);
    if (!link.isEmpty())
        QCOMPARE(links.first().first().toUrl(), QUrl(link));
    else
        QTRY_VERIFY(!flow.isBusy());
    QCOMPARE(world.core.calls(QStringLiteral("payments.decode")), decoded);
}

void PurchaseTest::saysWhenItCanReadNothing()
{
    World world;
    PayViewModel flow;
    flow.setSession(&world.session);
    flow.go(QStringLiteral("hello"));
    QTRY_VERIFY(flow.problem().contains(QStringLiteral("No money has moved.")));
}

void PurchaseTest::setsUpTheSandboxInOneStep()
{
    World world(false);
    PayViewModel flow;
    flow.setSession(&world.session);
    QTRY_VERIFY(flow.isGettingStarted());
    QVERIFY(!flow.hasCoins());
    flow.setUp();
    flow.setUp();
    QTRY_COMPARE(world.core.calls(QStringLiteral("wallet.openChannel")), 1);
    QCOMPARE(world.core.calls(QStringLiteral("wallet.requestCoins")), 1);
    QTRY_VERIFY(flow.hasCoins());
    QVERIFY(flow.isSettingUp());
}

void PurchaseTest::ticksStepsOff()
{
    World world;
    PayViewModel flow;
    flow.setSession(&world.session);
    QTRY_VERIFY(flow.hasArticle());
    QVERIFY(flow.hasChannel());
    QVERIFY(!flow.isGettingStarted());
    QCOMPARE(flow.spendable(), QString::fromUtf8("248\u202f310"));
}

void PurchaseTest::goesFromOfferToLibrary()
{
    World world;
    VM flow;
    flow.setSession(&world.session);
    flow.look(offeredPage);
    QCOMPARE(flow.state(), VM::Looking);
    QTRY_COMPARE(flow.state(), VM::Offered);
    QCOMPARE(flow.price(), QStringLiteral("80"));
    QVERIFY(flow.canPay());
    QSignalSpy kept(&flow, &VM::kept);
    flow.approve();
    QTRY_COMPARE(flow.state(), VM::Paying);
    for (const auto &[state, shown] :
         {std::pair{PurchaseState::Paying, VM::Paying}, std::pair{PurchaseState::Paid, VM::Fetching},
          std::pair{PurchaseState::Delivered, VM::Kept}}) {
        world.core.advance(flow.purchaseId(), state);
        QCOMPARE(flow.state(), shown);
        QVERIFY(!flow.progress().isEmpty());
    }
    QCOMPARE(kept.size(), 1);
}

void PurchaseTest::paysOnceHoweverOftenItIsPressed()
{
    World world;
    VM flow;
    flow.setSession(&world.session);
    flow.look(offeredPage);
    QTRY_VERIFY(flow.canPay());
    flow.approve();
    flow.approve();
    QTRY_COMPARE(flow.state(), VM::Paying);
    flow.approve();
    QCOMPARE(world.core.calls(QStringLiteral("purchases.approve")), 1);
}

void PurchaseTest::saysPaidWhenThePageDoesNotCome()
{
    World world;
    VM flow;
    flow.setSession(&world.session);
    flow.look(offeredPage);
    QTRY_VERIFY(flow.canPay());
    flow.approve();
    QTRY_COMPARE(flow.state(), VM::Paying);
    world.core.advance(flow.purchaseId(), PurchaseState::Paid);
    world.core.advance(flow.purchaseId(), PurchaseState::PaidNotDelivered, ErrorCode::HostUnreachable);
    QCOMPARE(flow.state(), VM::Undelivered);
    QVERIFY(flow.moneyLine().startsWith(QStringLiteral("You have paid")));
    QVERIFY(!flow.canPay());
    QTRY_VERIFY(flow.canRetry());
    flow.retry();
    QTRY_COMPARE(flow.state(), VM::Fetching);
    QCOMPARE(world.core.calls(QStringLiteral("purchases.approve")), 1);
}

void PurchaseTest::saysThatNoMoneyMovedWhenThePageIsGone()
{
    World world;
    VM flow;
    flow.setSession(&world.session);
    flow.look(QUrl(QStringLiteral("https://corner.example/gone")));
    QTRY_COMPARE(flow.state(), VM::Failed);
    QCOMPARE(flow.moneyLine(), QStringLiteral("No money has moved."));
    QVERIFY(!flow.remedy().isEmpty());
}

void PurchaseTest::refusesToPayMoreThanThereIs()
{
    World world;
    world.core.setBalances({});
    VM flow;
    flow.setSession(&world.session);
    flow.look(offeredPage);
    QTRY_COMPARE(flow.state(), VM::Offered);
    QVERIFY(!flow.canPay());
    QVERIFY(!flow.problem().isEmpty());
}

void PurchaseTest::keepsItsStateWhenTheCoreIsLost()
{
    World world;
    VM flow;
    flow.setSession(&world.session);
    flow.look(offeredPage);
    QTRY_VERIFY(flow.canPay());
    flow.approve();
    QTRY_COMPARE(flow.state(), VM::Paying);
    world.core.setConnected(false);
    QCOMPARE(flow.state(), VM::Paying);
    world.core.state.purchases[flow.purchaseId()].state = PurchaseState::Delivered;
    world.core.setConnected(true);
    QTRY_COMPARE(flow.state(), VM::Kept);
}

void PurchaseTest::paysAnInvoice()
{
    World world;
    SendViewModel flow;
    flow.setSession(&world.session);
    flow.setInvoice(QStringLiteral("lnbcrt250u1sample"));
    QTRY_VERIFY(flow.canPay());
    flow.pay();
    flow.pay();
    QTRY_COMPARE(flow.state(), SendViewModel::Accepted);
    QCOMPARE(world.core.calls(QStringLiteral("payments.pay")), 1);
    api::ActivityEntry payment = world.core.state.entries.last();
    payment.state = api::PaymentState::Succeeded;
    Q_EMIT world.core.payments()->settled(payment);
    QCOMPARE(flow.state(), SendViewModel::Settled);
}

void PurchaseTest::saysWhyAnInvoiceWasNotPaid()
{
    World world;
    world.core.failNext(QStringLiteral("payments.pay"), ErrorCode::NoRoute);
    SendViewModel flow;
    flow.setSession(&world.session);
    flow.setInvoice(QStringLiteral("lnbcrt250u1sample"));
    QTRY_VERIFY(flow.canPay());
    flow.pay();
    QTRY_COMPARE(flow.state(), SendViewModel::Failed);
    QVERIFY(flow.problem().contains(QStringLiteral("No money has moved.")));
}

void PurchaseTest::setsUpOnceTheSandboxIsThere()
{
    World world(false);
    api::SessionStatus starting = world.core.state.status;
    starting.state = api::SessionState::Offline;
    starting.step = api::StartupStep::StartingSandbox;
    world.core.setStatus(starting);
    PayViewModel flow;
    flow.setSession(&world.session);
    QTRY_VERIFY(flow.isGettingStarted());
    flow.setUp();
    QVERIFY(flow.isSettingUp());
    QVERIFY2(flow.setUpLine().contains(QStringLiteral("sandbox")), qPrintable(flow.setUpLine()));
    QCOMPARE(world.core.calls(QStringLiteral("wallet.requestCoins")), 0);
    api::SessionStatus running = starting;
    running.state = api::SessionState::Running;
    running.step = api::StartupStep::None;
    world.core.setStatus(running);
    QTRY_COMPARE(world.core.calls(QStringLiteral("wallet.requestCoins")), 1);
    QTRY_COMPARE(world.core.state.channels.size(), 1);
}

void PurchaseTest::keepsALinkThatWaitsForAConnection()
{
    World world;
    QVERIFY(!world.session.waiting()->isThere());
    world.session.workOffline();
    QVERIFY(world.session.isOffline() && world.session.isOfflineByChoice());
    PurchaseViewModel flow;
    flow.setSession(&world.session);
    flow.look(offeredPage);
    QTRY_COMPARE(flow.state(), PurchaseViewModel::Failed);
    QVERIFY2(flow.problem().contains(QStringLiteral("waits for a connection")), qPrintable(flow.problem()));
    QVERIFY(flow.remedy().contains(QStringLiteral("Nothing is paid by itself")));
    QCOMPARE(world.session.waiting()->site(), QStringLiteral("longform.example"));
    const int looks = world.core.calls(QStringLiteral("purchases.look"));
    world.session.goOnline();
    QVERIFY(!world.session.isOffline());
    QCOMPARE(world.core.calls(QStringLiteral("purchases.look")), looks); // only when asked
    QCOMPARE(world.session.waiting()->take(), offeredPage);
    QVERIFY(!world.session.waiting()->isThere());
}

void PurchaseTest::buysAgainAfterARefusedProof()
{
    World world;
    PurchaseViewModel flow;
    flow.setSession(&world.session);
    flow.look(offeredPage);
    QTRY_VERIFY(flow.canPay());
    QVERIFY(flow.paidBeforeLine().isEmpty());
    const qint64 first = flow.purchaseId();
    world.core.advance(first, PurchaseState::Paid);
    world.core.advance(first, PurchaseState::PaidNotDelivered, ErrorCode::DeliveryFailed);
    QTRY_COMPARE(flow.state(), VM::Undelivered);
    QVERIFY(!flow.canBuyAgain());
    world.core.advance(first, PurchaseState::PaidNotDelivered, ErrorCode::CredentialRefused);
    QTRY_VERIFY(flow.canBuyAgain());
    QVERIFY2(flow.remedy().contains(QStringLiteral("buy the page again")), qPrintable(flow.remedy()));
    flow.buyAgain();
    QTRY_COMPARE(flow.state(), VM::Offered);
    QVERIFY(flow.purchaseId() != first);
    QVERIFY2(flow.paidBeforeLine().contains(QStringLiteral("second payment")), qPrintable(flow.paidBeforeLine()));
    QCOMPARE(world.core.calls(QStringLiteral("purchases.approve")), 0);
}

void PurchaseTest::cannotPayWithoutAConnection()
{
    World world;
    PurchaseViewModel flow;
    flow.setSession(&world.session);
    flow.look(offeredPage);
    QTRY_VERIFY(flow.canPay());
    world.session.workOffline();
    QVERIFY(!flow.canPay());
    flow.approve();
    QCOMPARE(world.core.calls(QStringLiteral("purchases.approve")), 0);
    world.session.goOnline();
    QVERIFY(flow.canPay());
}

QTEST_MAIN(PurchaseTest)
#include "tst_purchaseflow.moc"
