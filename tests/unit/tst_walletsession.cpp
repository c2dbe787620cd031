// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/unit/sessiontest.h"
#include "wallet/session/localclients.h"
#include "wallet/session/localcore.h"

#include <QDir>
#include <QSignalSpy>

using namespace satchel;
using api::SessionState;

/// The life of a wallet: made, opened, offline, refused.
class TestWalletSession : public SessionTest
{
    Q_OBJECT

private Q_SLOTS:
    void newWalletRuns();
    void keepsTheOwnRate();
    void refusesToCreateWithoutWordsOrPassphrase();
    void opensWithPassphraseOnly();
    void opensWithWordsAndTakesANewPassphrase();
    void opensBeforeTheSandboxIsThereAndSaysSo();
    void isOfflineWithoutASandbox();
    void saysWhyItIsOffline();
    void staysOpenWhileTheSandboxMoves();
    void worksOfflineUntilAsked();
    void opensOfflineByChoice();
    void otherNetworksOpenToBeRead();
    void retriesUntilTheChainAnswers();
    void anotherSandboxIsRefusedAndSetAside();
    void isBusyWhileOpening();
    void newerFilesAreRefused();
    void olderFilesAreRefusedBeforeANodeIsMade();
    void olderFilesCanBeRead();
    void newestFilesOpenAgain();
    void aNewWalletInTheSamePlaceIsNoOlderOne();
};

void TestWalletSession::newWalletRuns()
{
    QCOMPARE(m_session->status().state, SessionState::NoWallet);
    QSignalSpy opened(m_session.get(), &WalletSession::walletOpened);
    makeWallet();
    QCOMPARE(m_words.split(' ').size(), 12);
    QCOMPARE(opened.count(), 1);
    QVERIFY(!m_session->status().nodeId.isEmpty());
    QVERIFY(!m_session->status().hasUncleanEnd);
    QTRY_COMPARE(m_session->status().blockHeight, 120);
    QCOMPARE(await(m_session->newWords()).error().code, ErrorCode::WalletExists);
    QCOMPARE(await(m_session->create(secret("x"))).error().code, ErrorCode::WalletExists);
}

