// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/faultydisk.h"
#include "tests/support/away.h"
#include "wallet/store/storefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <csignal>
#include <sqlite3.h>
#include <sys/resource.h>
#include <thread>

using namespace satchel;

namespace {

constexpr std::array steps{"CREATE TABLE entries (id INTEGER PRIMARY KEY, name TEXT UNIQUE, body BLOB)"};
constexpr Schema testSchema{"test", steps, true};

/// No file may grow beyond `bytes` while this lives: the kernel's way of saying that the disk is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

Result<qint64> insert(Database &database, const QString &name, const QByteArray &body = {})
{
    const auto inserted
        = database.prepare("INSERT INTO entries (name, body) VALUES (?, ?)").bind(1, name).bind(2, body).run();
    return inserted ? Result<qint64>(database.lastInsertId()) : Result<qint64>(fail(inserted.error()));
}

} // namespace

class TestStoreFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        faults::FaultyDisk::install().setFault({});
        m_file.reset();
    }
    void readsWhatWasAnswered();
    void sharesCommits();
    void sharesOneCommitWithAllThatWait();
    void rollsAFailedWriteBackAlone();
    void keepsTheOrderOfCalls();
    void waitsWhileTheDiskIsFull();
    void givesUpAFullDiskOnClosing();
    void refusesAfterClosing();
    void finishesWhatItAccepted();
    void holdsWhatCanWait();
    void readsOneState();
    void leavesNoLogBehind();
    void writesAndMovesTheLogByOneConnection();
    void waitsForADiskThatFails_data();
    void waitsForADiskThatFails();
    void usesTheLogAgainOnAFullDisk();
    void readsNoZerosForADamagedPage();

private:
    Future<qint64> add(const QString &name, const QByteArray &body = {})
    {
        return m_file->write<qint64>([name, body](Database &database) { return insert(database, name, body); });
    }
    Future<qint64> count()
    {
        return m_file->read<qint64>([](Database &database) -> Result<qint64> {
            auto query = database.prepare("SELECT count(*) FROM entries");
            const auto row = query.step();
            return row ? Result<qint64>(query.integer(0)) : Result<qint64>(fail(row.error()));
        });
    }
    /// Counted by the file itself: frames of the write-ahead log that end a commit (their heads are not encrypted).
    int commitsInLog()
    {
        constexpr qsizetype head = 32;
        constexpr qsizetype frame = 24 + 4096;
        QFile log(m_folder->filePath(QStringLiteral("test.db-wal")));
        const QByteArray bytes = log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
        int commits = 0;
        for (qsizetype at = head; at + frame <= bytes.size(); at += frame)
            commits += bytes.mid(at + 4, 4) == QByteArray(4, '\0') ? 0 : 1;
        return commits;
    }
    void reopen();

    std::unique_ptr<QTemporaryDir> m_folder;
    Schema m_schema = testSchema;
    Secret m_key;
    std::unique_ptr<StoreFile> m_file;
};

void TestStoreFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_key = Secret::random(32);
    m_schema = testSchema;
    reopen();
}

void TestStoreFile::reopen()
{
    m_file.reset();
    auto file = away([&] { return StoreFile::open(m_folder->filePath(QStringLiteral("test.db")), m_key, m_schema); });
    QVERIFY2(file, qPrintable(file ? QString() : file.error().detail));
    m_file = std::move(*file);
}

void TestStoreFile::readsWhatWasAnswered()
{
    for (int i = 0; i < 200; ++i) {
        QVERIFY(add(QString::number(i)).result());
        QCOMPARE(count().result().value_or(-1), i + 1);
    }
}

void TestStoreFile::sharesCommits()
{
    constexpr int threads = 8;
    constexpr int each = 100;
    const quint64 before = m_file->commitCount();
    std::vector<std::jthread> workers;
    for (int t = 0; t < threads; ++t)
        workers.emplace_back([this, t] {
            for (int i = 0; i < each; ++i)
                add(QStringLiteral("%1/%2").arg(t).arg(i)).waitForFinished();
        });
    workers.clear();
    QCOMPARE(count().result().value_or(-1), threads * each);
    const quint64 commits = m_file->commitCount() - before;
    qInfo("%d writes shared %llu commits", threads * each, static_cast<unsigned long long>(commits));
    QVERIFY(commits < threads * each / 2);
}

void TestStoreFile::sharesOneCommitWithAllThatWait()
{
    QSemaphore begun;
    QSemaphore gate;
    const int before = commitsInLog();
    auto first = m_file->write<qint64>([&](Database &database) {
        begun.release();
        gate.acquire();
        return insert(database, QStringLiteral("first"));
    });
    begun.acquire();
    QList<Future<qint64>> answers;
    for (int i = 0; i < 200; ++i)
        answers.append(add(QString::number(i)));
    gate.release(2);
    for (const auto &answer : answers)
        QVERIFY(answer.result());
    QVERIFY(first.result());
    QCOMPARE(commitsInLog() - before, 2);
}

