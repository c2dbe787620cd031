// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/models.h"
#include "ui/activitywords.h"
#include "ui/amountformat.h"
#include "ui/errortext.h"
#include "ui/heldwords.h"
#include "ui/timeformat.h"

#include <QLocale>
#include <QTest>

using namespace satchel;
using namespace satchel::testing;
using namespace satchel::ui;

/// Amounts, times, sites and errors in words.
class WordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsDigits_data();
    void groupsDigits();
    void showsPartsOfASatOnlyWhenThereAreAny();
    void roundsBalancesDown();
    void readsTypedAmounts();
    void everyErrorHasWords();
    void saysWhetherMoneyMoved();
    void saysUntilWhenAPaymentCanBeHeld();
    void namesDays();
    void showsHostsUndecoded();
    void saysThatTheSandboxIsDown();
    void saysWhyItIsOffline_data();
    void saysWhyItIsOffline();
    void saysWhyItGaveUp();
    void saysThatItIsAnOlderCopy();
    void saysOfALineOnceWhatItIs();
};

void WordsTest::groupsDigits_data()
{
    QTest::addColumn<qint64>("sats");
    QTest::addColumn<QString>("text");
    QTest::newRow("small") << qint64(7) << QStringLiteral("7");
    QTest::newRow("thousand") << qint64(1'860) << QString::fromUtf8("1\u202f860");
    QTest::newRow("all there is") << qint64(maxSat.value)
                                  << QString::fromUtf8("2\u202f100\u202f000\u202f000\u202f000\u202f000");
}

void WordsTest::groupsDigits()
{
    QFETCH(qint64, sats);
    QFETCH(QString, text);
    QCOMPARE(number(Sat{sats}), text);
}

void WordsTest::showsPartsOfASatOnlyWhenThereAreAny()
{
    QLocale::setDefault(QLocale::c());
    QCOMPARE(number(Msat{12'000}), QStringLiteral("12"));
    QCOMPARE(number(Msat{12'500}), QStringLiteral("12.5"));
    QCOMPARE(number(Msat{12'001}), QStringLiteral("12.001"));
    QCOMPARE(signedNumber(Msat{121'000}, false), QString::fromUtf8("−121"));
    QCOMPARE(signedNumber(Msat{121'000}, true), QStringLiteral("+121"));
}

void WordsTest::roundsBalancesDown()
{
    QCOMPARE(balanceNumber(Msat{1'999}), QStringLiteral("1"));
}

void WordsTest::readsTypedAmounts()
{
    QCOMPARE(parseSat(QString::fromUtf8("500\u202f000")), Result<Sat>(Sat{500'000}));
    for (const char *wrong : {"", "-5", "1.5", "twelve", "99999999999999999999"})
        QVERIFY2(!parseSat(QString::fromUtf8(wrong)), wrong);
}

void WordsTest::everyErrorHasWords()
{
    for (int code = 1; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const QString happened = explain(static_cast<ErrorCode>(code)).happened;
        QVERIFY2(happened.isEmpty() || happened.endsWith(QLatin1Char('.')), qPrintable(happened));
    }
    for (const ErrorCode code :
         {ErrorCode::Busy, ErrorCode::SandboxGone, ErrorCode::CredentialRefused, ErrorCode::NoRoute,
          ErrorCode::StoreNewer, ErrorCode::StoreOlder, ErrorCode::SandboxMissing, ErrorCode::SandboxFailing,
          ErrorCode::Offline, ErrorCode::WorkingOffline, ErrorCode::TooManyTries, ErrorCode::PassphraseNeeded,
          ErrorCode::Internal})
        QVERIFY(!explain(code).happened.isEmpty());
}

void WordsTest::saysWhetherMoneyMoved()
{
    QVERIFY(explain(ErrorCode::NoRoute, MoneyMoved::No).toString().contains(QStringLiteral("No money has moved.")));
    QVERIFY(explain(ErrorCode::DeliveryFailed, MoneyMoved::Yes).money.startsWith(QStringLiteral("You have paid")));
    QVERIFY(explain(ErrorCode::WrongPassphrase).money.isEmpty());
}

void WordsTest::saysUntilWhenAPaymentCanBeHeld()
{
    QCOMPARE(heldLine(0, 120), QString());
    const QString line = heldLine(264, 120);
    QVERIFY2(line.contains(QStringLiteral("264")) && line.contains(QStringLiteral("24 hour")), qPrintable(line));
    QVERIFY(heldLine(408, 120).contains(QStringLiteral("48 hour")));
    QVERIFY(heldLine(409, 120).contains(QStringLiteral("3 day")));
    QVERIFY(heldLine(2'136, 120).contains(QStringLiteral("14 day")));
    QVERIFY(heldLine(121, 120).contains(QStringLiteral("1 hour")));
    QVERIFY(heldLine(120, 200).contains(QStringLiteral("1 hour")));
    QVERIFY(!heldLine(264, 0).contains(QStringLiteral("hour")));
    api::ActivityEntry entry;
    entry.releaseBlock = 264;
    QVERIFY(stateOf(entry).contains(QStringLiteral("264")));
}

void WordsTest::namesDays()
{
    const QDate today = QDate::currentDate();
    QCOMPARE(dayName(today), QStringLiteral("Today"));
    QCOMPARE(dayName(today.addDays(-1)), QStringLiteral("Yesterday"));
    QCOMPARE(dayName(today.addDays(-3)), QLocale().standaloneDayName(today.addDays(-3).dayOfWeek()));
    QVERIFY(dayName(today.addDays(-30)).contains(QString::number(today.addDays(-30).year())));
}

void WordsTest::showsHostsUndecoded()
{
    QCOMPARE(siteName(QStringLiteral("https://corner.example")), QStringLiteral("corner.example"));
    QCOMPARE(siteName(QStringLiteral("http://127.0.0.1:8080")), QStringLiteral("127.0.0.1:8080"));
    QCOMPARE(siteName(QString::fromUtf8("https://сorner.example")), QStringLiteral("xn--orner-0ye.example"));
}

void WordsTest::saysThatTheSandboxIsDown()
{
    World world;
    world.core.setState(api::SessionState::Offline, ErrorCode::ChainUnreachable);
    QVERIFY(world.session.problem().startsWith(QStringLiteral("The sandbox has stopped")));
    QVERIFY(world.session.remedy().contains(QStringLiteral("goes on by itself")));
    api::SessionStatus elsewhere = world.core.state.status;
    elsewhere.network = Network::Signet;
    world.core.setStatus(elsewhere);
    QCOMPARE(world.session.problem(), explain(ErrorCode::ChainUnreachable).happened);
}

void WordsTest::saysWhyItIsOffline_data()
{
    QTest::addColumn<ErrorCode>("error");
    QTest::addColumn<Network>("network");
    QTest::addColumn<QString>("word");
    QTest::newRow("by choice") << ErrorCode::WorkingOffline << Network::Sandbox << QStringLiteral("working offline");
    QTest::newRow("missing") << ErrorCode::SandboxMissing << Network::Sandbox << QStringLiteral("not installed");
    QTest::newRow("failing") << ErrorCode::SandboxFailing << Network::Sandbox << QStringLiteral("does not start");
    QTest::newRow("starting") << ErrorCode::None << Network::Sandbox << QStringLiteral("is starting");
    QTest::newRow("Signet") << ErrorCode::Unsupported << Network::Signet << QStringLiteral("cannot connect to Signet");
    QTest::newRow("Bitcoin") << ErrorCode::Unsupported << Network::Bitcoin << QStringLiteral("connect to Bitcoin");
}

void WordsTest::saysWhyItIsOffline()
{
    QFETCH(ErrorCode, error);
    QFETCH(Network, network);
    QFETCH(QString, word);
    World world;
    api::SessionStatus status = world.core.state.status;
    status.state = api::SessionState::Offline;
    status.error = error;
    status.network = network;
    world.core.setStatus(status);
    QVERIFY2(world.session.problem().contains(word), qPrintable(world.session.problem()));
    QVERIFY(world.session.problem().contains(QStringLiteral("library")));
    world.core.setState(api::SessionState::Running);
    QVERIFY(world.session.problem().isEmpty());
}

void WordsTest::saysWhyItGaveUp()
{
    World world;
    world.session.giveUp({ErrorCode::FolderInUse, QString()});
    QCOMPARE(world.session.phase(), Session::Refused);
    QCOMPARE(world.session.problem(), explain(ErrorCode::FolderInUse).happened);
    QCOMPARE(world.session.remedy(), explain(ErrorCode::FolderInUse).next);
    world.core.setState(api::SessionState::Running);
    QCOMPARE(world.session.phase(), Session::Open);
}

void WordsTest::saysThatItIsAnOlderCopy()
{
    World world;
    world.core.setState(api::SessionState::Refused, ErrorCode::StoreOlder);
    QCOMPARE(world.session.phase(), Session::Refused);
    QVERIFY(world.session.isOlderCopy() && !world.session.isReadingOlder());
    QVERIFY(world.session.problem().contains(QStringLiteral("older copy")));
    QVERIFY(world.session.remedy().contains(QStringLiteral("newest copy")));
    QVERIFY(world.session.canStartOver());
    world.session.openToRead();
    QCOMPARE(world.core.calls(QStringLiteral("session.openToRead")), 1);
    QCOMPARE(world.session.phase(), Session::Open);
    QVERIFY(world.session.isReadingOlder() && !world.session.isOlderCopy());
    QVERIFY(world.session.problem().contains(QStringLiteral("cannot pay")));
    QVERIFY(world.session.statusLine().contains(QStringLiteral("Older copy")));
}

void WordsTest::saysOfALineOnceWhatItIs()
{
    api::ActivityEntry entry;
    entry.state = api::PaymentState::Succeeded;
    entry.time = QDateTime(QDate(2026, 11, 26), QTime(2, 36));
    for (const auto kind : {api::ActivityKind::OnChainIn, api::ActivityKind::Received, api::ActivityKind::Sent}) {
        entry.kind = kind;
        entry.title.clear();
        QVERIFY(!titleOf(entry).isEmpty());
        QCOMPARE(lineOf(entry), QStringLiteral("02:36"));
        entry.title = QStringLiteral("tea");
        QVERIFY(lineOf(entry).size() > QStringLiteral(" · 02:36").size());
        QVERIFY(lineOf(entry).endsWith(QString::fromUtf8(" · 02:36")));
    }
}

QTEST_MAIN(WordsTest)
#include "tst_wording.moc"
