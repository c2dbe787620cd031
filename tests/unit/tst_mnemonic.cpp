// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/mnemonic.h"

#include <QByteArray>
#include <QtTest>

using namespace satchel;

namespace {

Secret secretOf(const QByteArray &bytes)
{
    return Secret::copyOf(
        {reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
}

QByteArray textOf(const Secret &secret)
{
    return {reinterpret_cast<const char *>(secret.bytes().data()), static_cast<qsizetype>(secret.size())};
}

const QByteArray legal = "legal winner thank year wave sausage worth useful legal winner thank yellow";

} // namespace

class TestMnemonic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheStandard_data();
    void agreesWithTheStandard();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesOtherWords_data();
    void refusesOtherWords();
    void makesSeeds();
    void makesNewWords();
};

// Three of the test vectors of BIP 39.
void TestMnemonic::agreesWithTheStandard_data()
{
    QTest::addColumn<QByteArray>("entropy");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("zeros")
        << QByteArray("00000000000000000000000000000000")
        << QByteArray("abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about");
    QTest::newRow("7f") << QByteArray("7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f") << legal;
    QTest::newRow("ones") << QByteArray("ffffffffffffffffffffffffffffffff")
                          << QByteArray("zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong");
}

void TestMnemonic::agreesWithTheStandard()
{
    QFETCH(QByteArray, entropy);
    QFETCH(QByteArray, words);
    const auto made = mnemonic::wordsOf(secretOf(QByteArray::fromHex(entropy)));
    QVERIFY(made);
    QCOMPARE(textOf(*made), words);
    const auto back = mnemonic::entropyOf(*made);
    QVERIFY(back);
    QCOMPARE(textOf(*back).toHex(), entropy);
}

void TestMnemonic::readsWhatPeopleType_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("upper case") << legal.toUpper();
    QTest::newRow("spaces") << "  " + QByteArray(legal).replace(' ', "   ") + " ";
    QTest::newRow("lines") << QByteArray(legal).replace(' ', "\r\n\t");
    QTest::newRow("wide spaces") << QByteArray(legal).replace(' ', "\xE3\x80\x80");
    QTest::newRow("hard spaces") << QByteArray(legal).replace(' ', "\xC2\xA0");
    QTest::newRow("wide letters") << QByteArray(legal).replace('l', "\xEF\xBD\x8C").replace('W', "\xEF\xBC\xB7");
}

void TestMnemonic::readsWhatPeopleType()
{
    QFETCH(QByteArray, typed);
    const auto entropy = mnemonic::entropyOf(secretOf(typed));
    QVERIFY(entropy);
    QCOMPARE(textOf(*entropy), QByteArray(16, '\x7f'));
}

void TestMnemonic::refusesOtherWords_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blank") << QByteArray("   ");
    QTest::newRow("eleven") << legal.left(legal.lastIndexOf(' '));
    QTest::newRow("thirteen") << legal + " legal";
    QTest::newRow("checksum") << QByteArray(legal).replace("yellow", "winner");
    QTest::newRow("unknown word") << QByteArray(legal).replace("yellow", "satchel");
    QTest::newRow("not text") << QByteArray(16, '\xff');
    QTest::newRow("cut character") << legal + "\xEF\xBD";
    QTest::newRow("long") << QByteArray(100'000, 'a');
    QTest::newRow("twenty-four") << QByteArray("abandon ").repeated(23) + "art";
}

void TestMnemonic::refusesOtherWords()
{
    QFETCH(QByteArray, typed);
    const auto entropy = mnemonic::entropyOf(secretOf(typed));
    QVERIFY(!entropy);
    QCOMPARE(entropy.error().code, ErrorCode::WordsInvalid);
    QVERIFY(entropy.error().detail.isEmpty());
}

void TestMnemonic::makesSeeds()
{
    const auto seed = mnemonic::seedOf(Secret(16));
    QVERIFY(seed);
    QCOMPARE(textOf(*seed).toHex(),
             QByteArray("5eb00bbddcf069084889a8ab9155568165f5c453ccb85e70811aaed6f6da5fc1"
                        "9a5ac40b389cd370d086206dec8aa6c43daea6690f20ad3d8d48b2d2ce9e38e4"));
    QVERIFY(!mnemonic::seedOf(Secret(15)));
}

void TestMnemonic::makesNewWords()
{
    const auto one = mnemonic::wordsOf(mnemonic::newEntropy());
    const auto other = mnemonic::wordsOf(mnemonic::newEntropy());
    QVERIFY(one && other && !one->equals(*other));
    QCOMPARE(textOf(*one).count(' '), 11);
}

QTEST_GUILESS_MAIN(TestMnemonic)
#include "tst_mnemonic.moc"
