// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/away.h"
#include "wallet/session/rollbackguard.h"
#include "wallet/store/schema.h"
#include "wallet/store/storefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace satchel;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("not written");
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

} // namespace

/// Numbers of commits, and what is remembered of them outside of the wallet's folder.
class TestRollbackGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_file.reset(); }

    void numbersEachCommitInTheFileFirst();
    void goesOnCounting();
    void opensTheNewest();
    void refusesAnOlderCopyAndLeavesIt();
    void refusesAFileWithoutItsLog();
    void refusesAnOlderFileBesideTheNewestLog();
    void refusesToBeginAnew();
    void opensAFileThatDidNotCount();

    void remembersBesideNobody();
    void forgetsWhatIsTornOrForeign();
    void followsNoLinks();
    void waitsForNoPipe();
    void believesTheKeychain();
    void goesOnWithoutAFolder();

private:
    Result<std::unique_ptr<StoreFile>> open(CommitWatch watch = {})
    {
        return away([&] { return StoreFile::open(m_path, m_key, moneySchema(), std::move(watch)); });
    }
    static Done change(Database &database)
    {
        return database.prepare("INSERT OR REPLACE INTO settings (key, value) VALUES ('x', randomblob(9))").run();
    }
    void write(int times)
    {
        for (int i = 0; i < times; ++i) {
            const auto written = m_file->write<void>(change);
            QVERIFY(written.result());
        }
    }
    /// Opens, commits so often, and closes.
    void use(int times)
    {
        auto opened = open();
        QVERIFY(opened);
        m_file = std::move(*opened);
        write(times);
        away([&] { m_file->close(); });
        m_file.reset();
    }
    [[nodiscard]] qint64 numberInFile() const
    {
        const auto database = Database::open(m_path, m_key, moneySchema(), Database::Access::ReadOnly);
        return database ? commitNumber(**database).value_or(-1) : -1;
    }
    [[nodiscard]] ErrorCode refusal(qint64 newestKnown)
    {
        const auto opened = open({newestKnown, {}});
        return opened ? ErrorCode::None : opened.error().code;
    }
    [[nodiscard]] QString stateFolder() const { return m_folder->filePath(QStringLiteral("state/satchel")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Secret m_key;
    std::unique_ptr<StoreFile> m_file;
};

void TestRollbackGuard::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("money.db"));
    m_key = Secret::random(32);
}

/// What is told is durable, and it is told before anybody hears of the commit.
void TestRollbackGuard::numbersEachCommitInTheFileFirst()
{
    QList<qint64> told;
    QList<qint64> inFile;
    auto opened = open({0, [&](qint64 number) {
                            told.append(number);
                            inFile.append(numberInFile());
                        }});
    QVERIFY(opened);
    m_file = std::move(*opened);
    QCOMPARE(m_file->lastCommit(), 0);
    for (qint64 number = 1; number <= 3; ++number) {
        QList<qint64> toldBefore;
        std::promise<void> answered;
        m_file->enqueue(change, [&](const Done &) {
            toldBefore = told;
            answered.set_value();
        });
        answered.get_future().wait();
        QCOMPARE(toldBefore.last(), number);
        QCOMPARE(m_file->lastCommit(), number);
    }
    QCOMPARE(told, (QList<qint64>{1, 2, 3}));
    QCOMPARE(inFile, told);
}

void TestRollbackGuard::goesOnCounting()
{
    use(3);
    use(2);
    QCOMPARE(away([&] { return numberInFile(); }), 5);
}

void TestRollbackGuard::opensTheNewest()
{
    use(4);
    QCOMPARE(refusal(4), ErrorCode::None);
    QCOMPARE(refusal(3), ErrorCode::None); // what is known may lag behind
}

void TestRollbackGuard::refusesAnOlderCopyAndLeavesIt()
{
    use(2);
    const QByteArray older = contentOf(m_path);
    use(1);
    const QByteArray newest = contentOf(m_path);
    put(m_path, older);
    QCOMPARE(refusal(3), ErrorCode::StoreOlder);
    QCOMPARE(contentOf(m_path), older);
    put(m_path, newest);
    QCOMPARE(refusal(3), ErrorCode::None);
}

/// What a copy made at a bad moment has: the log, with the newest commits, was left out.
void TestRollbackGuard::refusesAFileWithoutItsLog()
{
    auto opened = open();
    QVERIFY(opened);
    m_file = std::move(*opened);
    write(5);
    const QByteArray file = contentOf(m_path);
    const QByteArray log = contentOf(m_path + QStringLiteral("-wal"));
    away([&] { m_file->close(); });
    put(m_path, file);
    QCOMPARE(refusal(5), ErrorCode::StoreOlder);
    put(m_path, file);
    put(m_path + QStringLiteral("-wal"), log);
    QCOMPARE(refusal(5), ErrorCode::None);
}

/// After a crash the newest log lies there; somebody puts an old file beside it.
void TestRollbackGuard::refusesAnOlderFileBesideTheNewestLog()
{
    use(2);
    const QByteArray older = contentOf(m_path);
    use(3);
    auto opened = open();
    QVERIFY(opened);
    m_file = std::move(*opened);
    write(1);
    const QByteArray file = contentOf(m_path);
    const QByteArray log = contentOf(m_path + QStringLiteral("-wal"));
    QVERIFY(!log.isEmpty());
    away([&] { m_file->close(); });
    put(m_path, older);
    put(m_path + QStringLiteral("-wal"), log);
    QCOMPARE(refusal(6), ErrorCode::StoreOlder);
    QCOMPARE(contentOf(m_path), older);
    QCOMPARE(contentOf(m_path + QStringLiteral("-wal")), log);
    put(m_path, file);
    QCOMPARE(refusal(6), ErrorCode::None);
}

