// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/away.h"
#include "tests/support/fakeengine.h"
#include "wallet/session/vaultfile.h"
#include "wallet/session/walletsession.h"
#include "wallet/store/piecefile.h"
#include "wallet/store/storefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace satchel;

namespace {

constexpr std::array steps{"CREATE TABLE entries (id INTEGER PRIMARY KEY, body BLOB)"};
constexpr Schema testSchema{"test", steps, true};

/// Gives this process mounts of its own; false where the system forbids it.
bool leaveTheMountsOfOthers()
{
    const uid_t user = ::geteuid();
    if (::unshare(user == 0 ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    QFile map(QStringLiteral("/proc/self/uid_map"));
    if (user != 0
        && (!map.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
            || map.write("0 " + QByteArray::number(user) + " 1") < 0))
        return false;
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

bool hasOwnMounts = false;

/// A small file system of its own at `path`.
class Mount
{
public:
    explicit Mount(const QString &path)
        : m_path(QFile::encodeName(path))
        , m_isThere(hasOwnMounts && ::mount("none", m_path.constData(), "tmpfs", 0, "size=8m") == 0)
    { }
    ~Mount()
    {
        if (m_isThere)
            ::umount2(m_path.constData(), MNT_DETACH);
    }
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] bool makeReadOnly() const
    {
        return ::mount("none", m_path.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=8m") == 0;
    }

private:
    QByteArray m_path;
    bool m_isThere;
};

/// Takes all that is left of a disk, until dropped.
class Filler
{
public:
    explicit Filler(const QString &folder)
        : m_file(folder + QStringLiteral("/filler"))
    {
        const bool isOpen = m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        while (isOpen && m_file.write(QByteArray(4096, 'f')) == 4096) { }
    }
    ~Filler() { m_file.remove(); }

private:
    QFile m_file;
};

Secret secretOf(QByteArray text)
{
    return Secret::take(text);
}

template<typename T>
Result<T> await(const Future<T> &future)
{
    const bool isThere = QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
    return isThere ? future.result() : fail(ErrorCode::TimedOut);
}

/// A session of its own on the wallet in `folder`, without a sandbox.
std::unique_ptr<WalletSession> sessionOn(const DataFolder &folder)
{
    SessionParts parts{folder, Network::Sandbox, [] { return std::make_unique<FakeEngine>(); }};
    parts.usesKeychain = false;
    parts.isOffline = true;
    parts.cost = GuessCost{};
    return std::make_unique<WalletSession>(parts);
}

/// The same with a new wallet (passphrase "pass") that is locked; null if that fails.
std::unique_ptr<WalletSession> lockedOn(const DataFolder &folder)
{
    auto session = sessionOn(folder);
    const bool isMade
        = await(session->newWords()) && await(session->create(secretOf("pass"))) && await(session->lock());
    return isMade ? std::move(session) : nullptr;
}

} // namespace

/// A file system that is really full.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesUpItsBallastAndGoesOn();
    void opensOnAFullDisk();
    void refusesADiskThatCanOnlyBeRead();
    void unlocksOnAFullDisk();
    void countsWrongTriesOnAFullDisk();
    void saysThatAFileCannotBeWritten();
    void knowsWhyADiskTakesNothing_data();
    void knowsWhyADiskTakesNothing();
};

void TestFullDisk::givesUpItsBallastAndGoesOn()
{
    const QTemporaryDir folder;
    const Mount mount(folder.path());
    if (!mount.isThere())
        QSKIP("no file system of its own here");
    const QString ballast = folder.filePath(QStringLiteral("test.db.ballast"));
    {
        const auto file = away([&] {
            return StoreFile::open(folder.filePath(QStringLiteral("test.db")), Secret::random(32), testSchema);
        });
        QVERIFY(file && QFile::exists(ballast) && !(*file)->isPaused());
        const auto add = [&file] {
            return (*file)->write<qint64>([](Database &database) -> Result<qint64> {
                const auto done
                    = database.prepare("INSERT INTO entries (body) VALUES (?)").bind(1, QByteArray(50'000, 'x')).run();
                return done ? Result<qint64>(database.lastInsertId()) : Result<qint64>(fail(done.error()));
            });
        };
        QFile filler(folder.filePath(QStringLiteral("filler")));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'f')) == 4096) { }
        QVERIFY(add().result());
        QVERIFY((*file)->isPaused() && !QFile::exists(ballast));
        QVERIFY(add().result());
        QVERIFY(filler.resize(0));
        QTRY_VERIFY(!(*file)->isPaused());
        QVERIFY(QFile::exists(ballast));
    }
}

void TestFullDisk::opensOnAFullDisk()
{
    const QTemporaryDir folder;
    const Mount mount(folder.path());
    if (!mount.isThere())
        QSKIP("no file system of its own here");
    const QString path = folder.filePath(QStringLiteral("test.db"));
    const Secret key = Secret::random(32);
    const auto open = [&] { return away([&] { return StoreFile::open(path, key, testSchema); }); };
    QVERIFY(open());
    QFile filler(folder.filePath(QStringLiteral("filler")));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'f')) == 4096) { }
    const auto file = open();
    QVERIFY2(file, qPrintable(file ? QString() : file.error().detail));
    QVERIFY((*file)->isPaused());
    QVERIFY(!QFile::exists(path + QStringLiteral(".ballast")));
}

