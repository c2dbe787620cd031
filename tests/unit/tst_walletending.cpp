// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/faultydisk.h"
#include "tests/unit/sessiontest.h"
#include "wallet/session/localcore.h"

#include <sqlite3.h>

using namespace satchel;
using api::SessionState;

/// A disk that takes nothing, a stop or a lock in the middle of something.
class TestWalletEnding : public SessionTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanEndIsToldFromAnUncleanOne();
    void saysThatTheDiskIsFullWithoutAskingTheNode();
    void leavesTheNodeAloneWhileTheDiskIsFull();
    void refusesToOpenWhatItCannotWrite();
    void stopsWhileItsFilesAreBeingOpened();
    void stopsWhileItsNodeIsBeingBuilt();
    void givesTheNodeNothingAfterALock();
    void everybodyWaitsForTheSameLock();
    void stopsForGoodDuringALock();

private:
    static api::Balances spendable(qint64 msat);
    Future<void> writeSomething();
    /// Locked, and opened again by a new session later: whether the run in between ended in order.
    void endsInOrder(const Future<void> &opening);
};

void TestWalletEnding::cleanEndIsToldFromAnUncleanOne()
{
    makeWallet();
    shut();
    open();
    m_session->setSandbox(sandbox(QStringLiteral("aa")));
    QVERIFY(await(m_session->unlock(secret("pass"))));
    QVERIFY(!m_session->status().hasUncleanEnd);
    auto keys = Vault(m_folder->vault()).unlock(secret("pass"), Secret());
    QVERIFY(keys);
    shut();
    open();
    QThreadPool pool;
    QVERIFY(await(runOn<OpenFiles>(&pool, [this, keys] {
        Result<OpenFiles> files = openFiles(*m_folder, **keys);
        (*files)->money->close();
        return files;
    })));
    m_session->setSandbox(sandbox(QStringLiteral("aa")));
    QVERIFY(await(m_session->unlock(secret("pass"))));
    QVERIFY(m_session->status().hasUncleanEnd);
}

api::Balances TestWalletEnding::spendable(qint64 msat)
{
    api::Balances balances;
    balances.spendable = Msat{msat};
    return balances;
}

Future<void> TestWalletEnding::writeSomething()
{
    return m_session->wallet()->files().money->write<void>([](Database &database) -> Done {
        return database.execute("INSERT OR REPLACE INTO settings (key, value) VALUES ('test', 'x')");
    });
}

// Offline nothing is polled.
void TestWalletEnding::saysThatTheDiskIsFullWithoutAskingTheNode()
{
    auto &disk = faults::FaultyDisk::install();
    makeWallet();
    shut();
    open(true);
    QVERIFY(await(m_session->unlock(secret("pass"))));
    QTRY_COMPARE(m_session->status().state, SessionState::Offline);
    disk.setFault(faults::Fault{faults::Call::Write, SQLITE_FULL});
    const auto waiting = writeSomething();
    QTRY_VERIFY(m_session->status().isStorePaused);
    disk.setFault({});
    QVERIFY(await(waiting));
    QTRY_VERIFY(!m_session->status().isStorePaused);
}

