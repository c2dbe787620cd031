// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/faultydisk.h"
#include "tests/support/away.h"
#include "wallet/store/database.h"
#include "wallet/store/schema.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <array>

using namespace satchel;

namespace {

constexpr std::array oneStep{"CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT NOT NULL)"};
constexpr std::array twoSteps{oneStep[0], "ALTER TABLE things ADD COLUMN size INTEGER NOT NULL DEFAULT 7"};
constexpr Schema oldSchema{"test", oneStep, true};
constexpr Schema newSchema{"test", twoSteps, true};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatWasWritten();
    void migratesAnOlderFile();
    void appliesBothSchemas_data();
    void appliesBothSchemas();
    void leavesANewerFileAlone();
    void leavesAFileWithAnotherKeyAlone();
    void refusesWhatIsNotItsFile_data();
    void refusesWhatIsNotItsFile();
    void findsFlippedBits();
    void findsWhatALogHasLost_data();
    void findsWhatALogHasLost();
    void takesATornEndForAPowerCut();
    void letsTheLogRepairHalfWrittenPages();
    void readersLeaveTheLogAlone();
    void makesPrivateFiles();
    void repairsNothingOfALostFile();
    void readsBackItsSettings();
    void readersCannotWrite();
    void hidesItsContent();
    void tellsNullFromEmpty();
    void usesOneTextTwiceAtOnce();

private:
    Result<std::unique_ptr<Database>> open(const Schema &schema, Database::Access access = Database::Access::ReadWrite)
    {
        return away([&] { return Database::open(m_path, m_key, schema, access); });
    }
    [[nodiscard]] QString logPath() const { return m_path + QStringLiteral("-wal"); }
    void fill(int rows);
    void dieWithALog(int commits);
    [[nodiscard]] int rowsAfterOpening();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Secret m_key;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("test.db"));
    m_key = Secret::random(32);
}

void TestDatabase::fill(int rows)
{
    const auto database = open(oldSchema);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
    QVERIFY((*database)->execute("BEGIN"));
    for (int i = 0; i < rows; ++i)
        QVERIFY((*database)
                    ->prepare("INSERT INTO things (name) VALUES (?)")
                    .bind(1, QStringLiteral("thing %1 canary").arg(i))
                    .run());
    QVERIFY((*database)->execute("COMMIT"));
}

void TestDatabase::keepsWhatWasWritten()
{
    fill(3);
    const auto database = open(oldSchema);
    QVERIFY(database);
    auto query = (*database)->prepare("SELECT name FROM things ORDER BY id");
    QVERIFY(query.step().value_or(false));
    QCOMPARE(query.text(0), QStringLiteral("thing 0 canary"));
}

void TestDatabase::migratesAnOlderFile()
{
    fill(1);
    const auto database = open(newSchema);
    QVERIFY(database);
    auto query = (*database)->prepare("SELECT size FROM things");
    QVERIFY(query.step().value_or(false));
    QCOMPARE(query.integer(0), 7);
}

void TestDatabase::appliesBothSchemas_data()
{
    QTest::addColumn<const Schema *>("schema");
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("money") << &moneySchema()
                           << QByteArray(
                                  "INSERT INTO purchases (url, origin, state, created_at) VALUES ('u', 'o', 0, 1)");
    QTest::newRow("library") << &librarySchema()
                             << QByteArray(
                                    "INSERT INTO items_text (rowid, title, origin, body) VALUES (1, 't', 'o', 'b')");
}

void TestDatabase::appliesBothSchemas()
{
    QFETCH(const Schema *, schema);
    QFETCH(QByteArray, sql);
    const auto database = open(*schema);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
    QVERIFY((*database)->execute(sql.constData()));
}

void TestDatabase::leavesANewerFileAlone()
{
    QVERIFY(open(newSchema));
    const QByteArray before = contentOf(m_path);
    const auto refused = open(oldSchema);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreNewer);
    QCOMPARE(contentOf(m_path), before);
}

void TestDatabase::leavesAFileWithAnotherKeyAlone()
{
    fill(10);
    const QByteArray before = contentOf(m_path);
    m_key = Secret::random(32);
    const auto refused = open(oldSchema);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreDamaged);
    QCOMPARE(contentOf(m_path), before);
}

void TestDatabase::refusesWhatIsNotItsFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray(100, 'x');
    QTest::newRow("other") << QByteArray(8192, 'x');
    QTest::newRow("not encrypted") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
}

