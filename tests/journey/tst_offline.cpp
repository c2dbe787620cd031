// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/journey/corerun.h"

#include <QFile>

#include <csignal>

using namespace satchel;
using namespace satchel::journey;
using api::PurchaseState;
using api::SessionState;

/// Bought with a connection, read without one, and paid again once it is back: in one session, unlocked once.
class TestOffline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensWithoutTheSandboxProgram();
    void readsAndSearchesEverything();
    void refusesWhatNeedsAConnection();
    void comesBackByItselfAndPaysAgain();
    void worksOfflineWhenAsked();
    void opensOfflineWhenStartedSo();

private:
    [[nodiscard]] ErrorCode error() { return m_core.client().session()->status().error; }
    CoreRun m_core;
    api::Purchase m_article;
    QUrl m_other;
};

void TestOffline::initTestCase()
{
    QVERIFY(m_core.start());
    QCOMPARE(m_core.makeWallet().code, ErrorCode::None);
    QCOMPARE(m_core.openChannel().code, ErrorCode::None);
    const auto offer = m_core.look(QStringLiteral("/lighthouse/"));
    QVERIFY(offer);
    const auto bought = m_core.buy(*offer);
    QVERIFY(bought);
    QCOMPARE(bought->state, PurchaseState::Delivered);
    m_article = *bought;
    m_other = m_article.url;
    m_other.setPath(QStringLiteral("/salt/"));
    const auto waiting = m_core.look(QStringLiteral("/soup.txt"));
    QVERIFY(waiting);
    QCOMPARE(waiting->state, PurchaseState::Offered);
    QVERIFY(m_core.terminate());
}

void TestOffline::opensWithoutTheSandboxProgram()
{
    QVERIFY(m_core.start(m_core.folder() + QStringLiteral("/not-there.sh")));
    QCOMPARE(m_core.unlock().code, ErrorCode::None);
    QVERIFY(m_core.awaitState(SessionState::Offline));
    QTRY_COMPARE_WITH_TIMEOUT(error(), ErrorCode::SandboxMissing, 10'000);
}

void TestOffline::readsAndSearchesEverything()
{
    api::CoreClient &core = m_core.client();
    const auto items = m_core.await(core.library()->page(QStringLiteral("light"), 0, 10));
    QVERIFY(items && items->size() == 1);
    const auto content = m_core.await(core.library()->content(m_article.id));
    QVERIFY(content && content->bytes.contains("Gull Point"));
    const auto receipt = m_core.await(core.history()->receipt(m_article.id));
    QVERIFY(receipt);
    QCOMPARE(receipt->purchase.preimage, m_article.preimage);
    const auto all = m_core.await(core.history()->page({}, 0, 50));
    QVERIFY(all && all->size() >= 3); // coins, channel, article
    const auto found = m_core.await(core.history()->page(m_article.title, 0, 50));
    QVERIFY(found && found->size() == 1);
    QCOMPARE(found->first().purchase, m_article.id);
    QCOMPARE(m_core.await(core.history()->count(QStringLiteral("nothing like it"))).value_or(-1), 0);
    const auto again = m_core.await(core.purchases()->look(m_article.url));
    QVERIFY(again);
    QCOMPARE(again->state, PurchaseState::Delivered);
}

void TestOffline::refusesWhatNeedsAConnection()
{
    api::CoreClient &core = m_core.client();
    QCOMPARE(m_core.await(core.purchases()->look(m_other)).error().code, ErrorCode::Offline);
    QCOMPARE(m_core.await(core.purchases()->approve(m_article.id + 1)).error().code, ErrorCode::Offline);
    QCOMPARE(m_core.await(core.purchases()->purchase(m_article.id + 1))->state, PurchaseState::Offered);
    QCOMPARE(m_core.await(core.payments()->receive(Msat{1'000}, {})).error().code, ErrorCode::Offline);
    QCOMPARE(m_core.await(core.wallet()->requestCoins(Sat{1'000})).error().code, ErrorCode::Offline);
}

void TestOffline::comesBackByItselfAndPaysAgain()
{
    const QString program = m_core.folder() + QStringLiteral("/not-there.sh");
    QVERIFY(QFile::copy(m_core.folder() + QStringLiteral("/sandbox.sh"), program));
    QVERIFY(m_core.awaitState(SessionState::Running, 60'000)); // nobody asked
    QCOMPARE(error(), ErrorCode::None);
    QTRY_VERIFY_WITH_TIMEOUT(m_core.spendable().value > 0, 30'000);
    const auto offer = m_core.await(m_core.client().purchases()->look(m_other), 45'000);
    QVERIFY(offer);
    QCOMPARE(offer->state, PurchaseState::Offered);
    const auto bought = m_core.buy(*offer);
    QVERIFY(bought);
    QCOMPARE(bought->state, PurchaseState::Delivered);
}

void TestOffline::worksOfflineWhenAsked()
{
    const auto sandbox = static_cast<pid_t>(m_core.sandboxPid());
    QCOMPARE(::kill(sandbox, 0), 0);
    QVERIFY(m_core.await(m_core.client().session()->workOffline()));
    QVERIFY(m_core.awaitState(SessionState::Offline));
    QCOMPARE(error(), ErrorCode::WorkingOffline);
    QVERIFY(m_core.await(m_core.client().library()->content(m_article.id)));
    QTRY_VERIFY_WITH_TIMEOUT(::kill(sandbox, 0) != 0, 15'000);
    QCOMPARE(m_core.client().session()->status().state, SessionState::Offline);
    QVERIFY(m_core.await(m_core.client().session()->goOnline()));
    QVERIFY(m_core.awaitState(SessionState::Running, 60'000));
    QTRY_VERIFY_WITH_TIMEOUT(m_core.spendable().value > 0, 60'000);
    QVERIFY(m_core.terminate());
}

void TestOffline::opensOfflineWhenStartedSo()
{
    m_core.setExtraArguments({QStringLiteral("--offline")});
    QVERIFY(m_core.start());
    QCOMPARE(m_core.unlock().code, ErrorCode::None);
    QVERIFY(m_core.awaitState(SessionState::Offline));
    QCOMPARE(error(), ErrorCode::WorkingOffline);
    QVERIFY(m_core.await(m_core.client().library()->content(m_article.id)));
    QVERIFY(m_core.await(m_core.client().session()->goOnline()));
    QVERIFY(m_core.awaitState(SessionState::Running, 60'000));
    QVERIFY(m_core.terminate());
}

QTEST_GUILESS_MAIN(TestOffline)
#include "tst_offline.moc"
