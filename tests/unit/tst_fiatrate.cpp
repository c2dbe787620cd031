// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/fiatrate.h"

#include <QtTest>

#include <limits>

using namespace satchel;

namespace {

FiatRate rateOf(const QString &currency, qint64 minorPerBitcoin)
{
    return {currency, minorPerBitcoin, QDateTime(QDate(2026, 11, 20), QTime(9, 30), Qt::UTC)};
}

} // namespace

class TestFiatRate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsSmallestUnits_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<int>("digits");
        QTest::newRow("dollars") << QStringLiteral("USD") << 2;
        QTest::newRow("won") << QStringLiteral("KRW") << 0;
        QTest::newRow("yen") << QStringLiteral("JPY") << 0;
        QTest::newRow("dinars") << QStringLiteral("KWD") << 3;
        QTest::newRow("unidad de fomento") << QStringLiteral("CLF") << 4;
        QTest::newRow("one that nobody knows") << QStringLiteral("XQZ") << 2;
    }
    void knowsSmallestUnits()
    {
        QFETCH(QString, currency);
        QFETCH(int, digits);
        QCOMPARE(minorDigits(currency), digits);
    }

    void checksWhatComesFromOutside_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char *name, const QString &currency, qint64 minor, bool isGood) {
            QTest::newRow(name) << currency << minor << isGood;
        };
        row("usual", QStringLiteral("USD"), 9'325'000, true);
        row("least", QStringLiteral("KRW"), 1, true);
        row("most", QStringLiteral("IRR"), maxMinorPerBitcoin, true);
        row("nothing", QStringLiteral("USD"), 0, false);
        row("below", QStringLiteral("USD"), -1, false);
        row("too much", QStringLiteral("USD"), maxMinorPerBitcoin + 1, false);
        row("far too much", QStringLiteral("USD"), std::numeric_limits<qint64>::max(), false);
        row("small letters", QStringLiteral("usd"), 1, false);
        row("no currency", QString(), 1, false);
        row("two letters", QStringLiteral("US"), 1, false);
        row("four letters", QStringLiteral("USDT"), 1, false);
        row("other letters", QStringLiteral("ÄÖÜ"), 1, false);
        row("a digit", QStringLiteral("U5D"), 1, false);
        row("a line", QStringLiteral("US\n"), 1, false);
    }
    void checksWhatComesFromOutside()
    {
        QFETCH(QString, currency);
        QFETCH(qint64, minor);
        QFETCH(bool, isGood);
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(5, Qt::UTC);
        const Result<FiatRate> rate = checkedRate(currency, minor, at);
        QCOMPARE(rate.has_value(), isGood);
        if (isGood)
            QCOMPARE(*rate, (FiatRate{currency, minor, at}));
        else
            QCOMPARE(rate.error().code, ErrorCode::InvalidInput);
    }

    void isWorth_data()
    {
        QTest::addColumn<qint64>("msat");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("isLess");
        const auto row = [](const char *name, qint64 msat, const char *currency, qint64 minor, const char *number,
                            bool isLess = false) {
            QTest::newRow(name) << msat << QString::fromLatin1(currency) << minor << QString::fromLatin1(number)
                                << isLess;
        };
        row("a bitcoin", 100'000'000'000, "USD", 9'325'000, "93250.00");
        row("nothing", 0, "USD", 9'325'000, "0.00");
        row("nothing in won", 0, "KRW", 138'000'000, "0");
        row("the drawing's balance", 248'310'000, "USD", 9'319'000, "231.40");
        row("a page", 120'000, "USD", 9'325'000, "0.11");
        row("half up", 150'000, "USD", 1'000'000, "0.02"); // 1.5 cents
        row("just below half", 149'999, "USD", 1'000'000, "0.01");
        row("a cent", 100'000, "USD", 1'000'000, "0.01");
        row("nearly a cent counts as one", 95'000, "USD", 1'000'000, "0.01");
        row("two figures", 94'999, "USD", 1'000'000, "0.0095");
        row("two figures, half up", 21'450, "USD", 1'000'000, "0.0021");
        row("one satoshi", 1'000, "USD", 9'325'000, "0.00093");
        row("one figure is left", 50, "USD", 9'325'000, "0.00005");
        row("the smallest", 6, "USD", 9'325'000, "0.00001");
        row("less than the smallest", 5, "USD", 9'325'000, "0.00001", true);
        row("one msat", 1, "USD", 1, "0.00001", true);
        row("won have no cents", 120'000, "KRW", 138'000'000, "166");
        row("won, a satoshi", 1'000, "KRW", 138'000'000, "1");
        row("won, a part of a satoshi", 250, "KRW", 138'000'000, "0.35");
        row("won, less than the smallest", 0 + 1, "KRW", 1'000, "0.001", true);
        row("dinars", 120'000, "KWD", 28'650'000, "0.034");
        row("dinars, small", 1'000, "KWD", 28'650'000, "0.00029");
        row("all there are", maxMsat.value, "USD", 9'325'000, "1958250000000.00");
        row("largest that can be said", 922'337'203'685'477, "USD", maxMinorPerBitcoin, "92233720368547700.00");
    }
    void isWorth()
    {
        QFETCH(qint64, msat);
        QFETCH(QString, currency);
        QFETCH(qint64, minor);
        QFETCH(QString, number);
        QFETCH(bool, isLess);
        const Result<FiatValue> value = worthOf(Msat{msat}, rateOf(currency, minor));
        QVERIFY(value);
        QCOMPARE(plainNumber(value->units, value->digits), number);
        QCOMPARE(value->isLess, isLess);
    }

    void isNeverWorthNothing()
    {
        for (const qint64 minor : {qint64(1), qint64(100), qint64(9'325'000), maxMinorPerBitcoin}) {
            for (qint64 msat = 1; msat < 5'000'000; msat += msat / 3 + 1) {
                const Result<FiatValue> value = worthOf(Msat{msat}, rateOf(QStringLiteral("USD"), minor));
                QVERIFY(value);
                QVERIFY2(value->units > 0, qPrintable(QString::number(msat)));
            }
        }
    }

    void refusesWhatCannotBeSaid()
    {
        const auto error = [](Msat amount, qint64 minor) {
            const auto value = worthOf(amount, rateOf(QStringLiteral("USD"), minor));
            return value ? ErrorCode::None : value.error().code;
        };
        QCOMPARE(error(maxMsat, maxMinorPerBitcoin), ErrorCode::AmountOutOfRange);
        QCOMPARE(error(Msat{-1}, 1), ErrorCode::AmountOutOfRange);
        QCOMPARE(error(Msat{maxMsat.value + 1}, 1), ErrorCode::AmountOutOfRange);
        QCOMPARE(error(Msat{1}, 0), ErrorCode::AmountOutOfRange);
        QCOMPARE(error(Msat{1}, maxMinorPerBitcoin + 1), ErrorCode::AmountOutOfRange);
        QCOMPARE(error(maxMsat, 1), ErrorCode::None);
    }

    void writesPlainNumbers()
    {
        QCOMPARE(plainNumber(0, 0), QStringLiteral("0"));
        QCOMPARE(plainNumber(5, 2), QStringLiteral("0.05"));
        QCOMPARE(plainNumber(12'345, 2), QStringLiteral("123.45"));
        QCOMPARE(plainNumber(12'345, 0), QStringLiteral("12345"));
    }
};

QTEST_APPLESS_MAIN(TestFiatRate)
#include "tst_fiatrate.moc"