void TestRollbackGuard::refusesToBeginAnew()
{
    QCOMPARE(refusal(1), ErrorCode::StoreOlder);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestRollbackGuard::opensAFileThatDidNotCount()
{
    const Schema before{"money", moneySchema().migrations.first(3), true};
    QVERIFY(away([&] { return StoreFile::open(m_path, m_key, before); }));
    QCOMPARE(refusal(1), ErrorCode::StoreOlder);
    QCOMPARE(refusal(0), ErrorCode::None);
    use(1);
    QCOMPARE(away([&] { return numberInFile(); }), 1);
}

void TestRollbackGuard::remembersBesideNobody()
{
    RollbackGuard guard(stateFolder(), m_key);
    RollbackGuard other(stateFolder(), Secret::random(32));
    QCOMPARE(guard.newestKnown(nullptr), 0);
    guard.note(7);
    other.note(900);
    guard.note(8);
    QCOMPARE(guard.newestKnown(nullptr), 8);
    QCOMPARE(RollbackGuard(stateFolder(), m_key).newestKnown(nullptr), 8);
    QCOMPARE(other.newestKnown(nullptr), 900);
    QCOMPARE(modeOf(stateFolder()), mode_t(0700));
    QCOMPARE(modeOf(guard.sideFile()), mode_t(0600));
}

void TestRollbackGuard::forgetsWhatIsTornOrForeign()
{
    RollbackGuard guard(stateFolder(), m_key);
    RollbackGuard other(stateFolder(), Secret::random(32));
    other.note(900);
    guard.note(7);
    const QByteArray whole = contentOf(guard.sideFile());
    QCOMPARE(whole.size(), SealedNumber::size);
    QList<QByteArray> torn{contentOf(other.sideFile()), whole + 'x', QByteArray(whole.size(), '\0'),
                           QByteArray(5000, 'x')};
    for (qsizetype i = 0; i < whole.size(); ++i) {
        torn.append(whole.first(i));
        torn.append(whole);
        torn.last()[i] = char(torn.last().at(i) ^ 1);
    }
    for (const QByteArray &bytes : std::as_const(torn)) {
        put(guard.sideFile(), bytes);
        QCOMPARE(guard.newestKnown(nullptr), 0);
        const Secret note = Secret::copyOf(
            {reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
        QCOMPARE(guard.newestKnown(&note), 0);
    }
    put(guard.sideFile(), {});
    guard.note(8);
    QCOMPARE(guard.newestKnown(nullptr), 8);
}

void TestRollbackGuard::followsNoLinks()
{
    RollbackGuard(stateFolder(), m_key).note(7);
    const QString side = RollbackGuard(stateFolder(), m_key).sideFile();
    const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere"));
    QVERIFY(QFile::rename(side, elsewhere));
    QVERIFY(QFile::link(elsewhere, side));
    const QByteArray before = contentOf(elsewhere);
    QCOMPARE(RollbackGuard(stateFolder(), m_key).newestKnown(nullptr), 0);
    RollbackGuard(stateFolder(), m_key).note(8);
    QCOMPARE(contentOf(elsewhere), before);

    QVERIFY(QFile::remove(side));
    RollbackGuard(stateFolder(), m_key).note(9);
    const QString moved = m_folder->filePath(QStringLiteral("moved"));
    QVERIFY(QDir().rename(stateFolder(), moved));
    QVERIFY(QFile::link(moved, stateFolder()));
    QCOMPARE(RollbackGuard(stateFolder(), m_key).newestKnown(nullptr), 0);
    RollbackGuard(stateFolder(), m_key).note(10);
    QVERIFY(QFile::remove(stateFolder()));
    QVERIFY(QDir().rename(moved, stateFolder()));
    QCOMPARE(RollbackGuard(stateFolder(), m_key).newestKnown(nullptr), 9);
}

void TestRollbackGuard::waitsForNoPipe()
{
    RollbackGuard guard(stateFolder(), m_key);
    QVERIFY(QDir().mkpath(stateFolder()));
    QCOMPARE(::mkfifo(QFile::encodeName(guard.sideFile()).constData(), 0600), 0);
    guard.note(7);
    QCOMPARE(guard.newestKnown(nullptr), 0);
}

void TestRollbackGuard::believesTheKeychain()
{
    RollbackGuard guard(stateFolder(), m_key);
    const Secret note = guard.keychainNote(12);
    QCOMPARE(guard.newestKnown(&note), 12);
    guard.note(13);
    QCOMPARE(guard.newestKnown(&note), 13);
    guard.note(11);
    QCOMPARE(guard.newestKnown(&note), 12);
    const Secret other = RollbackGuard(stateFolder(), Secret::random(32)).keychainNote(99);
    QCOMPARE(guard.newestKnown(&other), 11);
}

void TestRollbackGuard::goesOnWithoutAFolder()
{
    RollbackGuard guard(QString(), m_key);
    guard.note(7);
    QCOMPARE(guard.newestKnown(nullptr), 0);
    QVERIFY(guard.sideFile().isEmpty());
    put(m_folder->filePath(QStringLiteral("file")), "x");
    RollbackGuard hindered(m_folder->filePath(QStringLiteral("file/satchel")), m_key);
    hindered.note(7);
    QCOMPARE(hindered.newestKnown(nullptr), 0);
}

QTEST_GUILESS_MAIN(TestRollbackGuard)
#include "tst_rollbackguard.moc"
