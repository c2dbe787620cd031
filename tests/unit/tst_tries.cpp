// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/tries.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace satchel;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// Back-off after wrong passphrases, on a clock that is turned by hand.
class TestTries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesFiveTriesAtOnce();
    void waitsLongerEachTime();
    void forgetsAfterARightOne();
    void countsAcrossRestarts();
    void countsATryThatWasKilled();
    void doesNotCountWhatWasNoTry();
    void clockSetForwardOpensNothing();
    void clockSetBackLocksNobodyOut();
    void outlastsARestartOfTheMachine();
    void refusesWhatItCannotCount();
    void unreadableFileIsTheLastFreeTry_data();
    void unreadableFileIsTheLastFreeTry();

private:
    Tries tries() const
    {
        return Tries(m_path, [this] { return m_now; });
    }
    Done attempt(ErrorCode outcome)
    {
        return tries().attempt([&]() -> Done {
            ++m_guesses;
            return outcome == ErrorCode::None ? Done() : fail(outcome);
        });
    }
    void failTimes(int times)
    {
        for (int i = 0; i < times; ++i) {
            m_now.sinceBoot += tries().wait();
            QCOMPARE(attempt(ErrorCode::WrongPassphrase).error().code, ErrorCode::WrongPassphrase);
        }
    }
    void pass(milliseconds time)
    {
        m_now.sinceBoot += time;
        m_now.wall += time;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Moment m_now;
    int m_guesses = 0;
};

void TestTries::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("tries.json"));
    m_now = {"boot one", 1h, 1'700'000'000s};
    m_guesses = 0;
}

void TestTries::takesFiveTriesAtOnce()
{
    for (int i = 0; i < Tries::freeTries; ++i) {
        QCOMPARE(tries().wait(), 0ms);
        QCOMPARE(attempt(ErrorCode::WrongPassphrase).error().code, ErrorCode::WrongPassphrase);
    }
    QCOMPARE(tries().wait(), milliseconds(Tries::firstWait));
    QCOMPARE(attempt(ErrorCode::None).error().code, ErrorCode::TooManyTries);
    QCOMPARE(m_guesses, Tries::freeTries);
    pass(Tries::firstWait - 1ms);
    QCOMPARE(attempt(ErrorCode::None).error().code, ErrorCode::TooManyTries);
    pass(1ms);
    QVERIFY(attempt(ErrorCode::None));
}

void TestTries::waitsLongerEachTime()
{
    failTimes(Tries::freeTries);
    milliseconds before{0};
    for (int i = 0; i < 20; ++i) {
        const milliseconds wait = tries().wait();
        QVERIFY(wait > before || wait == milliseconds(Tries::longestWait));
        before = wait;
        failTimes(1);
    }
    QCOMPARE(before, milliseconds(Tries::longestWait));
    QCOMPARE(Tries::waitAfter(std::numeric_limits<int>::max()), milliseconds(Tries::longestWait));
}

void TestTries::forgetsAfterARightOne()
{
    failTimes(Tries::freeTries - 1);
    QVERIFY(attempt(ErrorCode::None));
    QVERIFY(!QFile::exists(m_path));
    failTimes(Tries::freeTries - 1);
    QCOMPARE(tries().wait(), 0ms);
}

void TestTries::countsAcrossRestarts()
{
    failTimes(Tries::freeTries + 3); // each with an object of its own
    QCOMPARE(tries().wait(), Tries::waitAfter(Tries::freeTries + 3));
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther), 0);
}

void TestTries::countsATryThatWasKilled()
{
    failTimes(Tries::freeTries - 1);
    const QString during = m_folder->filePath(QStringLiteral("during.json"));
    const Done done = tries().attempt([&]() -> Done {
        QFile::copy(m_path, during);
        return {};
    });
    QVERIFY(done);
    QVERIFY(QFile::rename(during, m_path)); // as if it had ended there
    QCOMPARE(tries().wait(), milliseconds(Tries::firstWait));
}

void TestTries::doesNotCountWhatWasNoTry()
{
    failTimes(2);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(attempt(ErrorCode::KeychainUnavailable).error().code, ErrorCode::KeychainUnavailable);
    QCOMPARE(tries().wait(), 0ms);
    failTimes(Tries::freeTries - 3);
    QCOMPARE(tries().wait(), 0ms);
    QCOMPARE(attempt(ErrorCode::WordsInvalid).error().code, ErrorCode::WordsInvalid);
    QCOMPARE(tries().wait(), milliseconds(Tries::firstWait));
}

void TestTries::clockSetForwardOpensNothing()
{
    failTimes(Tries::freeTries);
    m_now.wall += 24h;
    QCOMPARE(tries().wait(), milliseconds(Tries::firstWait));
}

void TestTries::clockSetBackLocksNobodyOut()
{
    failTimes(Tries::freeTries);
    m_now.wall -= 24h * 400;
    QCOMPARE(tries().wait(), milliseconds(Tries::firstWait));
    m_now.boot = "boot two"; // now only the clock on the wall can tell
    m_now.sinceBoot = 10s;
    QCOMPARE(tries().wait(), milliseconds(Tries::firstWait));
    pass(Tries::firstWait);
    QCOMPARE(tries().wait(), 0ms);
}

void TestTries::outlastsARestartOfTheMachine()
{
    failTimes(Tries::freeTries + 2);
    m_now.boot = "boot two";
    m_now.sinceBoot = 20s;
    m_now.wall += 5s;
    QCOMPARE(tries().wait(), Tries::waitAfter(Tries::freeTries + 2) - 5s);
}

void TestTries::refusesWhatItCannotCount()
{
    m_path = m_folder->filePath(QStringLiteral("no such folder/tries.json"));
    QVERIFY(!attempt(ErrorCode::None));
    QCOMPARE(m_guesses, 0);
}

void TestTries::unreadableFileIsTheLastFreeTry_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("tries");
    QTest::newRow("no number") << QByteArray("{\"wrong\": \"none\"}");
    QTest::newRow("below nothing") << QByteArray("{\"wrong\": -3}");
    QTest::newRow("long") << QByteArray(10'000, ' ');
}

void TestTries::unreadableFileIsTheLastFreeTry()
{
    QFETCH(QByteArray, content);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QCOMPARE(tries().wait(), 0ms);
    QCOMPARE(attempt(ErrorCode::WrongPassphrase).error().code, ErrorCode::WrongPassphrase);
    QCOMPARE(tries().wait(), milliseconds(Tries::firstWait));
}

QTEST_GUILESS_MAIN(TestTries)
#include "tst_tries.moc"
