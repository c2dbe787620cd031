// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/journey/corerun.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

using namespace satchel;
using namespace satchel::journey;
using api::PurchaseState;
using api::SessionState;

/// The main job, and everything that it leaves behind.
class TestMainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void buysAnArticleOverAChannel();
    void readsItBackFromTheStore();
    void secondCoreIsRefusedAtOnce();
    void opensItAgainWithoutPaying();
    void stopsInOrderAndRefusesAWrongPassphrase();
    void findsItsChannelAgain();
    void saysThatTheLastRunEndedBadly();
    void readsWithoutTheSandbox();

private:
    CoreRun m_core;
    api::Purchase m_article;
};

void TestMainJob::initTestCase()
{
    QVERIFY(m_core.start());
    QCOMPARE(m_core.client().session()->status().state, SessionState::NoWallet);
    QCOMPARE(m_core.makeWallet().code, ErrorCode::None);
    QVERIFY(!m_core.client().session()->status().hasUncleanEnd);
    QCOMPARE(m_core.openChannel().code, ErrorCode::None);
}

void TestMainJob::buysAnArticleOverAChannel()
{
    const Msat before = m_core.spendable();
    const auto offer = m_core.look(QStringLiteral("/lighthouse/"));
    QVERIFY2(offer, qPrintable(offer ? QString() : QString::number(int(offer.error().code))));
    QCOMPARE(offer->state, PurchaseState::Offered);
    QCOMPARE(offer->price, Msat{21'000});
    QCOMPARE(m_core.spendable(), before);
    const auto bought = m_core.buy(*offer);
    QVERIFY(bought);
    QCOMPARE(bought->state, PurchaseState::Delivered);
    QVERIFY(proves(bought->preimage, bought->paymentHash));
    QCOMPARE(bought->feePaid, Msat{1000});
    QTRY_COMPARE(m_core.spendable().value, before.value - 22'000);
    m_article = *bought;
}

void TestMainJob::readsItBackFromTheStore()
{
    const auto content = m_core.await(m_core.client().library()->content(m_article.id));
    QVERIFY(content);
    QVERIFY(content->bytes.contains("Gull Point"));
    QCOMPARE(content->item.contentHash, m_article.contentHash);
    const auto receipt = m_core.await(m_core.client().history()->receipt(m_article.id));
    QVERIFY(receipt);
    QVERIFY(receipt->text.contains(QString::fromLatin1(m_article.preimage.hex())));
    const auto lines = m_core.await(m_core.client().history()->page({}, 0, 50));
    QVERIFY(lines);
    QVERIFY(std::any_of(lines->begin(), lines->end(), [this](const api::ActivityEntry &line) {
        return line.purchase == m_article.id && line.state == api::PaymentState::Succeeded;
    }));
    QCOMPARE(std::count_if(lines->begin(), lines->end(),
                           [](const api::ActivityEntry &line) {
                               return line.kind == api::ActivityKind::OnChainIn && line.amount == Msat{1'000'000'000};
                           }),
             1);
}

void TestMainJob::secondCoreIsRefusedAtOnce()
{
    QProcess second;
    QElapsedTimer time;
    time.start();
    second.start(m_core.process().program(), m_core.arguments());
    QVERIFY(second.waitForFinished(5'000));
    QCOMPARE(second.exitCode(), 3);
    QVERIFY2(time.elapsed() < 1'000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(second.readAllStandardError().contains("another satchel-core"));
}

void TestMainJob::opensItAgainWithoutPaying()
{
    const Msat before = m_core.spendable();
    const auto again = m_core.look(QStringLiteral("/lighthouse/"));
    QVERIFY(again);
    QCOMPARE(again->state, PurchaseState::Delivered);
    QCOMPARE(again->id, m_article.id);
    QCOMPARE(m_core.spendable(), before);
}

void TestMainJob::stopsInOrderAndRefusesAWrongPassphrase()
{
    QVERIFY(m_core.terminate());
    QVERIFY(m_core.start());
    QCOMPARE(m_core.client().session()->status().state, SessionState::Locked);
    QCOMPARE(m_core.await(m_core.client().wallet()->balances()).error().code, ErrorCode::Locked);
    QCOMPARE(m_core.unlock("sandbux").code, ErrorCode::WrongPassphrase);
    QCOMPARE(m_core.client().session()->status().state, SessionState::Locked);
    QCOMPARE(m_core.unlock().code, ErrorCode::None);
    QVERIFY(!m_core.client().session()->status().hasUncleanEnd);
}

void TestMainJob::findsItsChannelAgain()
{
    QVERIFY(m_core.awaitState(SessionState::Running));
    QTRY_VERIFY_WITH_TIMEOUT(m_core.spendable().value > 0, 30'000);
    const auto offer = m_core.look(QStringLiteral("/salt/"));
    QVERIFY(offer);
    QCOMPARE(offer->state, PurchaseState::Offered);
    const auto bought = m_core.buy(*offer);
    QVERIFY(bought);
    QCOMPARE(bought->state, PurchaseState::Delivered);
}

void TestMainJob::saysThatTheLastRunEndedBadly()
{
    m_core.kill9();
    QVERIFY(m_core.start());
    QCOMPARE(m_core.unlock().code, ErrorCode::None);
    QVERIFY(m_core.client().session()->status().hasUncleanEnd);
    QVERIFY(m_core.terminate());
}

void TestMainJob::readsWithoutTheSandbox()
{
    QVERIFY(m_core.start(QStringLiteral("/bin/false")));
    QCOMPARE(m_core.unlock().code, ErrorCode::None);
    QVERIFY(m_core.awaitState(SessionState::Offline));
    QTRY_COMPARE_WITH_TIMEOUT(m_core.client().session()->status().error, ErrorCode::SandboxFailing, 20'000);
    const auto content = m_core.await(m_core.client().library()->content(m_article.id));
    QVERIFY(content);
    QVERIFY(content->bytes.contains("Gull Point"));
    const auto receipt = m_core.await(m_core.client().history()->receipt(m_article.id));
    QVERIFY(receipt);
    QCOMPARE(receipt->purchase.preimage, m_article.preimage);
    const auto again = m_core.await(m_core.client().purchases()->look(m_article.url));
    QVERIFY(again);
    QCOMPARE(again->state, PurchaseState::Delivered);
}

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_mainjob.moc"
