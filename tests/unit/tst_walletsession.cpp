// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/faultydisk.h"
#include "tests/support/fakeengine.h"
#include "wallet/session/localclients.h"
#include "wallet/session/localcore.h"
#include "wallet/session/walletsession.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace satchel;
using api::SessionState;

/// The life of a wallet on real files, with a node in memory.
class TestWalletSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void newWalletRuns();
    void keepsTheOwnRate();
    void refusesToCreateWithoutWordsOrPassphrase();
    void opensWithPassphraseOnly();
    void opensWithWordsAndTakesANewPassphrase();
    void showsItsWordsForThePassphraseOnly();
    void opensBeforeTheSandboxIsThereAndSaysSo();
    void isOfflineWithoutASandbox();
    void saysWhyItIsOffline();
    void staysOpenWhileTheSandboxMoves();
    void worksOfflineUntilAsked();
    void opensOfflineByChoice();
    void otherNetworksOpenToBeRead();
    void retriesUntilTheChainAnswers();
    void anotherSandboxIsRefusedAndSetAside();
    void cleanEndIsToldFromAnUncleanOne();
    void isBusyWhileOpening();
    void newerFilesAreRefused();
    void olderFilesAreRefusedBeforeANodeIsMade();
    void olderFilesCanBeRead();
    void newestFilesOpenAgain();
    void aNewWalletInTheSamePlaceIsNoOlderOne();
    void takesAnotherPassphraseWhileOpen();
    void waitsAfterWrongTries();
    void waitHoldsForEveryWayIn();
    void locksItselfWhenNobodyIsThere();
    void doesNotLockWhileAPaymentIsUndecided();
    void asksAgainForALargePayment();
    void asksAgainForAnUnusualFee();
    void asksAgainForADearPage();
    void approvesWhatWasOfferedOnly();
    void weakerSafetyWantsThePassphrase();
    void saysThatTheDiskIsFullWithoutAskingTheNode();
    void leavesTheNodeAloneWhileTheDiskIsFull();
    void refusesToOpenWhatItCannotWrite();
    void stopsWhileItsFilesAreBeingOpened();
    void stopsWhileItsNodeIsBeingBuilt();
    void givesTheNodeNothingAfterALock();
    void everybodyWaitsForTheSameLock();
    void stopsForGoodDuringALock();

private:
    static Secret secret(const QByteArray &text);
    template<typename T>
    Result<T> await(const Future<T> &future)
    {
        const bool isThere = QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
        return isThere && future.resultCount() > 0 ? future.result() : fail(ErrorCode::TimedOut);
    }
    static api::Balances spendable(qint64 msat);
    Future<void> writeSomething();
    static SandboxAccess sandbox(const QString &id);
    void open(bool isOffline = false, Network network = Network::Sandbox);
    void shut();
    void makeWallet();
    [[nodiscard]] QMap<QString, QByteArray> walletFiles() const;
    void putBack(const QMap<QString, QByteArray> &files) const;
    /// Leaves the session refused for an older copy; answers the newest files.
    QMap<QString, QByteArray> rollBack();
    void standStill(); ///< The session's clock, until a test turns it.
    void failTimes(int times); ///< Wrong passphrases while open.
    Future<api::PurchaseId> look();
    Future<api::PurchaseId> offer(api::PurchaseId id, const api::Invoice &invoice);
    api::PurchaseId offer(const api::Invoice &invoice);
    /// Locked, and opened again by a new session later: whether the run in between ended in order.
    void endsInOrder(const Future<void> &opening);

    std::unique_ptr<QTemporaryDir> m_root;
    std::optional<DataFolder> m_folder;
    std::unique_ptr<WalletSession> m_session;
    FakeEngine *m_engine = nullptr; ///< The latest one; belongs to the session.
    int m_enginesMade = 0;
    std::function<void()> m_onEngineMade;
    bool m_isChainReachable = true;
    QByteArray m_words;
    Moment m_now; ///< What the session's clock says while m_isStill.
    bool m_isStill = false;
};

