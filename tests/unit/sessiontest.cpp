// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/unit/sessiontest.h"

#include "tests/faults/faultydisk.h"

#include <QDir>

namespace satchel {

using api::SessionState;

Secret SessionTest::secret(const QByteArray &text)
{
    QByteArray copy(text.constData(), text.size());
    return Secret::take(copy);
}

SandboxAccess SessionTest::sandbox(const QString &id)
{
    SandboxAccess access;
    access.id = id;
    access.chain.port = 1;
    access.hub = {*NodeId::fromBytes(QByteArray(NodeId::size, '\2')), QStringLiteral("127.0.0.1:9735")};
    return access;
}

void SessionTest::open(bool isOffline, Network network)
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

void SessionTest::shut()
{
    if (m_session)
        QVERIFY(await(m_session->stop()));
    m_session.reset();
    m_folder.reset();
}

void SessionTest::makeWallet()
{
    const auto words = await(m_session->newWords());
    QVERIFY(words);
    m_words = QByteArray(words->constData(), words->size());
    QVERIFY(await(m_session->create(secret("pass"))));
    QTRY_COMPARE(m_session->status().state, SessionState::Running);
}

QMap<QString, QByteArray> SessionTest::walletFiles() const
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

void SessionTest::putBack(const QMap<QString, QByteArray> &files) const
{
    for (const QFileInfo &info : QDir(m_folder->wallet()).entryInfoList(QDir::Files))
        QVERIFY(QFile::remove(info.filePath()));
    for (auto at = files.begin(); at != files.end(); ++at) {
        QFile file(m_folder->wallet() + u'/' + at.key());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(at.value()) == at.value().size());
    }
}

QMap<QString, QByteArray> SessionTest::rollBack()
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

void SessionTest::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_isChainReachable = true;
    m_isStill = false;
    open();
    m_session->setSandbox(sandbox(QStringLiteral("aa")));
}

void SessionTest::cleanup()
{
    faults::FaultyDisk::install().setFault({});
    shut();
}

void SessionTest::standStill()
{
    m_now = Moment::now();
    m_isStill = true;
}

void SessionTest::failTimes(int times)
{
    for (int i = 0; i < times; ++i)
        QCOMPARE(await(m_session->words(secret("wrong"))).error().code, ErrorCode::WrongPassphrase);
}

} // namespace satchel
