// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/amount.h"

#include <QtTest>

#include <limits>

using namespace satchel;

namespace {

constexpr std::int64_t refused = -1; // no valid amount
constexpr std::int64_t most = maxMsat.value;
constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();

template<typename T>
std::int64_t valueOf(const Result<T> &result)
{
    if (!result)
        return result.error().code == ErrorCode::AmountOutOfRange ? refused : -2;
    return result->value;
}

} // namespace

class TestAmount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAndSubtracts_data();
    void addsAndSubtracts();
    void checksWhatComesFromOutside_data();
    void checksWhatComesFromOutside();
    void converts_data();
    void converts();
    void rounds_data();
    void rounds();
    void compares();
};

void TestAmount::addsAndSubtracts_data()
{
    QTest::addColumn<qint64>("a");
    QTest::addColumn<qint64>("b");
    QTest::addColumn<qint64>("sum");
    QTest::addColumn<qint64>("difference");
    const auto row = [](const char *name, std::int64_t a, std::int64_t b, std::int64_t sum, std::int64_t difference) {
        QTest::newRow(name) << qint64(a) << qint64(b) << qint64(sum) << qint64(difference);
    };
    row("nothing", 0, 0, 0, 0);
    row("small", 5, 3, 8, 2);
    row("equal", 7, 7, 14, 0);
    row("below zero", 3, 5, 8, refused);
    row("up to the most", most - 1, 1, most, most - 2);
    row("over the most", most, 1, refused, most - 1);
    row("overflow", largest, 1, refused, refused);
    row("overflow twice", largest, largest, refused, refused);
    row("underflow", smallest, 1, refused, refused);
    row("negative second", 5, -3, refused, refused);
    row("negative first", -3, 5, refused, refused);
    row("negative both", -3, -5, refused, refused);
}

void TestAmount::addsAndSubtracts()
{
    QFETCH(qint64, a);
    QFETCH(qint64, b);
    QFETCH(qint64, sum);
    QFETCH(qint64, difference);
    QCOMPARE(valueOf(add(Msat{a}, Msat{b})), sum);
    QCOMPARE(valueOf(subtract(Msat{a}, Msat{b})), difference);
}

void TestAmount::checksWhatComesFromOutside_data()
{
    QTest::addColumn<quint64>("value");
    QTest::addColumn<qint64>("msat");
    QTest::addColumn<qint64>("sat");
    QTest::newRow("nothing") << quint64(0) << qint64(0) << qint64(0);
    QTest::newRow("one") << quint64(1) << qint64(1) << qint64(1);
    QTest::newRow("most satoshi") << quint64(maxSat.value) << qint64(maxSat.value) << qint64(maxSat.value);
    QTest::newRow("one more") << quint64(maxSat.value) + 1 << qint64(maxSat.value) + 1 << qint64(refused);
    QTest::newRow("most") << quint64(most) << qint64(most) << qint64(refused);
    QTest::newRow("more than most") << quint64(most) + 1 << qint64(refused) << qint64(refused);
    QTest::newRow("huge") << std::numeric_limits<quint64>::max() << qint64(refused) << qint64(refused);
}

void TestAmount::checksWhatComesFromOutside()
{
    QFETCH(quint64, value);
    QFETCH(qint64, msat);
    QFETCH(qint64, sat);
    QCOMPARE(valueOf(checkedMsat(value)), msat);
    QCOMPARE(valueOf(checkedSat(value)), sat);
}

void TestAmount::converts_data()
{
    QTest::addColumn<qint64>("sat");
    QTest::addColumn<qint64>("msat");
    QTest::newRow("nothing") << qint64(0) << qint64(0);
    QTest::newRow("one") << qint64(1) << qint64(1000);
    QTest::newRow("most") << qint64(maxSat.value) << qint64(most);
    QTest::newRow("over the most") << qint64(maxSat.value) + 1 << qint64(refused);
    QTest::newRow("negative") << qint64(-1) << qint64(refused);
    QTest::newRow("huge") << qint64(largest) << qint64(refused);
}

void TestAmount::converts()
{
    QFETCH(qint64, sat);
    QFETCH(qint64, msat);
    QCOMPARE(valueOf(toMsat(Sat{sat})), msat);
}

void TestAmount::rounds_data()
{
    QTest::addColumn<qint64>("msat");
    QTest::addColumn<qint64>("up");
    QTest::addColumn<qint64>("down");
    QTest::newRow("nothing") << qint64(0) << qint64(0) << qint64(0);
    QTest::newRow("one") << qint64(1) << qint64(1) << qint64(0);
    QTest::newRow("999") << qint64(999) << qint64(1) << qint64(0);
    QTest::newRow("1000") << qint64(1000) << qint64(1) << qint64(1);
    QTest::newRow("1001") << qint64(1001) << qint64(2) << qint64(1);
    QTest::newRow("most") << qint64(most) << qint64(maxSat.value) << qint64(maxSat.value);
}

void TestAmount::rounds()
{
    QFETCH(qint64, msat);
    QFETCH(qint64, up);
    QFETCH(qint64, down);
    QCOMPARE(roundedUp(Msat{msat}).value, up);
    QCOMPARE(roundedDown(Msat{msat}).value, down);
}

void TestAmount::compares()
{
    QVERIFY(Msat{1} < Msat{2});
    QVERIFY(Msat{2} == Msat{2});
    QVERIFY(Sat{3} > Sat{2});
}

QTEST_APPLESS_MAIN(TestAmount)
#include "tst_amount.moc"