Secret TestWalletSession::secret(const QByteArray &text)
{
    QByteArray copy(text.constData(), text.size());
    return Secret::take(copy);
}

SandboxAccess TestWalletSession::sandbox(const QString &id)
{
    SandboxAccess access;
    access.id = id;
    access.chain.port = 1;
    access.hub = {*NodeId::fromBytes(QByteArray(NodeId::size, '\2')), QStringLiteral("127.0.0.1:9735")};
    return access;
}

void TestWalletSession::open(bool isOffline, Network network)
{
    Result<DataFolder> folder = DataFolder::open(m_root->path(), network);
    QVERIFY(folder);
    m_folder.emplace(std::move(*folder));
    const auto makeEngine = [this] {
        auto engine = std::make_unique<FakeEngine>();
        engine->setChainReachable(m_isChainReachable);
        m_engine = engine.get();
        ++m_enginesMade;
        if (m_onEngineMade)
            QMetaObject::invokeMethod(m_session.get(), m_onEngineMade, Qt::QueuedConnection);
        return engine;
    };
    const auto clock = [this] { return m_isStill ? m_now : Moment::now(); };
    const auto readInvoice = [this](const QString &text) { return m_engine->reader()(text); };
    m_session = std::make_unique<WalletSession>(SessionParts{*m_folder,
                                                             network,
                                                             makeEngine,
                                                             false,
                                                             {},
                                                             isOffline,
                                                             m_root->filePath(QStringLiteral("state")),
                                                             clock,
                                                             readInvoice,
                                                             GuessCost()});
}

void TestWalletSession::shut()
{
    if (m_session)
        QVERIFY(await(m_session->stop()));
    m_session.reset();
    m_folder.reset();
}

void TestWalletSession::makeWallet()
{
    const auto words = await(m_session->newWords());
    QVERIFY(words);
    m_words = QByteArray(words->constData(), words->size());
    QVERIFY(await(m_session->create(secret("pass"))));
    QTRY_COMPARE(m_session->status().state, SessionState::Running);
}

QMap<QString, QByteArray> TestWalletSession::walletFiles() const
{
    QMap<QString, QByteArray> files;
    for (const QFileInfo &info : QDir(m_folder->wallet()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        const bool isContent = !info.fileName().endsWith(QStringLiteral("-shm")) && info.size() > 0;
        if (isContent && file.open(QIODevice::ReadOnly))
            files.insert(info.fileName(), file.readAll());
    }
    return files;
}

void TestWalletSession::putBack(const QMap<QString, QByteArray> &files) const
{
    for (const QFileInfo &info : QDir(m_folder->wallet()).entryInfoList(QDir::Files))
        QVERIFY(QFile::remove(info.filePath()));
    for (auto at = files.begin(); at != files.end(); ++at) {
        QFile file(m_folder->wallet() + u'/' + at.key());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(at.value()) == at.value().size());
    }
}

QMap<QString, QByteArray> TestWalletSession::rollBack()
{
    makeWallet();
    shut();
    open();
    const auto older = walletFiles();
    m_session->setSandbox(sandbox(QStringLiteral("aa")));
    [&] { QVERIFY(await(m_session->unlock(secret("pass")))); }();
    shut();
    open();
    const auto newest = walletFiles();
    putBack(older);
    m_enginesMade = 0;
    m_session->setSandbox(sandbox(QStringLiteral("aa")));
    [&] { QCOMPARE(await(m_session->unlock(secret("pass"))).error().code, ErrorCode::StoreOlder); }();
    return newest;
}

void TestWalletSession::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_isChainReachable = true;
    m_isStill = false;
    open();
    m_session->setSandbox(sandbox(QStringLiteral("aa")));
}

void TestWalletSession::cleanup()
{
    faults::FaultyDisk::install().setFault({});
    shut();
}

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