void TestWalletSession::keepsTheOwnRate()
{
    LocalWallet wallet(*m_session);
    QCOMPARE(await(wallet.rate()).error().code, ErrorCode::Locked);
    makeWallet();
    QSignalSpy changed(&wallet, &api::WalletClient::rateChanged);
    QVERIFY(!await(wallet.rate())->isSet());
    QCOMPARE(await(wallet.setRate(QStringLiteral("usd"), 5)).error().code, ErrorCode::InvalidInput);
    QCOMPARE(await(wallet.setRate(QStringLiteral("USD"), 0)).error().code, ErrorCode::InvalidInput);
    QCOMPARE(changed.count(), 0);
    QVERIFY(await(wallet.setRate(QStringLiteral("USD"), 9'325'000)));
    QTRY_COMPARE(changed.count(), 1);
    const FiatRate rate = changed.last().first().value<FiatRate>();
    QCOMPARE(rate.minorPerBitcoin, 9'325'000);
    QVERIFY(qAbs(rate.enteredAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(await(m_session->lock()));
    QVERIFY(await(m_session->unlock(secret("pass"))));
    QCOMPARE(await(wallet.rate()).value(), rate);
    QVERIFY(await(wallet.setRate({}, 0)));
    QVERIFY(!await(wallet.rate())->isSet());
}

void TestWalletSession::refusesToCreateWithoutWordsOrPassphrase()
{
    QCOMPARE(await(m_session->create(secret("pass"))).error().code, ErrorCode::InvalidInput);
    QVERIFY(await(m_session->newWords()));
    QCOMPARE(await(m_session->create(Secret())).error().code, ErrorCode::PassphraseTooShort);
    QCOMPARE(m_session->status().state, SessionState::NoWallet);
}

void TestWalletSession::opensWithPassphraseOnly()
{
    makeWallet();
    const QString nodeId = m_session->status().nodeId;
    QVERIFY(await(m_session->lock()));
    QTRY_COMPARE(m_session->status().state, SessionState::Locked);
    QVERIFY(!m_session->wallet());
    QCOMPARE(await(m_session->unlock(secret("pasS"))).error().code, ErrorCode::WrongPassphrase);
    QCOMPARE(m_session->status().state, SessionState::Locked);
    QVERIFY(await(m_session->unlock(secret("pass"))));
    QTRY_COMPARE(m_session->status().state, SessionState::Running);
    QCOMPARE(m_session->status().nodeId, nodeId);
}

void TestWalletSession::opensWithWordsAndTakesANewPassphrase()
{
    makeWallet();
    QVERIFY(await(m_session->lock()));
    QTRY_COMPARE(m_session->status().state, SessionState::Locked);
    QCOMPARE(await(m_session->unlockWithWords(secret("no such words"), secret("new"))).error().code,
             ErrorCode::WordsInvalid);
    QVERIFY(await(m_session->unlockWithWords(secret(m_words), secret("new"))));
    QVERIFY(await(m_session->lock()));
    QTRY_COMPARE(m_session->status().state, SessionState::Locked);
    QCOMPARE(await(m_session->unlock(secret("pass"))).error().code, ErrorCode::WrongPassphrase);
    QVERIFY(await(m_session->unlock(secret("new"))));
}

void TestWalletSession::opensBeforeTheSandboxIsThereAndSaysSo()
{
    shut();
    open();
    QCOMPARE(m_session->status().step, api::StartupStep::StartingSandbox);
    QVERIFY(await(m_session->newWords()));
    QVERIFY(await(m_session->create(secret("pass"))));
    QTRY_COMPARE(m_session->status().state, SessionState::Offline);
    QCOMPARE(m_session->status().error, ErrorCode::None);
    QCOMPARE(m_session->status().step, api::StartupStep::StartingSandbox);
    m_session->setSandbox(sandbox(QStringLiteral("aa")));
    QTRY_COMPARE(m_session->status().state, SessionState::Running);
    QCOMPARE(m_session->status().step, api::StartupStep::None);
}

void TestWalletSession::isOfflineWithoutASandbox()
{
    makeWallet();
    m_session->setSandboxLost(false);
    QCOMPARE(m_session->status().state, SessionState::Offline);
    QCOMPARE(m_session->status().error, ErrorCode::ChainUnreachable);
    QVERIFY(m_session->wallet());
    QSignalSpy opened(m_session.get(), &WalletSession::walletOpened);
    m_session->setSandbox(sandbox(QStringLiteral("aa")));
    QTRY_COMPARE(m_session->status().state, SessionState::Running);
    QCOMPARE(opened.count(), 0);
}

void TestWalletSession::saysWhyItIsOffline()
{
    makeWallet();
    shut();
    open();
    m_session->setSandboxLost(true, ErrorCode::SandboxMissing);
    QCOMPARE(m_session->status().step, api::StartupStep::None);
    QVERIFY(await(m_session->unlock(secret("pass"))));
    QTRY_COMPARE(m_session->status().state, SessionState::Offline);
    QCOMPARE(m_session->status().error, ErrorCode::SandboxMissing);
    QVERIFY(!m_session->status().isOfflineByChoice);
    m_session->setSandboxLost(true, ErrorCode::SandboxFailing);
    QCOMPARE(m_session->status().error, ErrorCode::SandboxFailing);
    m_session->setSandbox(sandbox(QStringLiteral("aa")));
    QTRY_COMPARE(m_session->status().state, SessionState::Running);
    QCOMPARE(m_session->status().error, ErrorCode::None);
}

/// The node is built anew for another address; nothing that is asked meanwhile hears "locked".
void TestWalletSession::staysOpenWhileTheSandboxMoves()
{
    makeWallet();
    LocalCore core(*m_session);
    QList<SessionState> states;
    const QObject scope;
    connect(m_session.get(), &WalletSession::statusChanged, &scope,
            [&](const api::SessionStatus &status) { states.append(status.state); });
    SandboxAccess moved = sandbox(QStringLiteral("aa"));
    moved.chain.port = 2;
    m_session->setSandboxLost(false);
    m_session->setSandbox(moved);
    QVERIFY(m_session->isReopening());
    QCOMPARE(m_session->status().step, api::StartupStep::StartingNode);
    const auto page = core.library()->page({}, 0, 10);
    const auto lines = core.history()->page({}, 0, 10);
    QCOMPARE(await(m_session->lock()).error().code, ErrorCode::Busy);
    QVERIFY(await(page));
    QVERIFY(await(lines));
    QTRY_COMPARE(m_session->status().state, SessionState::Running);
    QVERIFY(!states.contains(SessionState::Opening) && !states.contains(SessionState::Locked));
}

void TestWalletSession::worksOfflineUntilAsked()
{
    makeWallet();
    LocalCore core(*m_session);
    QSignalSpy wanted(m_session.get(), &WalletSession::sandboxWanted);
    QVERIFY(await(core.session()->workOffline()));
    QCOMPARE(wanted.takeFirst().first().toBool(), false);
    QTRY_VERIFY(m_session->wallet() && !m_session->wallet()->isStarted());
    QCOMPARE(m_session->status().state, SessionState::Offline);
    QCOMPARE(m_session->status().error, ErrorCode::WorkingOffline);
    QVERIFY(m_session->status().isOfflineByChoice);
    QCOMPARE(m_session->status().step, api::StartupStep::None);

    QVERIFY(await(core.library()->page({}, 0, 10)));
    QVERIFY(await(core.history()->page({}, 0, 10)));
    QCOMPARE(await(core.purchases()->approve(1)).error().code, ErrorCode::Offline);
    QCOMPARE(await(core.purchases()->look(QUrl(QStringLiteral("https://corner.example/")))).error().code,
             ErrorCode::Offline);
    QCOMPARE(await(core.payments()->pay(QStringLiteral("x"), {})).error().code, ErrorCode::Offline);
    QCOMPARE(await(core.payments()->receive(Msat{1}, {})).error().code, ErrorCode::Offline);
    QCOMPARE(await(core.wallet()->openChannel({}, Sat{1})).error().code, ErrorCode::Offline);
    QCOMPARE(await(core.wallet()->requestCoins(Sat{1})).error().code, ErrorCode::Offline);

    m_session->setSandbox(sandbox(QStringLiteral("aa"))); // not wanted: changes nothing
    QCOMPARE(m_session->status().state, SessionState::Offline);
    QVERIFY(await(core.session()->goOnline()));
    QCOMPARE(wanted.takeFirst().first().toBool(), true);
    QCOMPARE(m_session->status().step, api::StartupStep::StartingSandbox);
    m_session->setSandbox(sandbox(QStringLiteral("aa")));
    QTRY_COMPARE(m_session->status().state, SessionState::Running);
}

void TestWalletSession::opensOfflineByChoice()
{
    makeWallet();
    shut();
    open(true);
    QVERIFY(m_session->status().isOfflineByChoice);
    QCOMPARE(m_session->status().step, api::StartupStep::None);
    QVERIFY(await(m_session->unlock(secret("pass"))));
    QTRY_COMPARE(m_session->status().state, SessionState::Offline);
    QCOMPARE(m_session->status().error, ErrorCode::WorkingOffline);
    QVERIFY(!m_session->wallet()->isStarted());
    QVERIFY(await(m_session->goOnline()));
    m_session->setSandbox(sandbox(QStringLiteral("aa")));
    QTRY_COMPARE(m_session->status().state, SessionState::Running);
}

void TestWalletSession::otherNetworksOpenToBeRead()
{
    shut();
    open(false, Network::Signet);
    QCOMPARE(m_session->status().step, api::StartupStep::None);
    QVERIFY(await(m_session->newWords()));
    QVERIFY(await(m_session->create(secret("long enough"))));
    QTRY_COMPARE(m_session->status().state, SessionState::Offline);
    QCOMPARE(m_session->status().error, ErrorCode::Unsupported);
    QVERIFY(await(LocalCore(*m_session).library()->page({}, 0, 10)));
}

void TestWalletSession::retriesUntilTheChainAnswers()
{
    m_isChainReachable = false;
    QVERIFY(await(m_session->newWords()));
    QVERIFY(await(m_session->create(secret("pass"))));
    QTRY_COMPARE(m_session->status().state, SessionState::Offline);
    QCOMPARE(m_session->status().error, ErrorCode::ChainUnreachable);
    m_engine->setChainReachable(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->status().state, SessionState::Running, 10'000);
}

void TestWalletSession::anotherSandboxIsRefusedAndSetAside()
{
    makeWallet();
    QCOMPARE(await(m_session->startOver()).error().code, ErrorCode::InvalidInput);
    shut();
    open();
    m_session->setSandbox(sandbox(QStringLiteral("bb")));
    QCOMPARE(await(m_session->unlock(secret("pass"))).error().code, ErrorCode::SandboxGone);
    QCOMPARE(m_session->status().state, SessionState::Refused);
    QCOMPARE(m_session->status().error, ErrorCode::SandboxGone);
    QVERIFY(await(m_session->startOver()));
    QCOMPARE(m_session->status().state, SessionState::NoWallet);
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("wallet.old-*")}, QDir::Dirs).size(), 1);
    makeWallet();
}

