// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/away.h"
#include "wallet/store/piecefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace satchel;

class TestPieceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesBackWhatWasWritten_data();
    void givesBackWhatWasWritten();
    void hidesItsContent();
    void findsDamage_data();
    void findsDamage();
    void findsAnotherFile();
    void refusesOtherNames_data();
    void refusesOtherNames();
    void removes();
    void leavesNothingOnAFullDisk();

private:
    Result<PieceKey> write(const QByteArray &content)
    {
        return away([&] { return m_pieces->write(content); });
    }
    Result<QByteArray> read(const PieceKey &piece)
    {
        return away([&] { return m_pieces->read(piece); });
    }
    void remove(const QString &file)
    {
        away([&] { m_pieces->remove(file); });
    }
    QString pathOf(const PieceKey &piece) const { return m_folder->filePath(piece.file); }
    QByteArray contentOf(const PieceKey &piece) const
    {
        QFile file(pathOf(piece));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PieceFolder> m_pieces;
};

void TestPieceFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_pieces = std::make_unique<PieceFolder>(m_folder->path());
}

void TestPieceFile::givesBackWhatWasWritten_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 65535, 65536, 65537, 131072, 1'000'000})
        QTest::addRow("%d", size) << size;
}

void TestPieceFile::givesBackWhatWasWritten()
{
    QFETCH(int, size);
    const QByteArray content(size, 'x');
    const auto piece = write(content);
    QVERIFY(piece);
    QCOMPARE(piece->size, size);
    QCOMPARE(read(*piece).value_or("?"), content);
    QCOMPARE(QFile::permissions(pathOf(*piece)) & (QFile::ReadGroup | QFile::ReadOther), 0);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestPieceFile::hidesItsContent()
{
    const auto piece = write(QByteArray("canary").repeated(20'000));
    QVERIFY(piece && !contentOf(*piece).contains("canary"));
}

void TestPieceFile::findsDamage_data()
{
    QTest::addColumn<int>("keep");
    QTest::addColumn<int>("flip");
    QTest::newRow("empty") << 0 << -1;
    QTest::newRow("header only") << 24 << -1;
    QTest::newRow("cut in a block") << 30'000 << -1;
    QTest::newRow("cut between blocks") << 24 + 65536 + 17 << -1;
    QTest::newRow("cut by one byte") << -2 << -1;
    QTest::newRow("flipped in the header") << -1 << 3;
    QTest::newRow("flipped in a block") << -1 << 1000;
    QTest::newRow("flipped in the last block") << -1 << 190'000;
}

void TestPieceFile::findsDamage()
{
    QFETCH(int, keep);
    QFETCH(int, flip);
    const auto piece = write(QByteArray(200'000, 'x'));
    QVERIFY(piece);
    QByteArray bytes = contentOf(*piece);
    if (keep != -1)
        bytes = bytes.first(keep < 0 ? bytes.size() - 1 : keep);
    if (flip >= 0)
        bytes[flip] = static_cast<char>(bytes.at(flip) ^ 4);
    QFile file(pathOf(*piece));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
    file.close();
    const auto refused = read(*piece);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreDamaged);
}

void TestPieceFile::findsAnotherFile()
{
    auto one = write(QByteArray(70'000, 'x'));
    auto other = write(QByteArray(70'000, 'y'));
    QVERIFY(one && other);
    std::swap(one->file, other->file);
    QCOMPARE(read(*one).error().code, ErrorCode::StoreDamaged);
    std::swap(one->key, other->key);
    QCOMPARE(read(*one).error().code, ErrorCode::StoreDamaged);
}

void TestPieceFile::refusesOtherNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("up") << QStringLiteral("../../../../../../../etc/passwd");
    QTest::newRow("upper case") << QStringLiteral("A").repeated(32);
    QTest::newRow("slash") << QStringLiteral("a/").repeated(16);
}

void TestPieceFile::refusesOtherNames()
{
    QFETCH(QString, name);
    auto piece = write("x");
    QVERIFY(piece);
    piece->file = name;
    QCOMPARE(read(*piece).error().code, ErrorCode::StoreDamaged);
}

void TestPieceFile::removes()
{
    const auto piece = write("x");
    QVERIFY(piece);
    remove(piece->file);
    QCOMPARE(read(*piece).error().code, ErrorCode::NotFound);
}

void TestPieceFile::leavesNothingOnAFullDisk()
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit limit{100'000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
    const auto refused = write(QByteArray(200'000, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StorePaused);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestPieceFile)
#include "tst_piecefile.moc"
