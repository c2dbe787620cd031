// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/models.h"
#include "ui/amountformat.h"
#include "ui/currencies.h"
#include "ui/fiatformat.h"
#include "ui/payviewmodel.h"
#include "ui/rateviewmodel.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace satchel;
using namespace satchel::testing;
using namespace satchel::ui;

namespace {

constexpr Sat price{250'000};

FiatRate rateOf(const char *currency, qint64 minor)
{
    return {QString::fromLatin1(currency), minor, QDateTime::currentDateTimeUtc()};
}

void enter(World &world, int daysAgo = 0)
{
    world.core.state.rate = rateOf("USD", 9'319'000);
    world.core.state.rate.enteredAt = QDateTime::currentDateTime().addDays(-daysAgo);
    Q_EMIT world.core.wallet()->rateChanged(world.core.state.rate);
}

} // namespace

/// Amounts in the person's own currency: written, typed, entered, shown.
class FiatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void writesAsTheLanguageDoes_data();
    void writesAsTheLanguageDoes();
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void readsTypedRates_data();
    void readsTypedRates();
    void refusesWhatCanBeMisread_data();
    void refusesWhatCanBeMisread();
    void nothingThatCostsIsWorthZero_data();
    void nothingThatCostsIsWorthZero();
    void keepsTheNumberWholeInEveryLocale();
    void keepsAmountsInOrderFromRightToLeft();
    void speaksInWords();
    void namesEachCurrencyOnce();
    void isOffAtFirst();
    void takesAnEnteredRate();
    void saysWhyARateIsNotTaken();
    void startsOverWithAnotherCurrency();
    void endsTheRate();
    void isOnStillIfItCannotEnd();
    void saysThatARateIsOld();
    void findsACurrency();
};

void FiatTest::writesAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<FiatRate>("rate");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *locale, const FiatRate &rate, const char *text) {
        QTest::addRow("%s in %s", qPrintable(rate.currency), locale)
            << QString::fromLatin1(locale) << rate << QString::fromUtf8(text);
    };
    row("en_US", rateOf("USD", 9'319'000), "≈\u00a0$232.98");
    row("en_US", rateOf("EUR", 9'319'000), "≈\u00a0EUR\u00a0232.98");
    row("ko_KR", rateOf("KRW", 138'000'000), "≈\u00a0₩345,000");
    row("de_DE", rateOf("EUR", 9'319'000), "≈\u00a0232,98\u00a0€");
    row("de_DE", rateOf("USD", 931'900'000), "≈\u00a023.297,50\u00a0USD");
    row("ar_EG", rateOf("EGP", 465'000'000), "\u2068≈\u00a0١١٬٦٢٥٫٠٠\u00a0ج.م.\u200f\u2069");
    row("hi_IN", rateOf("INR", 790'000'000), "≈\u00a0₹19,750.00");
}

void FiatTest::writesAsTheLanguageDoes()
{
    QFETCH(QString, locale);
    QFETCH(FiatRate, rate);
    QFETCH(QString, text);
    QLocale::setDefault(QLocale(locale));
    QCOMPARE(worthText(*toMsat(price), rate), text);
}

void FiatTest::readsWhatItWrites_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale :
         {"en_US", "en_IN", "ko_KR", "de_DE", "de_CH", "fr_FR", "ar_EG", "fa_IR", "hi_IN", "sv_SE"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void FiatTest::readsWhatItWrites()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    const QString own = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    for (const QString &currency : {own, QStringLiteral("USD"), QStringLiteral("KRW"), QStringLiteral("KWD")}) {
        for (const qint64 minor :
             {qint64(1), qint64(999), qint64(9'325'050), qint64(123'456'789'012), maxMinorPerBitcoin}) {
            QCOMPARE(parseRate(rateNumber(minor, currency), currency).value_or(-1), minor);
            const QString text = rateText({currency, minor, {}});
            QVERIFY2(parseRate(text, currency).value_or(-1) == minor, qPrintable(text));
        }
    }
}

void FiatTest::readsTypedRates_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("cents");
    const auto row = [](const char *locale, const char *typed, qint64 cents) {
        QTest::addRow("%s in %s", typed, locale) << QString::fromLatin1(locale) << QString::fromUtf8(typed) << cents;
    };
    row("en_US", "93250", 9'325'000);
    row("en_US", " $93,250.5 ", 9'325'050);
    row("en_US", "93250 usd", 9'325'000);
    row("en_US", "٩٣٢٥٠", 9'325'000);
    row("en_IN", "93,25,000.10", 932'500'010);
    row("de_DE", "93.250,05", 9'325'005);
    row("de_CH", "93'250.05", 9'325'005);
    row("fr_FR", "93 250,05", 9'325'005);
    row("ar_EG", "٩٣٬٢٥٠٫٠٥", 9'325'005);
    row("ccp_BD", "𑄿𑄹𑄸𑄻𑄶", 9'325'000);
}

void FiatTest::readsTypedRates()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(qint64, cents);
    QLocale::setDefault(QLocale(locale));
    QCOMPARE(parseRate(typed, QStringLiteral("USD")).value_or(-1), cents);
}

