// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakeengine.h"
#include "wallet/session/walletsession.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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
    void refusesToCreateWithoutWordsOrPassphrase();
    void opensWithPassphraseOnly();
    void opensWithWordsAndTakesANewPassphrase();
    void showsItsWordsForThePassphraseOnly();
    void waitsForTheSandboxAndSaysSo();
    void isOfflineWithoutASandbox();
    void retriesUntilTheChainAnswers();
    void anotherSandboxIsRefusedAndSetAside();
    void cleanEndIsToldFromAnUncleanOne();
    void isBusyWhileOpening();
    void newerFilesAreRefused();

private:
    static Secret secret(const QByteArray &text);
    template<typename T>
    Result<T> await(const Future<T> &future)
    {
        const bool isThere = QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
        return isThere && future.resultCount() > 0 ? future.result() : fail(ErrorCode::TimedOut);
    }
    static SandboxAccess sandbox(const QString &id);
    void open();
    void shut();
    void makeWallet();

    std::unique_ptr<QTemporaryDir> m_root;
    std::optional<DataFolder> m_folder;
    std::unique_ptr<WalletSession> m_session;
    FakeEngine *m_engine = nullptr; ///< The latest one; belongs to the session.
    bool m_isChainReachable = true;
    QByteArray m_words;
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

void TestWalletSession::open()
{
    Result<DataFolder> folder = DataFolder::open(m_root->path(), Network::Sandbox);
    QVERIFY(folder);
    m_folder.emplace(std::move(*folder));
    const auto makeEngine = [this] {
        auto engine = std::make_unique<FakeEngine>();
        engine->setChainReachable(m_isChainReachable);
        m_engine = engine.get();
        return engine;
    };
    m_session = std::make_unique<WalletSession>(SessionParts{*m_folder, Network::Sandbox, makeEngine, false, {}});
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

void TestWalletSession::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_isChainReachable = true;
    open();
    m_session->setSandbox(sandbox(QStringLiteral("aa")));
}

void TestWalletSession::cleanup()
{
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

void TestWalletSession::waitsForTheSandboxAndSaysSo()
{
    shut();
    open();
    QCOMPARE(m_session->status().step, api::StartupStep::StartingSandbox);
    QVERIFY(await(m_session->newWords()));
    const Future<void> created = m_session->create(secret("pass"));
    QTRY_COMPARE(m_session->status().step, api::StartupStep::DerivingKey);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->status().step, api::StartupStep::StartingSandbox, 10'000);
    QVERIFY(!created.isFinished());
    m_session->setSandbox(sandbox(QStringLiteral("aa")));
    QVERIFY(await(created));
    QTRY_COMPARE(m_session->status().state, SessionState::Running);
    QCOMPARE(m_session->status().step, api::StartupStep::None);
}

void TestWalletSession::isOfflineWithoutASandbox()
{
    makeWallet();
    m_session->setSandboxLost(false);
    QCOMPARE(m_session->status().state, SessionState::Offline);
    QVERIFY(m_session->wallet());
    m_session->setSandbox(sandbox(QStringLiteral("aa")));
    QTRY_COMPARE(m_session->status().state, SessionState::Running);
    shut();
    open();
    m_session->setSandboxLost(true);
    QVERIFY(await(m_session->unlock(secret("pass"))));
    QTRY_COMPARE(m_session->status().state, SessionState::Offline);
    QCOMPARE(m_session->status().error, ErrorCode::ChainUnreachable);
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

QTEST_GUILESS_MAIN(TestWalletSession)
#include "tst_walletsession.moc"