void TestWalletSession::isBusyWhileOpening()
{
    QVERIFY(await(m_session->newWords()));
    const Future<void> first = m_session->create(secret("pass"));
    QCOMPARE(await(m_session->create(secret("pass"))).error().code, ErrorCode::Busy);
    QVERIFY(await(first));
}

void TestWalletSession::newerFilesAreRefused()
{
    makeWallet();
    auto keys = Vault(m_folder->vault()).unlock(secret("pass"), Secret());
    shut();
    open();
    m_session->setSandbox(sandbox(QStringLiteral("aa")));
    QThreadPool pool;
    QVERIFY(await(runOn<OpenFiles>(&pool, [this, keys] {
        Result<OpenFiles> files = openFiles(*m_folder, **keys);
        (*files)->money->write<void>([](Database &db) { return db.execute("PRAGMA user_version = 999"); }).result();
        closeFiles(**files);
        return files;
    })));
    QCOMPARE(await(m_session->unlock(secret("pass"))).error().code, ErrorCode::StoreNewer);
    QCOMPARE(m_session->status().state, SessionState::Refused);
    QCOMPARE(m_session->status().error, ErrorCode::StoreNewer);
}

void TestWalletSession::olderFilesAreRefusedBeforeANodeIsMade()
{
    QVERIFY(!rollBack().isEmpty());
    QCOMPARE(m_session->status().state, SessionState::Refused);
    QCOMPARE(m_session->status().error, ErrorCode::StoreOlder);
    QCOMPARE(m_session->status().folder, m_folder->wallet());
    QCOMPARE(m_enginesMade, 0);
    QVERIFY(!m_session->wallet());
    QCOMPARE(await(m_session->unlock(secret("pass"))).error().code, ErrorCode::InvalidInput);
}