void FiatTest::refusesWhatCanBeMisread_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *locale, const char *typed) {
        QTest::addRow("%s in %s", typed, locale) << QString::fromLatin1(locale) << QString::fromUtf8(typed);
    };
    for (const char *typed : {"",
                              " ",
                              "0",
                              "-5",
                              "1e5",
                              "abc",
                              "93,25",
                              "93.250",
                              "93,250,00",
                              "9.3.1",
                              "93,250,5",
                              "1억",
                              "0x10",
                              "10000000000000.01",
                              "99999999999999999999",
                              "93250 EUR",
                              "1/2",
                              ".",
                              "93²",
                              "①"})
        row("en_US", typed);
    row("de_DE", "93,250.00");
    row("de_DE", "93.25");
}

void FiatTest::refusesWhatCanBeMisread()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QLocale::setDefault(QLocale(locale));
    const Result<qint64> rate = parseRate(typed, QStringLiteral("USD"));
    QVERIFY2(!rate, qPrintable(QString::number(rate.value_or(-1))));
    QCOMPARE(rate.error().code, ErrorCode::InvalidInput);
}

void FiatTest::nothingThatCostsIsWorthZero_data()
{
    QTest::addColumn<FiatRate>("rate");
    for (const FiatRate &rate :
         {rateOf("USD", 9'319'000), rateOf("USD", 1), rateOf("KRW", 138'000'000), rateOf("KWD", 7)})
        QTest::addRow("%s %lld", qPrintable(rate.currency), rate.minorPerBitcoin) << rate;
}