void TestStoreFile::rollsAFailedWriteBackAlone()
{
    QSemaphore gate;
    auto first = m_file->write<qint64>([&gate](Database &database) {
        gate.acquire();
        return insert(database, QStringLiteral("first"));
    });
    auto good = add(QStringLiteral("good"));
    auto bad = m_file->write<qint64>([](Database &database) -> Result<qint64> {
        if (auto done = insert(database, QStringLiteral("half")); !done)
            return done;
        return insert(database, QStringLiteral("good"));
    });
    auto last = add(QStringLiteral("last"));
    gate.release(2);
    QVERIFY(first.result() && good.result() && last.result());
    QVERIFY(!bad.result());
    QCOMPARE(count().result().value_or(-1), 3);
}

void TestStoreFile::keepsTheOrderOfCalls()
{
    QList<Future<qint64>> answers;
    for (int i = 0; i < 500; ++i)
        answers.append(add(QString::number(i)));
    for (int i = 0; i < 500; ++i)
        QCOMPARE(answers.at(i).result().value_or(-1), i + 1);
}

void TestStoreFile::waitsWhileTheDiskIsFull()
{
    QVERIFY(add(QStringLiteral("before")).result());
    QList<bool> changes;
    connect(m_file.get(), &StoreFile::pausedChanged, this, [&changes](bool isPaused) { changes.append(isPaused); });
    const QString ballast = m_folder->filePath(QStringLiteral("test.db.ballast"));
    QVERIFY(QFile::exists(ballast));
    Future<qint64> waiting;
    {
        const FullDisk full(16 * 1024);
        waiting = add(QStringLiteral("large"), QByteArray(200'000, 'x'));
        QTRY_COMPARE(changes, QList<bool>{true});
        QVERIFY(m_file->isPaused() && !waiting.isFinished());
        QTRY_VERIFY(!QFile::exists(ballast));
        QCOMPARE(count().result().value_or(-1), 1);
    }
    QVERIFY(waiting.result());
    QTRY_COMPARE(changes, (QList<bool>{true, false}));
    QVERIFY(!m_file->isPaused());
    QVERIFY(QFile::exists(ballast));
    QCOMPARE(count().result().value_or(-1), 2);
    reopen();
    QCOMPARE(count().result().value_or(-1), 2);
}

void TestStoreFile::givesUpAFullDiskOnClosing()
{
    QVERIFY(add(QStringLiteral("before")).result());
    Future<qint64> lost;
    {
        const FullDisk full(16 * 1024);
        lost = add(QStringLiteral("large"), QByteArray(200'000, 'x'));
        away([&] { m_file->close(std::chrono::milliseconds(200)); });
    }
    QVERIFY(!lost.result());
    QCOMPARE(lost.result().error().code, ErrorCode::Cancelled);
    reopen();
    QCOMPARE(count().result().value_or(-1), 1);
}

void TestStoreFile::refusesAfterClosing()
{
    away([&] { m_file->close(); });
    const auto write = add(QStringLiteral("late"));
    const auto read = count();
    QCOMPARE(write.result().error().code, ErrorCode::Cancelled);
    QCOMPARE(read.result().error().code, ErrorCode::Cancelled);
}

void TestStoreFile::finishesWhatItAccepted()
{
    QList<Future<qint64>> answers;
    for (int i = 0; i < 300; ++i)
        answers.append(add(QString::number(i)));
    away([&] { m_file->close(); });
    for (const auto &answer : answers)
        QVERIFY(answer.result());
    reopen();
    QCOMPARE(count().result().value_or(-1), 300);
}

void TestStoreFile::holdsWhatCanWait()
{
    QVERIFY(add(QStringLiteral("before")).result());
    const quint64 before = m_file->commitCount();
    for (int i = 0; i < 20; ++i)
        m_file->enqueue([i](Database &database) { return insert(database, QString::number(i)).map([](qint64) {}); },
                        [](const Done &) {}, StoreFile::Urgency::CanWait);
    QVERIFY(add(QStringLiteral("after")).result());
    QCOMPARE(m_file->commitCount(), before + 1);
    QCOMPARE(count().result().value_or(-1), 22);
}

void TestStoreFile::readsOneState()
{
    QVERIFY(add(QStringLiteral("one")).result());
    const auto before = m_file->read<qint64>([this](Database &database) -> Result<qint64> {
        auto first = database.prepare("SELECT count(*) FROM entries");
        if (!first.step().value_or(false) || !add(QStringLiteral("two")).result())
            return -1;
        auto second = database.prepare("SELECT count(*) FROM entries");
        return second.step().value_or(false) ? second.integer(0) : -1;
    });
    QCOMPARE(before.result().value_or(-1), 1);
    QCOMPARE(count().result().value_or(-1), 2);
}

void TestStoreFile::leavesNoLogBehind()
{
    QVERIFY(add(QStringLiteral("one"), QByteArray(100'000, 'x')).result());
    away([&] { m_file->close(); });
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("test.db-wal"))));
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("test.db-shm"))));
}

// SQLite before 3.51.3 can lose a log that two connections move at once.
void TestStoreFile::writesAndMovesTheLogByOneConnection()
{
    faults::FaultyDisk &disk = faults::FaultyDisk::install();
    m_schema.log = {20, 20};
    reopen();
    faults::DiskLog log;
    disk.setLog(&log);
    for (int i = 0; i < 100; ++i) {
        QVERIFY(add(QString::number(i), QByteArray(20'000, 'x')).result());
        QVERIFY(count().result());
    }
    away([&] { m_file->close(); });
    disk.setLog(nullptr);
    QHash<QString, QSet<const void *>> writers;
    int moves = 0;
    for (const faults::DiskOperation &operation : log.take()) {
        using Kind = faults::DiskOperation::Kind;
        if (operation.kind == Kind::Write || operation.kind == Kind::Truncate || operation.kind == Kind::Sync)
            writers[operation.file].insert(operation.handle);
        moves += operation.kind == Kind::Sync && operation.file.endsWith(QStringLiteral(".db")) ? 1 : 0;
    }
    QVERIFY2(moves > 3, qPrintable(QString::number(moves)));
    QCOMPARE(writers.size(), 2);
    for (const auto &handles : std::as_const(writers))
        QCOMPARE(handles.size(), 1);
}

void TestStoreFile::waitsForADiskThatFails_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("code");
    const auto row
        = [](const char *name, faults::Call call, int code) { QTest::newRow(name) << static_cast<int>(call) << code; };
    row("full", faults::Call::Write, SQLITE_FULL);
    row("I/O error", faults::Call::Write, SQLITE_IOERR_WRITE);
    row("read-only", faults::Call::Write, SQLITE_READONLY);
    row("I/O error of a sync", faults::Call::Sync, SQLITE_IOERR_FSYNC);
    row("busy", faults::Call::Lock, SQLITE_BUSY);
    row("damage", faults::Call::Write, SQLITE_CORRUPT);
}

void TestStoreFile::waitsForADiskThatFails()
{
    QFETCH(int, call);
    QFETCH(int, code);
    faults::FaultyDisk &disk = faults::FaultyDisk::install();
    reopen();
    QVERIFY(add(QStringLiteral("before")).result());
    disk.setFault(faults::Fault{static_cast<faults::Call>(call), code});
    const auto waiting = add(QStringLiteral("during"));
    QTRY_VERIFY(m_file->isPaused());
    QVERIFY(!waiting.isFinished());
    disk.setFault({});
    QVERIFY(waiting.result());
    QTRY_VERIFY(!m_file->isPaused());
    reopen();
    QCOMPARE(count().result().value_or(-1), 2);
}

// The file need not grow, and neither need its log: the node goes on with what there is.
void TestStoreFile::usesTheLogAgainOnAFullDisk()
{
    for (int i = 0; i < 60; ++i)
        QVERIFY(add(QString::number(i), QByteArray(10'000, 'x')).result());
    const auto size = static_cast<rlim_t>(QFileInfo(m_folder->filePath(QStringLiteral("test.db-wal"))).size());
    bool hasPaused = false;
    connect(m_file.get(), &StoreFile::pausedChanged, this,
            [&hasPaused](bool isPaused) { hasPaused = hasPaused || isPaused; });
    const FullDisk full(size);
    for (int i = 0; i < 120; ++i) {
        const auto changed = m_file->write<void>([](Database &database) -> Done {
            return database.prepare("UPDATE entries SET body = ? WHERE name = '1'")
                .bind(1, QByteArray(9'000, 'y'))
                .run();
        });
        QTRY_VERIFY(changed.isFinished());
    }
    QTRY_VERIFY(hasPaused);
}

// SQLCipher has no error for the last page that is read, only for the one after it.
void TestStoreFile::readsNoZerosForADamagedPage()
{
    m_schema.isDurable = false;
    reopen();
    const QByteArray body(20'000, 'b');
    QVERIFY(add(QStringLiteral("one"), body).result());
    away([&] { m_file->close(); });
    QFile file(m_folder->filePath(QStringLiteral("test.db")));
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    int found = 0;
    for (qint64 place = 4096 + 100; place < file.size(); place += 4096) {
        char byte = 0;
        const auto flip = [&] {
            QVERIFY(file.seek(place) && file.getChar(&byte) && file.seek(place) && file.putChar(char(byte ^ 1)));
        };
        flip();
        reopen();
        const auto read = m_file
                              ->read<QByteArray>([](Database &database) -> Result<QByteArray> {
                                  auto query = database.prepare("SELECT body FROM entries");
                                  const auto row = query.step();
                                  return row ? Result<QByteArray>(query.blob(0)) : fail(row.error());
                              })
                              .result();
        QVERIFY2(read ? *read == body : read.error().code == ErrorCode::StoreDamaged,
                 qPrintable(QString::number(place)));
        found += read ? 0 : 1;
        m_file.reset();
        flip();
    }
    QVERIFY2(found >= 5, qPrintable(QString::number(found)));
}

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_storefile.moc"