/// Nothing of it is written, and no node is opened, whatever the sandbox does.
void TestWalletSession::olderFilesCanBeRead()
{
    QCOMPARE(await(m_session->openToRead()).error().code, ErrorCode::InvalidInput);
    rollBack();
    const auto before = walletFiles();
    LocalCore core(*m_session);
    QVERIFY(await(core.session()->openToRead()));
    QCOMPARE(m_session->status().state, SessionState::Offline);
    QCOMPARE(m_session->status().error, ErrorCode::StoreOlder);
    QVERIFY(m_session->status().nodeId.isEmpty());

    QVERIFY(await(core.library()->page({}, 0, 10)));
    QVERIFY(await(core.history()->page({}, 0, 10)));
    QCOMPARE(await(core.session()->words(secret("pass"))).value_or(QByteArray()), m_words);
    QCOMPARE(await(core.wallet()->balances()).error().code, ErrorCode::StoreOlder);
    QCOMPARE(await(core.wallet()->channels()).error().code, ErrorCode::StoreOlder);
    QCOMPARE(await(core.wallet()->newAddress()).error().code, ErrorCode::StoreOlder);
    QCOMPARE(await(core.purchases()->approve(1)).error().code, ErrorCode::Offline);

    SandboxAccess moved = sandbox(QStringLiteral("bb"));
    m_session->setSandboxLost(false);
    m_session->setSandbox(moved);
    QVERIFY(await(m_session->workOffline()));
    QVERIFY(await(m_session->goOnline()));
    m_session->setSandbox(sandbox(QStringLiteral("aa")));
    QCOMPARE(m_session->status().state, SessionState::Offline);
    QCOMPARE(m_session->status().error, ErrorCode::StoreOlder);
    QVERIFY(m_session->wallet() && !m_session->isReopening());
    QCOMPARE(m_enginesMade, 1);
    QVERIFY(m_session->status().nodeId.isEmpty());

    QVERIFY(await(m_session->lock()));
    QTRY_COMPARE(m_session->status().state, SessionState::Locked);
    QCOMPARE(walletFiles(), before);
    QVERIFY(!QDir(m_folder->copies()).exists());
    QCOMPARE(await(m_session->unlock(secret("pass"))).error().code, ErrorCode::StoreOlder);
}

void TestWalletSession::newestFilesOpenAgain()
{
    const auto newest = rollBack();
    QVERIFY(await(m_session->lock()));
    QTRY_COMPARE(m_session->status().state, SessionState::Locked);
    putBack(newest);
    QVERIFY(await(m_session->unlock(secret("pass"))));
    QTRY_COMPARE(m_session->status().state, SessionState::Running);
}

void TestWalletSession::aNewWalletInTheSamePlaceIsNoOlderOne()
{
    rollBack();
    QVERIFY(await(m_session->startOver()));
    QCOMPARE(m_session->status().state, SessionState::NoWallet);
    makeWallet();
    shut();
    open();
    QVERIFY(QDir(m_folder->wallet()).removeRecursively() && QDir().mkpath(m_folder->wallet()));
    shut();
    open();
    m_session->setSandbox(sandbox(QStringLiteral("aa")));
    makeWallet();
}

QTEST_GUILESS_MAIN(TestWalletSession)
#include "tst_walletsession.moc"
