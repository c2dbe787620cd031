// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/journey/corerun.h"

#include <QSignalSpy>

#include <sys/resource.h>

using namespace satchel;
using namespace satchel::journey;
using api::PurchaseState;
using api::SessionState;

/// What breaks on the way: nothing lost, nothing paid twice.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstDeliveryFailsAndIsRetriedWithoutPaying();
    void balanceTooSmallIsSaidBeforePaying();
    void hubOfflineMovesNoMoney();
    void opensAChannelRightAfterAStart();
    void locksEvenIfTheDiskTakesNothing();
    void cleanupTestCase();

private:
    [[nodiscard]] qint64 received();
    CoreRun m_core;
};

qint64 TestFaults::received()
{
    return m_core.control("GET", QStringLiteral("/status")).value(QStringLiteral("shopReceivedMsat")).toInteger(-1);
}

void TestFaults::initTestCase()
{
    QVERIFY(m_core.start());
    QCOMPARE(m_core.makeWallet().code, ErrorCode::None);
    const auto poor = m_core.look(QStringLiteral("/lighthouse/"));
    QVERIFY(poor);
    QCOMPARE(poor->state, PurchaseState::Failed);
    QVERIFY(poor->error == ErrorCode::NoChannel || poor->error == ErrorCode::InsufficientBalance);
    QCOMPARE(m_core.openChannel().code, ErrorCode::None);
}

void TestFaults::firstDeliveryFailsAndIsRetriedWithoutPaying()
{
    const auto offer = m_core.look(QStringLiteral("/night-mail/"));
    QVERIFY(offer);
    QCOMPARE(offer->state, PurchaseState::Offered);
    QSignalSpy changes(m_core.client().purchases(), &api::PurchaseClient::changed);
    const auto bought = m_core.buy(*offer);
    QVERIFY(bought);
    const auto delivered = m_core.awaitState(offer->id, {PurchaseState::Delivered});
    QVERIFY(delivered);
    QCOMPARE(delivered->state, PurchaseState::Delivered);
    QCOMPARE(received(), offer->price.value);
    QVERIFY(std::any_of(changes.begin(), changes.end(), [](const QList<QVariant> &change) {
        return change.value(0).value<api::Purchase>().state == PurchaseState::PaidNotDelivered;
    }));
}

void TestFaults::balanceTooSmallIsSaidBeforePaying()
{
    const auto made = m_core.await(m_core.client().payments()->receive(Msat{1'000'000'000}, QStringLiteral("large")));
    QVERIFY(made);
    QByteArray passphrase("sandbox"); // of the core's wallet; a sum like this wants it again
    const auto paid = m_core.await(m_core.client().payments()->pay(made->text, Msat{10'000}, Secret::take(passphrase)));
    QVERIFY(!paid);
    const QList<ErrorCode> fitting{ErrorCode::InsufficientBalance, ErrorCode::OwnInvoice};
    QVERIFY2(fitting.contains(paid.error().code), qPrintable(QString::number(int(paid.error().code))));
}

void TestFaults::hubOfflineMovesNoMoney()
{
    const auto offer = m_core.look(QStringLiteral("/soup.txt"));
    QVERIFY(offer);
    QCOMPARE(offer->state, PurchaseState::Offered);
    const qint64 before = received();
    m_core.control("POST", QStringLiteral("/hub"), {{QStringLiteral("online"), false}});
    const auto approved = m_core.await(m_core.client().purchases()->approve(offer->id));
    const auto failed = m_core.awaitState(offer->id, {PurchaseState::Failed}, 40'000);
    m_core.control("POST", QStringLiteral("/hub"), {{QStringLiteral("online"), true}});
    QVERIFY(failed);
    QCOMPARE(failed->state, PurchaseState::Failed);
    const QList<ErrorCode> fitting{ErrorCode::PeerUnreachable, ErrorCode::NotReady, ErrorCode::NoRoute};
    QVERIFY2(fitting.contains(failed->error), qPrintable(QString::number(int(failed->error))));
    QCOMPARE(received(), before);
}

/// Before the node has looked at the chain: it is waited for.
void TestFaults::opensAChannelRightAfterAStart()
{
    QVERIFY(m_core.terminate());
    QVERIFY(m_core.start());
    QCOMPARE(m_core.unlock().code, ErrorCode::None);
    QVERIFY(m_core.awaitState(SessionState::Running));
    const auto peer = m_core.await(m_core.client().wallet()->suggestedPeer());
    QVERIFY(peer);
    const auto opened = m_core.await(m_core.client().wallet()->openChannel(*peer, Sat{50'000}));
    QVERIFY2(opened, opened ? "" : qPrintable(QString::number(int(opened.error().code))));
}

/// What the node still wants to write would keep the keys in memory for as long as the disk is full.
void TestFaults::locksEvenIfTheDiskTakesNothing()
{
    const rlimit nothing{1, 1};
    const auto pid = static_cast<pid_t>(m_core.process().processId());
    QCOMPARE(::prlimit(pid, RLIMIT_FSIZE, &nothing, nullptr), 0);
    const auto locked = m_core.client().session()->lock();
    QVERIFY(QTest::qWaitFor([&] { return m_core.process().state() == QProcess::NotRunning; }, 40'000));
    QCOMPARE(m_core.process().exitStatus(), QProcess::NormalExit);
    QVERIFY(m_core.start());
    QCOMPARE(m_core.client().session()->status().state, SessionState::Locked);
    QCOMPARE(m_core.unlock().code, ErrorCode::None);
    QVERIFY(m_core.awaitState(SessionState::Running));
}

void TestFaults::cleanupTestCase()
{
    QVERIFY(m_core.terminate());
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