void TestWalletSession::showsItsWordsForThePassphraseOnly()
{
    QCOMPARE(await(m_session->words(secret("pass"))).error().code, ErrorCode::Locked);
    makeWallet();
    QCOMPARE(await(m_session->words(secret("pasS"))).error().code, ErrorCode::WrongPassphrase);
    QCOMPARE(m_session->status().state, SessionState::Running);
    QCOMPARE(await(m_session->words(secret("pass"))).value_or(QByteArray()), m_words);
    QVERIFY(await(m_session->lock()));
    QTRY_COMPARE(m_session->status().state, SessionState::Locked);
    QCOMPARE(await(m_session->words(secret("pass"))).error().code, ErrorCode::Locked);
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

void TestWalletSession::cleanEndIsToldFromAnUncleanOne()
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

void TestWalletSession::standStill()
{
    m_now = Moment::now();
    m_isStill = true;
}

void TestWalletSession::failTimes(int times)
{
    for (int i = 0; i < times; ++i)
        QCOMPARE(await(m_session->words(secret("wrong"))).error().code, ErrorCode::WrongPassphrase);
}

void TestWalletSession::takesAnotherPassphraseWhileOpen()
{
    QCOMPARE(await(m_session->changePassphrase(secret("pass"), secret("new"))).error().code, ErrorCode::Locked);
    makeWallet();
    QCOMPARE(await(m_session->changePassphrase(secret("pasS"), secret("new"))).error().code,
             ErrorCode::WrongPassphrase);
    QCOMPARE(await(m_session->changePassphrase(secret("pass"), Secret())).error().code, ErrorCode::PassphraseTooShort);
    QVERIFY(await(m_session->changePassphrase(secret("pass"), secret("new"))));
    QCOMPARE(m_session->status().state, SessionState::Running);
    QCOMPARE(await(m_session->words(secret("new"))).value_or(QByteArray()), m_words);
    QVERIFY(await(m_session->lock()));
    QTRY_COMPARE(m_session->status().state, SessionState::Locked);
    QCOMPARE(await(m_session->unlock(secret("pass"))).error().code, ErrorCode::WrongPassphrase);
    QVERIFY(await(m_session->unlock(secret("new"))));
}

/// The count outlives the core; the clock on the wall does not shorten it.
void TestWalletSession::waitsAfterWrongTries()
{
    makeWallet();
    QVERIFY(await(m_session->lock()));
    QTRY_COMPARE(m_session->status().state, SessionState::Locked);
    standStill();
    for (int i = 0; i < Tries::freeTries; ++i) {
        QCOMPARE(m_session->status().waitMs, 0);
        QCOMPARE(await(m_session->unlock(secret("pasS"))).error().code, ErrorCode::WrongPassphrase);
    }
    QVERIFY(m_session->status().waitMs > 9'000 && m_session->status().waitMs <= 10'000);
    QCOMPARE(await(m_session->unlock(secret("pass"))).error().code, ErrorCode::TooManyTries);
    shut();
    open();
    m_now.wall += std::chrono::hours(24);
    QVERIFY(m_session->status().waitMs > 9'000);
    QCOMPARE(await(m_session->unlock(secret("pass"))).error().code, ErrorCode::TooManyTries);
    QCOMPARE(m_session->status().state, SessionState::Locked);
    m_now.sinceBoot += Tries::firstWait;
    QVERIFY(await(m_session->unlock(secret("pass"))));
    QCOMPARE(m_session->status().waitMs, 0);
}

void TestWalletSession::waitHoldsForEveryWayIn()
{
    makeWallet();
    standStill();
    failTimes(Tries::freeTries);
    QCOMPARE(await(m_session->words(secret("pass"))).error().code, ErrorCode::TooManyTries);
    QCOMPARE(await(m_session->changePassphrase(secret("pass"), secret("new"))).error().code, ErrorCode::TooManyTries);
    QCOMPARE(await(m_session->setAskAbove({}, secret("pass"))).error().code, ErrorCode::TooManyTries);
    QVERIFY(await(m_session->lock()));
    QTRY_COMPARE(m_session->status().state, SessionState::Locked);
    QCOMPARE(await(m_session->unlock(secret("pass"))).error().code, ErrorCode::TooManyTries);
    QCOMPARE(await(m_session->unlockWithWords(secret(m_words), secret("new"))).error().code, ErrorCode::TooManyTries);
    m_now.sinceBoot += Tries::firstWait;
    QCOMPARE(await(m_session->unlockWithWords(secret("no such words"), secret("new"))).error().code,
             ErrorCode::WordsInvalid);
    QCOMPARE(await(m_session->unlockWithWords(secret(m_words), secret("new"))).error().code, ErrorCode::TooManyTries);
    m_now.sinceBoot += Tries::waitAfter(Tries::freeTries + 1);
    QVERIFY(await(m_session->unlockWithWords(secret(m_words), secret("new"))));
}

void TestWalletSession::locksItselfWhenNobodyIsThere()
{
    makeWallet();
    standStill();
    QVERIFY(await(m_session->noteActivity()));
    m_now.sinceBoot += std::chrono::minutes(14);
    m_session->idleLock().look();
    QVERIFY(await(m_session->noteActivity()));
    m_now.sinceBoot += std::chrono::minutes(14);
    m_session->idleLock().look();
    QVERIFY(!m_session->idleLock().isOverdue());
    QCOMPARE(m_session->status().state, SessionState::Running);
    m_now.sinceBoot += std::chrono::minutes(2);
    m_session->idleLock().look();
    QTRY_COMPARE(m_session->status().state, SessionState::Locked);
    QVERIFY(await(m_session->unlock(secret("pass"))));
    QVERIFY(await(m_session->setIdleLock(0)));
    QCOMPARE(m_session->status().safety.idleMinutes, 0);
    m_now.sinceBoot += std::chrono::hours(48);
    QVERIFY(!m_session->idleLock().isOverdue());
    QCOMPARE(await(m_session->setIdleLock(-1)).error().code, ErrorCode::InvalidInput);
}

void TestWalletSession::doesNotLockWhileAPaymentIsUndecided()
{
    makeWallet();
    standStill();
    LocalCore core(*m_session);
    m_engine->onPay(PayOutcome::Hold);
    const api::Invoice invoice = m_engine->addInvoice(Msat{1'000'000});
    QVERIFY(await(core.payments()->pay(invoice.text, Msat{10'000})));
    m_now.sinceBoot += std::chrono::minutes(16);
    QSignalSpy overdue(&m_session->idleLock(), &IdleLock::overdue);
    m_session->idleLock().look();
    QCOMPARE(overdue.count(), 1);
    QVERIFY(await(core.history()->count({}))); // asked after the look, so answered after it
    QCOMPARE(m_session->status().state, SessionState::Running);
    m_engine->settleHeld(invoice.paymentHash);
    QTRY_VERIFY(await(core.history()->page({}, 0, 1)).value().value(0).state == api::PaymentState::Succeeded);
    m_session->idleLock().look();
    QTRY_COMPARE(m_session->status().state, SessionState::Locked);
}

void TestWalletSession::asksAgainForALargePayment()
{
    makeWallet();
    standStill();
    LocalCore core(*m_session);
    QVERIFY(await(m_session->setAskAbove(Sat{1'000}, {})));
    const api::Invoice small = m_engine->addInvoice(Msat{998'001});
    const api::Invoice large = m_engine->addInvoice(Msat{999'001});
    const auto pay = [&](const api::Invoice &invoice, const QByteArray &passphrase) {
        return await(core.payments()->pay(invoice.text, Msat{10'000}, secret(passphrase)));
    };
    QVERIFY(pay(small, {}));
    QCOMPARE(pay(large, {}).error().code, ErrorCode::PassphraseNeeded);
    QCOMPARE(await(core.history()->count({})).value(), 1);
    QCOMPARE(pay(large, "pasS").error().code, ErrorCode::WrongPassphrase);
    failTimes(Tries::freeTries - 1);
    QCOMPARE(pay(large, "pass").error().code, ErrorCode::TooManyTries);
    QCOMPARE(await(core.history()->count({})).value(), 1);
    m_now.sinceBoot += Tries::firstWait;
    QVERIFY(pay(large, "pass"));
    QCOMPARE(await(core.history()->count({})).value(), 2);
}

/// What the fee may be above the usual one is part of what is paid.
void TestWalletSession::asksAgainForAnUnusualFee()
{
    makeWallet();
    LocalCore core(*m_session);
    const auto pay = [&](qint64 feeLimit, const QByteArray &passphrase) {
        const api::Invoice invoice = m_engine->addInvoice(Msat{1'000});
        return await(core.payments()->pay(invoice.text, Msat{feeLimit}, secret(passphrase)));
    };
    QCOMPARE(pay(10'008'001, {}).error().code, ErrorCode::PassphraseNeeded);
    QCOMPARE(pay(std::numeric_limits<qint64>::max(), {}).error().code, ErrorCode::AmountOutOfRange);
    QCOMPARE(m_engine->payCalls(), 0);
    QVERIFY(pay(10'008'000, {}));
    QVERIFY(pay(10'008'001, "pass"));
    const api::Invoice nearly = m_engine->addInvoice(Msat{9'950'000});
    QVERIFY(await(core.payments()->pay(nearly.text, api::PaymentClient::defaultFeeLimit(nearly.amount))));
}

/// A page that was asked for its price, and did not answer yet.
Future<api::PurchaseId> TestWalletSession::look()
{
    return m_session->wallet()->files().money->write<api::PurchaseId>([](Database &money) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return PurchaseStore(money)
            .create(QUrl(QStringLiteral("https://corner.example/")), now)
            .map([](const PurchaseRecord &record) { return record.purchase.id; });
    });
}

/// It asks for this invoice.
Future<api::PurchaseId> TestWalletSession::offer(api::PurchaseId id, const api::Invoice &invoice)
{
    return m_session->wallet()->files().money->write<api::PurchaseId>([id, invoice](Database &money) {
        return PurchaseStore(money)
            .advance(id, purchase::OfferMade(),
                     [&](PurchaseRecord &offered) {
                         offered.purchase.price = invoice.amount;
                         offered.purchase.feeLimit = Msat{10'000};
                         offered.purchase.invoice = invoice.text;
                         offered.purchase.paymentHash = invoice.paymentHash;
                     })
            .map([](const PurchaseStore::Advance &advance) { return advance.record.purchase.id; });
    });
}

api::PurchaseId TestWalletSession::offer(const api::Invoice &invoice)
{
    return await(offer(await(look()).value_or(0), invoice)).value_or(0);
}

/// The price comes when it is agreed to already: nobody has seen it.
void TestWalletSession::approvesWhatWasOfferedOnly()
{
    makeWallet();
    LocalCore core(*m_session);
    const api::PurchaseId id = await(look()).value_or(0);
    const auto approved = core.purchases()->approve(id);
    for (int i = 0; i < 8; ++i) // until what it asks first is answered, and nobody heard of it
        QVERIFY(m_session->wallet()->purchases().purchase(id).result());
    QVERIFY(offer(id, m_engine->addInvoice(Msat{10'000'000})).result());
    QCOMPARE(await(approved).value_or(api::Purchase()).state, api::PurchaseState::Looking);
    QCOMPARE(await(core.purchases()->purchase(id)).value().state, api::PurchaseState::Offered);
    QCOMPARE(m_engine->payCalls(), 0);
}

void TestWalletSession::asksAgainForADearPage()
{
    makeWallet();
    m_engine->onPay(PayOutcome::Hold);
    LocalCore core(*m_session);
    const api::Invoice invoice = m_engine->addInvoice(Msat{10'000'000});
    const api::PurchaseId id = offer(invoice);
    QVERIFY(id != 0);
    QCOMPARE(await(core.purchases()->approve(id)).error().code, ErrorCode::PassphraseNeeded);
    QCOMPARE(await(core.purchases()->approve(id, secret("pasS"))).error().code, ErrorCode::WrongPassphrase);
    QCOMPARE(m_engine->payCalls(), 0);
    QCOMPARE(await(core.purchases()->purchase(id)).value().state, api::PurchaseState::Offered);
    QVERIFY(await(core.purchases()->approve(id, secret("pass"))));
    QTRY_COMPARE(m_engine->timesSent(invoice.paymentHash), 1);
    QVERIFY(await(core.purchases()->approve(id))); // approved already: nothing to prove
    m_engine->settleHeld(invoice.paymentHash);
    const api::PurchaseId cheap = offer(m_engine->addInvoice(Msat{9'999'000}));
    QVERIFY(await(core.purchases()->approve(cheap)));
}

void TestWalletSession::weakerSafetyWantsThePassphrase()
{
    makeWallet();
    QCOMPARE(m_session->status().safety, api::Safety());
    QCOMPARE(await(m_session->setAskAbove(Sat{100'000}, {})).error().code, ErrorCode::PassphraseNeeded);
    QCOMPARE(await(m_session->setAskAbove({}, secret("pasS"))).error().code, ErrorCode::WrongPassphrase);
    QCOMPARE(m_session->status().safety, api::Safety());
    QVERIFY(await(m_session->setAskAbove(Sat{1'000}, {})));
    QVERIFY(await(m_session->setAskAbove({}, secret("pass"))));
    QCOMPARE(await(m_session->setAskAbove(Sat{-1}, {})).error().code, ErrorCode::AmountOutOfRange);
    QVERIFY(await(m_session->setIdleLock(60)));
    shut();
    open();
    QVERIFY(await(m_session->unlock(secret("pass"))));
    QCOMPARE(m_session->status().safety, (api::Safety{60, Sat{0}}));
    QVERIFY(await(m_session->setAskAbove(Sat{10'000}, {})));
}

api::Balances TestWalletSession::spendable(qint64 msat)
{
    api::Balances balances;
    balances.spendable = Msat{msat};
    return balances;
}

Future<void> TestWalletSession::writeSomething()
{
    return m_session->wallet()->files().money->write<void>([](Database &database) -> Done {
        return database.execute("INSERT OR REPLACE INTO settings (key, value) VALUES ('test', 'x')");
    });
}

// Offline nothing is polled.
void TestWalletSession::saysThatTheDiskIsFullWithoutAskingTheNode()
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
void TestWalletSession::leavesTheNodeAloneWhileTheDiskIsFull()
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

void TestWalletSession::refusesToOpenWhatItCannotWrite()
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

void TestWalletSession::endsInOrder(const Future<void> &opening)
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

void TestWalletSession::stopsWhileItsFilesAreBeingOpened()
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

void TestWalletSession::stopsWhileItsNodeIsBeingBuilt()
{
    makeWallet();
    QVERIFY(await(m_session->lock()));
    m_onEngineMade = [this] { m_session->stop(); };
    endsInOrder(m_session->unlock(secret("pass")));
}

void TestWalletSession::givesTheNodeNothingAfterALock()
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

void TestWalletSession::everybodyWaitsForTheSameLock()
{
    makeWallet();
    const auto first = m_session->lock();
    const auto second = m_session->lock();
    QVERIFY(!second.isFinished());
    QVERIFY(await(second));
    QTRY_COMPARE(m_session->status().state, SessionState::Locked);
    QVERIFY(await(first));
}

void TestWalletSession::stopsForGoodDuringALock()
{
    makeWallet();
    const auto locked = m_session->lock();
    const auto stopped = m_session->stop();
    QVERIFY(await(locked));
    QVERIFY(await(stopped));
    QCOMPARE(m_session->status().state, SessionState::Stopping);
    QCOMPARE(await(m_session->unlock(secret("pass"))).error().code, ErrorCode::Busy);
}

QTEST_GUILESS_MAIN(TestWalletSession)
#include "tst_walletsession.moc"