void TestDatabase::refusesWhatIsNotItsFile()
{
    QFETCH(QByteArray, content);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto refused = open(oldSchema);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreDamaged);
    QCOMPARE(contentOf(m_path), content);
}

void TestDatabase::findsFlippedBits()
{
    fill(2000);
    const QByteArray sound = contentOf(m_path);
    QVERIFY(sound.size() > 10 * 4096);
    QRandomGenerator random(42);
    for (int i = 0; i < 60; ++i) {
        QByteArray altered = sound;
        const auto place = random.bounded(altered.size());
        altered[place] = static_cast<char>(altered.at(place) ^ (1 << random.bounded(8)));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(altered);
        file.close();
        const auto refused = open(oldSchema);
        QVERIFY2(!refused, qPrintable(QStringLiteral("byte %1").arg(place)));
        QCOMPARE(refused.error().code, ErrorCode::StoreDamaged);
        QCOMPARE(contentOf(m_path), altered);
    }
}

// The files as a sudden death leaves them: `commits` commits of one row each stand in the log.
void TestDatabase::dieWithALog(int commits)
{
    QByteArray file;
    QByteArray log;
    {
        const auto database = open(oldSchema);
        QVERIFY(database);
        for (int i = 0; i < commits; ++i)
            QVERIFY((*database)->execute("INSERT INTO things (name) VALUES ('x')"));
        file = contentOf(m_path);
        log = contentOf(logPath());
    }
    QVERIFY(log.size() > commits * 4096);
    put(m_path, file);
    put(logPath(), log);
}

int TestDatabase::rowsAfterOpening()
{
    const auto database = open(oldSchema);
    if (!database)
        return -1;
    auto query = (*database)->prepare("SELECT count(*) FROM things");
    return query.step().value_or(false) ? static_cast<int>(query.integer(0)) : -1;
}

void TestDatabase::findsWhatALogHasLost_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("header") << 6;
    QTest::newRow("salt of the log") << 17;
    QTest::newRow("sum of the header") << 30;
    QTest::newRow("page number of the first frame") << 32 + 3;
    QTest::newRow("end of a commit") << 32 + 7;
    QTest::newRow("salt of a frame") << 32 + 9;
    QTest::newRow("sum of a frame") << 32 + 20;
    QTest::newRow("content of a page") << 32 + 24 + 1000;
    QTest::newRow("content of a later page") << 32 + 3 * (24 + 4096) + 24 + 2000;
}

void TestDatabase::findsWhatALogHasLost()
{
    QFETCH(int, place);
    fill(1);
    dieWithALog(8);
    QByteArray log = contentOf(logPath());
    log[place] = static_cast<char>(log.at(place) ^ 0x10);
    put(logPath(), log);
    const QByteArray file = contentOf(m_path);
    const auto refused = open(oldSchema);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreDamaged);
    QCOMPARE(contentOf(m_path), file);
    QCOMPARE(contentOf(logPath()), log);
}

void TestDatabase::takesATornEndForAPowerCut()
{
    fill(1);
    dieWithALog(8);
    QByteArray log = contentOf(logPath());
    log.chop(1000);
    put(logPath(), log);
    QCOMPARE(rowsAfterOpening(), 8); // one of the file, seven of the log
    QCOMPARE(rowsAfterOpening(), 8);
}

void TestDatabase::letsTheLogRepairHalfWrittenPages()
{
    fill(1);
    dieWithALog(8);
    QByteArray file = contentOf(m_path);
    const QByteArray noise(100, 'n');
    file.replace(file.size() - 200, noise.size(), noise); // the last page, which every commit changed
    put(m_path, file);
    QCOMPARE(rowsAfterOpening(), 9);
    dieWithALog(1);
    file = contentOf(m_path);
    file.replace(200, noise.size(), noise); // the first page, which none of them did
    put(m_path, file);
    const QByteArray log = contentOf(logPath());
    const auto refused = open(oldSchema);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreDamaged);
    QCOMPARE(contentOf(m_path), file);
    QCOMPARE(contentOf(logPath()), log);
}

// Also the last one to close.
void TestDatabase::readersLeaveTheLogAlone()
{
    fill(1);
    dieWithALog(8);
    const QByteArray file = contentOf(m_path);
    const QByteArray log = contentOf(logPath());
    faults::DiskLog operations;
    faults::FaultyDisk::install().setLog(&operations);
    {
        const auto reader = open(oldSchema, Database::Access::ReadOnly);
        QVERIFY(reader);
        QVERIFY((*reader)->prepare("SELECT count(*) FROM things").step());
    }
    faults::FaultyDisk::install().setLog(nullptr);
    QVERIFY(operations.take().empty());
    QCOMPARE(contentOf(m_path), file);
    QCOMPARE(contentOf(logPath()), log);
}

