// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/journey/corerun.h"

#include <QSignalSpy>

#include <csignal>

using namespace satchel;
using namespace satchel::journey;
using api::PurchaseState;
using api::SessionState;

/// Window, core and sandbox end in the middle of things, and everything is right afterwards.
class TestComebacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stopInTheMiddleOfAPaymentIsRightAfterTheNextStart();
    void windowThatDiesChangesNothing();
    void sandboxThatDiesComesBack();
    void cleanupTestCase();

private:
    [[nodiscard]] qint64 received();
    CoreRun m_core;
};

qint64 TestComebacks::received()
{
    return m_core.control("GET", QStringLiteral("/status")).value(QStringLiteral("shopReceivedMsat")).toInteger(-1);
}

void TestComebacks::initTestCase()
{
    QVERIFY(m_core.start());
    QCOMPARE(m_core.makeWallet().code, ErrorCode::None);
    QCOMPARE(m_core.openChannel().code, ErrorCode::None);
}

void TestComebacks::stopInTheMiddleOfAPaymentIsRightAfterTheNextStart()
{
    const auto offer = m_core.look(QStringLiteral("/jangdok/"));
    QVERIFY(offer);
    QCOMPARE(offer->state, PurchaseState::Offered);
    QVERIFY(m_core.await(m_core.client().purchases()->approve(offer->id)));
    QVERIFY(m_core.terminate());
    QVERIFY(m_core.start());
    QCOMPARE(m_core.unlock().code, ErrorCode::None);
    QVERIFY(m_core.awaitState(SessionState::Running));
    const auto ended = m_core.awaitState(offer->id, {PurchaseState::Delivered, PurchaseState::Failed}, 60'000);
    QVERIFY(ended);
    QVERIFY2(ended->state == PurchaseState::Delivered || ended->state == PurchaseState::Failed,
             qPrintable(QString::number(int(ended->state))));
    QCOMPARE(received(), ended->state == PurchaseState::Delivered ? offer->price.value : 0);
}

void TestComebacks::windowThatDiesChangesNothing()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_core.spendable().value > 0, 90'000);
    const auto offer = m_core.look(QStringLiteral("/salt/"));
    QVERIFY(offer);
    QCOMPARE(offer->state, PurchaseState::Offered);
    QVERIFY(m_core.await(m_core.client().purchases()->approve(offer->id)));
    m_core.connectAgain();
    const auto bought = m_core.awaitState(offer->id, {PurchaseState::Delivered});
    QVERIFY(bought);
    QCOMPARE(bought->state, PurchaseState::Delivered);
}

/// A hub that is killed right after a payment may close its channel (LDK's known gap between monitor and manager), so
/// this one has been quiet for a while.
void TestComebacks::sandboxThatDiesComesBack()
{
    QSignalSpy changes(m_core.client().wallet(), &api::WalletClient::changed);
    while (changes.wait(3'000)) { }
    QCOMPARE(::kill(static_cast<pid_t>(m_core.sandboxPid()), SIGKILL), 0);
    QVERIFY(m_core.awaitState(SessionState::Offline));
    QVERIFY(m_core.awaitState(SessionState::Running, 60'000));
    QTRY_VERIFY_WITH_TIMEOUT(m_core.spendable().value > 0, 60'000);
}

void TestComebacks::cleanupTestCase()
{
    QVERIFY(m_core.terminate());
}

QTEST_GUILESS_MAIN(TestComebacks)
#include "tst_comebacks.moc"