// It holds its locks while it waits; nothing new is begun.
void TestWalletEnding::leavesTheNodeAloneWhileTheDiskIsFull()
{
    auto &disk = faults::FaultyDisk::install();
    shut();
    open();
    m_session->setSandbox(sandbox(QStringLiteral("aa")));
    makeWallet();
    LocalCore local(*m_session);
    m_engine->setBalances(spendable(7'000));
    QCOMPARE(await(local.wallet()->balances()).value_or(api::Balances()).spendable, Msat{7'000});
    disk.setFault(faults::Fault{faults::Call::Write, SQLITE_IOERR_WRITE});
    const auto waiting = writeSomething();
    QTRY_VERIFY(m_session->status().isStorePaused);
    const int before = m_engine->balanceCalls();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(await(local.wallet()->balances()).value_or(api::Balances()).spendable, Msat{7'000});
    QVERIFY(m_engine->balanceCalls() <= before + 1); // a look that was on its way
    m_engine->setBalances(spendable(9'000));
    const auto refused = await(local.payments()->pay(QStringLiteral("lnbcrt1"), Msat{1}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StorePaused);
    Channels &channels = m_session->wallet()->channels();
    QCOMPARE(await(channels.newAddress()).error().code, ErrorCode::StorePaused);
    QCOMPARE(await(channels.open({}, Sat{20'000})).error().code, ErrorCode::StorePaused);
    QCOMPARE(await(channels.close({})).error().code, ErrorCode::StorePaused);
    QCOMPARE(await(channels.sync()).value().balances.spendable, Msat{7'000});
    QCOMPARE(await(m_session->wallet()->payments().receive(Msat{1}, {})).error().code, ErrorCode::StorePaused);
    QVERIFY(!waiting.isFinished());
    disk.setFault({});
    QVERIFY(await(waiting));
    QTRY_VERIFY(!m_session->status().isStorePaused);
    QCOMPARE(await(local.wallet()->balances()).value_or(api::Balances()).spendable, Msat{9'000});
}

void TestWalletEnding::refusesToOpenWhatItCannotWrite()
{
    auto &disk = faults::FaultyDisk::install();
    makeWallet();
    shut();
    open();
    m_session->setSandbox(sandbox(QStringLiteral("aa")));
    disk.setFault(faults::Fault{faults::Call::Write, SQLITE_READONLY});
    const auto refused = await(m_session->unlock(secret("pass")));
    disk.setFault({});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StorePaused);
    QCOMPARE(m_session->status().state, SessionState::Locked);
    QVERIFY(await(m_session->unlock(secret("pass"))));
}

void TestWalletEnding::endsInOrder(const Future<void> &opening)
{
    QVERIFY(QTest::qWaitFor([&] { return m_session->status().state == SessionState::Stopping; }));
    QVERIFY(await(m_session->stop()));
    QVERIFY(opening.isFinished());
    QVERIFY(!opening.result());
    m_onEngineMade = {};
    shut();
    open();
    m_session->setSandbox(sandbox(QStringLiteral("aa")));
    QVERIFY(await(m_session->unlock(secret("pass"))));
    QVERIFY(!m_session->status().hasUncleanEnd);
}

void TestWalletEnding::stopsWhileItsFilesAreBeingOpened()
{
    makeWallet();
    QVERIFY(await(m_session->lock()));
    const auto opening = m_session->unlock(secret("pass"));
    const auto stopThenLock = [this] {
        m_session->stop();
        QVERIFY(!m_session->lock().isFinished()); // or a machine sleeps too early
    };
    const auto stopOnce = [this, stopThenLock] {
        if (m_session->status().step == api::StartupStep::OpeningFiles)
            QMetaObject::invokeMethod(m_session.get(), stopThenLock, Qt::QueuedConnection);
    };
    connect(m_session.get(), &WalletSession::statusChanged, this, stopOnce);
    endsInOrder(opening);
}

void TestWalletEnding::stopsWhileItsNodeIsBeingBuilt()
{
    makeWallet();
    QVERIFY(await(m_session->lock()));
    m_onEngineMade = [this] { m_session->stop(); };
    endsInOrder(m_session->unlock(secret("pass")));
}

void TestWalletEnding::givesTheNodeNothingAfterALock()
{
    makeWallet();
    const api::Invoice invoice = m_engine->addInvoice(Msat{1'000'000});
    m_engine->onPay(PayOutcome::Hold);
    OpenWallet *const wallet = m_session->wallet();
    const auto locked = m_session->lock();
    const auto refused = wallet->payments().pay(invoice.text, Msat{10'000});
    QVERIFY(refused.isFinished());
    QCOMPARE(refused.result().error().code, ErrorCode::Locked);
    QVERIFY(await(locked));
}

void TestWalletEnding::everybodyWaitsForTheSameLock()
{
    makeWallet();
    const auto first = m_session->lock();
    const auto second = m_session->lock();
    QVERIFY(!second.isFinished());
    QVERIFY(await(second));
    QTRY_COMPARE(m_session->status().state, SessionState::Locked);
    QVERIFY(await(first));
}

void TestWalletEnding::stopsForGoodDuringALock()
{
    makeWallet();
    const auto locked = m_session->lock();
    const auto stopped = m_session->stop();
    QVERIFY(await(locked));
    QVERIFY(await(stopped));
    QCOMPARE(m_session->status().state, SessionState::Stopping);
    QCOMPARE(await(m_session->unlock(secret("pass"))).error().code, ErrorCode::Busy);
}

QTEST_GUILESS_MAIN(TestWalletEnding)
#include "tst_walletending.moc"