void TestFullDisk::refusesADiskThatCanOnlyBeRead()
{
    const QTemporaryDir folder;
    const Mount mount(folder.path());
    if (!mount.isThere())
        QSKIP("no file system of its own here");
    const QString path = folder.filePath(QStringLiteral("test.db"));
    const Secret key = Secret::random(32);
    const auto open = [&] { return away([&] { return StoreFile::open(path, key, testSchema); }); };
    QVERIFY(open());
    QVERIFY(mount.makeReadOnly());
    const auto refused = open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StorePaused);
}

/// What was bought can be read, though the count of tries has to be written first.
void TestFullDisk::unlocksOnAFullDisk()
{
    const QTemporaryDir root;
    const Mount mount(root.path());
    if (!mount.isThere())
        QSKIP("no file system of its own here");
    const auto folder = DataFolder::open(root.path(), Network::Sandbox);
    QVERIFY(folder);
    const auto session = lockedOn(*folder);
    QVERIFY(session);
    const Filler filler(root.path());
    for (int i = 0; i < 2; ++i) {
        const Done unlocked = await(session->unlock(secretOf("pass")));
        QVERIFY2(unlocked, qPrintable(unlocked ? QString() : unlocked.error().detail));
        QVERIFY(session->status().isStorePaused);
        QVERIFY(await(session->wallet()->library().page({}, 0, 10)));
        QVERIFY(await(session->lock()));
    }
    QVERIFY(await(session->stop()));
}

void TestFullDisk::countsWrongTriesOnAFullDisk()
{
    const QTemporaryDir root;
    const Mount mount(root.path());
    if (!mount.isThere())
        QSKIP("no file system of its own here");
    const auto folder = DataFolder::open(root.path(), Network::Sandbox);
    QVERIFY(folder);
    const auto session = lockedOn(*folder);
    QVERIFY(session);
    const Filler filler(root.path());
    for (int i = 0; i < Tries::freeTries; ++i)
        QCOMPARE(await(session->unlock(secretOf("wrong"))).error().code, ErrorCode::WrongPassphrase);
    QCOMPARE(await(session->unlock(secretOf("pass"))).error().code, ErrorCode::TooManyTries);
    QVERIFY(await(session->stop()));
}

void TestFullDisk::saysThatAFileCannotBeWritten()
{
    const QTemporaryDir folder;
    const Mount mount(folder.path());
    if (!mount.isThere())
        QSKIP("no file system of its own here");
    const QString vault = folder.filePath(QStringLiteral("vault.json"));
    const QString triesFile = folder.filePath(QStringLiteral("tries.json"));
    const auto wrong
        = [&] { return Tries(triesFile).attempt([]() -> Done { return fail(ErrorCode::WrongPassphrase); }); };
    const auto keep = [&] { return away([&] { return PieceFolder(folder.path()).write("page"); }); };
    QVERIFY(writeVaultFile(vault, {}));
    QVERIFY(keep());
    QCOMPARE(wrong().error().code, ErrorCode::WrongPassphrase);
    QVERIFY(mount.makeReadOnly());
    QCOMPARE(writeVaultFile(vault, {}).error().code, ErrorCode::StorePaused);
    QCOMPARE(keep().error().code, ErrorCode::StorePaused);
    QCOMPARE(wrong().error().code, ErrorCode::StorePaused);
}

void TestFullDisk::knowsWhyADiskTakesNothing_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<ErrorCode>("error");
    for (const int reason : {ENOSPC, EDQUOT, EFBIG, EROFS, EIO, EACCES, EPERM, ENOMEM})
        QTest::newRow(strerror(reason)) << reason << ErrorCode::StorePaused;
    QTest::newRow("a link") << ELOOP << ErrorCode::StoreDamaged;
    QTest::newRow("no folder") << ENOENT << ErrorCode::NotFound;
    QTest::newRow("a fault of ours") << EBADF << ErrorCode::Internal;
}

void TestFullDisk::knowsWhyADiskTakesNothing()
{
    QFETCH(int, reason);
    errno = reason;
    QTEST(durable::writeError("write").code, "error");
}

int main(int argc, char **argv)
{
    hasOwnMounts = leaveTheMountsOfOthers();
    QCoreApplication app(argc, argv);
    TestFullDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fulldisk.moc"