void TestDatabase::makesPrivateFiles()
{
    const auto database = open(oldSchema);
    QVERIFY(database);
    QVERIFY((*database)->execute("INSERT INTO things (name) VALUES ('x')"));
    const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    for (const char *suffix : {"", "-wal", "-shm"})
        QCOMPARE(QFile::permissions(m_path + QLatin1StringView(suffix)), mine);
    const QString link = m_folder->filePath(QStringLiteral("link.db"));
    QVERIFY(QFile::link(m_path, link));
    const auto refused = away([&] { return Database::open(link, m_key, oldSchema, Database::Access::ReadWrite); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreDamaged);
}

void TestDatabase::repairsNothingOfALostFile()
{
    QFile log(m_path + QStringLiteral("-wal"));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("left behind");
    log.close();
    const auto refused = open(oldSchema);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreDamaged);
    QVERIFY(!QFile::exists(m_path));
}

void TestDatabase::readsBackItsSettings()
{
    const auto database = open(oldSchema);
    QVERIFY(database);
    const QList<std::pair<const char *, QString>> expected{
        {"PRAGMA journal_mode", QStringLiteral("wal")},         {"PRAGMA synchronous", QStringLiteral("2")},
        {"PRAGMA foreign_keys", QStringLiteral("1")},           {"PRAGMA temp_store", QStringLiteral("2")},
        {"PRAGMA secure_delete", QStringLiteral("1")},          {"PRAGMA trusted_schema", QStringLiteral("0")},
        {"PRAGMA cipher_memory_security", QStringLiteral("1")},
    };
    for (const auto &[sql, value] : expected) {
        auto query = (*database)->prepare(sql);
        QVERIFY(query.step().value_or(false));
        QCOMPARE(query.text(0), value);
    }
    auto version = (*database)->prepare("PRAGMA cipher_version");
    QVERIFY(version.step().value_or(false));
    QVERIFY(version.text(0).startsWith(QStringLiteral("4.")));
}

void TestDatabase::readersCannotWrite()
{
    const auto writer = open(oldSchema);
    const auto reader = open(oldSchema, Database::Access::ReadOnly);
    QVERIFY(writer && reader);
    QVERIFY(!(*reader)->execute("INSERT INTO things (name) VALUES ('x')"));
    QVERIFY((*writer)->execute("INSERT INTO things (name) VALUES ('x')"));
    auto query = (*reader)->prepare("SELECT count(*) FROM things");
    QVERIFY(query.step().value_or(false));
    QCOMPARE(query.integer(0), 1);
}

void TestDatabase::hidesItsContent()
{
    const auto database = open(oldSchema);
    QVERIFY(database);
    QVERIFY((*database)->execute("INSERT INTO things (name) VALUES ('canary')"));
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QByteArray bytes = contentOf(m_path + QLatin1StringView(suffix));
        QVERIFY(!bytes.contains("canary") && !bytes.contains("things") && !bytes.contains("SQLite format"));
    }
}

void TestDatabase::tellsNullFromEmpty()
{
    const auto database = open(oldSchema);
    QVERIFY(database);
    auto query = (*database)->prepare("SELECT ?, ?, ?, ?");
    query.bind(1, QByteArray()).bind(2, QByteArray("")).bind(3, QString()).bind(4, std::string_view());
    QVERIFY(query.step().value_or(false));
    QVERIFY(query.isNull(0) && query.blob(0).isNull());
    QVERIFY(!query.isNull(1) && !query.blob(1).isNull() && query.blob(1).isEmpty());
    QVERIFY(!query.isNull(2) && !query.isNull(3));
}

void TestDatabase::usesOneTextTwiceAtOnce()
{
    fill(2);
    const auto database = open(oldSchema);
    QVERIFY(database);
    const char *sql = "SELECT name FROM things WHERE id = ?";
    auto first = (*database)->prepare(sql);
    auto second = (*database)->prepare(sql);
    QVERIFY(first.bind(1, 1).step().value_or(false));
    QVERIFY(second.bind(1, 2).step().value_or(false));
    QVERIFY(first.text(0) != second.text(0));
    const auto refused = (*database)->prepare("SELECT nothing FROM nowhere").step();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Internal);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