void FiatTest::nothingThatCostsIsWorthZero()
{
    QFETCH(FiatRate, rate);
    const QRegularExpression somethingElse(QStringLiteral("[1-9]"));
    for (const qint64 msat : {1LL, 7LL, 999LL, 1'000LL, 21'000LL, 1'000'000LL})
        QVERIFY2(worthText(Msat{msat}, rate).contains(somethingElse), qPrintable(worthText(Msat{msat}, rate)));
    QVERIFY(!worthText(Msat{0}, rate).contains(somethingElse));
    QCOMPARE(worthText(Msat{1'000}, {}), QString());
}

void FiatTest::keepsTheNumberWholeInEveryLocale()
{
    const QList<QLocale> all = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
    QVERIFY(all.size() > 300);
    for (const QLocale &locale : all) {
        QLocale::setDefault(locale);
        const QString own = locale.currencySymbol(QLocale::CurrencyIsoCode);
        for (const QString &currency : {own, QStringLiteral("USD"), QStringLiteral("KRW")}) {
            const FiatRate rate{currency.isEmpty() ? QStringLiteral("EUR") : currency, 123'456'789, {}};
            const QString number = rateNumber(rate.minorPerBitcoin, rate.currency);
            QVERIFY2(rateText(rate).contains(number), qPrintable(locale.name() + rateText(rate)));
            QCOMPARE(rateText(rate).count(number), 1);
            QVERIFY2(rateText(rate).size() > number.size(), qPrintable(locale.name() + rateText(rate)));
            QVERIFY2(parseRate(number, rate.currency).value_or(-1) == rate.minorPerBitcoin,
                     qPrintable(locale.name() + QLatin1Char(' ') + number));
        }
    }
}

void FiatTest::keepsAmountsInOrderFromRightToLeft()
{
    const QString arriving = QStringLiteral(" \u05d1\u05d3\u05e8\u05da"); // "on the way"
    QVERIFY(!(withUnit(price) + arriving).isRightToLeft());
    QLocale::setDefault(QLocale(QStringLiteral("he_IL")));
    QVERIFY((withUnit(price) + arriving).isRightToLeft());
    QVERIFY((worthText(*toMsat(price), rateOf("USD", 9'319'000)) + arriving).isRightToLeft());
    QVERIFY((rateText(rateOf("USD", 9'319'000)) + arriving).isRightToLeft());
}

void FiatTest::speaksInWords()
{
    QCOMPARE(worthSpoken(*toMsat(price), rateOf("USD", 9'319'000)), QStringLiteral("about 232.98 US dollars"));
    QCOMPARE(worthSpoken(Msat{1}, rateOf("USD", 9'319'000)), QStringLiteral("less than 0.00001 US dollars"));
    QCOMPARE(worthSpoken(Msat{1}, {}), QString());
}

void FiatTest::namesEachCurrencyOnce()
{
    QStringList codes;
    QStringList names;
    for (const Currency &one : currencies()) {
        codes.append(one.code);
        names.append(one.name);
        QVERIFY2(checkedRate(one.code, 1, {}), qPrintable(one.code));
    }
    QVERIFY(codes.size() >= 42);
    QCOMPARE(codes.removeDuplicates(), 0);
    QCOMPARE(names.removeDuplicates(), 0);
}

void FiatTest::isOffAtFirst()
{
    World world;
    RateViewModel flow;
    flow.setSession(&world.session);
    PayViewModel pay;
    pay.setSession(&world.session);
    QTRY_VERIFY(!pay.spendable().isEmpty());
    QVERIFY(!flow.isOn());
    QVERIFY(flow.inForceLine().isEmpty());
    QCOMPARE(pay.worth().text, QString());
    QCOMPARE(pay.worth().spoken, QString());
}

void FiatTest::takesAnEnteredRate()
{
    World world;
    RateViewModel flow;
    flow.setSession(&world.session);
    PayViewModel pay;
    pay.setSession(&world.session);
    QSignalSpy saved(&flow, &RateViewModel::saved);
    flow.turn(true);
    flow.pick(QStringLiteral("USD"));
    QVERIFY(!flow.canSave());
    flow.setTyped(QStringLiteral("93,190"));
    QVERIFY2(flow.exampleLine().contains(QStringLiteral("$9.32")), qPrintable(flow.exampleLine()));
    flow.save();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(world.core.state.rate.minorPerBitcoin, 9'319'000);
    QCOMPARE(flow.typed(), QStringLiteral("93,190.00"));
    QVERIFY(flow.inForceLine().startsWith(QStringLiteral("In force: 1 BTC = $93,190.00")));
    QTRY_VERIFY(pay.worth().text.contains(u'$'));
    QVERIFY(pay.worth().spoken.endsWith(QStringLiteral("US dollars")));
}

void FiatTest::saysWhyARateIsNotTaken()
{
    World world;
    RateViewModel flow;
    flow.setSession(&world.session);
    flow.turn(true);
    flow.pick(QStringLiteral("USD"));
    flow.setTyped(QStringLiteral("93,1"));
    QCOMPARE(flow.problem(), QString());
    flow.save();
    QVERIFY(flow.problem().contains(QStringLiteral("93,250.00")));
    flow.setTyped(QStringLiteral("93,190"));
    QCOMPARE(flow.problem(), QString());
    world.core.failNext(QStringLiteral("wallet.setRate"), ErrorCode::StorePaused);
    flow.save();
    QTRY_VERIFY(!flow.problem().isEmpty());
    QVERIFY(!world.core.state.rate.isSet());
    QCOMPARE(world.core.calls(QStringLiteral("wallet.setRate")), 1);
}

void FiatTest::startsOverWithAnotherCurrency()
{
    World world;
    enter(world);
    RateViewModel flow;
    flow.setSession(&world.session);
    QTRY_COMPARE(flow.typed(), QStringLiteral("93,190.00"));
    flow.pick(QStringLiteral("KRW"));
    QCOMPARE(flow.typed(), QString());
    QVERIFY(!flow.canSave());
    QVERIFY(flow.inForceLine().contains(u'$'));
}

void FiatTest::endsTheRate()
{
    World world;
    enter(world);
    RateViewModel flow;
    flow.setSession(&world.session);
    PayViewModel pay;
    pay.setSession(&world.session);
    QTRY_VERIFY(!pay.worth().text.isEmpty());
    QVERIFY(flow.isOn());
    flow.turn(false);
    QTRY_VERIFY(!world.core.state.rate.isSet());
    QTRY_VERIFY(!flow.isOn());
    QCOMPARE(pay.worth().text, QString());
}

void FiatTest::isOnStillIfItCannotEnd()
{
    World world;
    enter(world);
    RateViewModel flow;
    flow.setSession(&world.session);
    QTRY_VERIFY(flow.isOn());
    world.core.failNext(QStringLiteral("wallet.setRate"), ErrorCode::StorePaused);
    flow.turn(false);
    QVERIFY(!flow.isOn()); // as the switch shows, which must move back then
    QTRY_VERIFY(flow.isOn());
    QVERIFY(!flow.problem().isEmpty());
    QVERIFY(world.core.state.rate.isSet());
}

void FiatTest::saysThatARateIsOld()
{
    World world;
    enter(world, 7);
    RateViewModel flow;
    flow.setSession(&world.session);
    QTRY_VERIFY(flow.isOld());
    QVERIFY(flow.inForceLine().contains(QStringLiteral("out of date")));
    enter(world, 6);
    QVERIFY(!flow.isOld());
    QVERIFY(!flow.inForceLine().contains(QStringLiteral("out of date")));
}

void FiatTest::findsACurrency()
{
    World world;
    RateViewModel flow;
    flow.setSession(&world.session);
    flow.setSearch(QStringLiteral(" krw "));
    QCOMPARE(flow.found().size(), 1);
    flow.setSearch(QStringLiteral("DOLLARS"));
    QCOMPARE(flow.found().size(), 7);
    flow.pick(QStringLiteral("SGD"));
    QCOMPARE(flow.found().size(), 7);
    QCOMPARE(flow.found().constFirst().toMap().value(QStringLiteral("code")).toString(), QStringLiteral("SGD"));
    flow.setSearch(QStringLiteral("shells"));
    QVERIFY(flow.found().isEmpty());
}

QTEST_MAIN(FiatTest)
#include "tst_fiat.moc"
