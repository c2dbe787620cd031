// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/samples.h"
#include "tests/ui/models.h"
#include "ui/activitymodel.h"
#include "ui/channelmodel.h"
#include "ui/entryviewmodel.h"
#include "ui/librarymodel.h"
#include "ui/receiptviewmodel.h"
#include "ui/settingsviewmodel.h"
#include "ui/walletviewmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace satchel;
using namespace satchel::testing;
using namespace satchel::ui;

using Tester = QAbstractItemModelTester;

/// The lists, and what stands behind their lines.
class ListsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsTheLibrary();
    void searchesTheLibrary();
    void fetchesTheLibraryInPages();
    void addsAPurchaseWithoutReset();
    void groupsActivityByDay();
    void searchesActivity();
    void countsWhatASearchFindsBeyondItsPage();
    void showsChannels();
    void showsAnEntry();
    void showsAndSavesAReceipt();
    void opensAChannel();
    void refusesASillyChannel();
    void locks();
};

void ListsTest::listsTheLibrary()
{
    World world;
    LibraryModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setSession(&world.session);
    QTRY_COMPARE(model.rowCount(), 8);
    QVERIFY(
        model.data(model.index(0), LibraryModel::TitleRole).toString().startsWith(QStringLiteral("The quiet return")));
    QCOMPARE(model.data(model.index(0), LibraryModel::PriceRole).toString(), QStringLiteral("120"));
    QCOMPARE(model.data(model.index(0), LibraryModel::SiteRole).toString(), QStringLiteral("corner.example"));
}

void ListsTest::searchesTheLibrary()
{
    World world;
    LibraryModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setSession(&world.session);
    QTRY_COMPARE(model.rowCount(), 8);
    model.setSearch(QString::fromUtf8("밤기차"));
    QTRY_COMPARE(model.rowCount(), 1);
    model.setSearch(QStringLiteral("nothing like it"));
    QTRY_COMPARE(model.rowCount(), 0);
}

void ListsTest::fetchesTheLibraryInPages()
{
    World world(false);
    for (int id = 1; id <= 120; ++id)
        world.core.state.contents.insert(id,
                                         api::Content{{id, {}, {}, QString::number(id), {}, 0, {}, {}, {}}, {}, {}});
    LibraryModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setSession(&world.session);
    QTRY_VERIFY(model.rowCount() >= 50);
    QTRY_VERIFY((model.fetchMore({}), model.rowCount() == 120));
    QTRY_COMPARE(world.core.calls(QStringLiteral("library.page")), 3);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.data(model.index(119), LibraryModel::TitleRole).toString(), QStringLiteral("1"));
}

void ListsTest::addsAPurchaseWithoutReset()
{
    World world;
    LibraryModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setSession(&world.session);
    QTRY_COMPARE(model.rowCount(), 8);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    world.core.addContent({99, {}, {}, QStringLiteral("New"), {}, 0, {}, {}, QDateTime::currentDateTime()}, {});
    QTRY_COMPARE(model.rowCount(), 9);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(inserts.size(), 1);
}

void ListsTest::groupsActivityByDay()
{
    World world;
    ActivityModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setSession(&world.session);
    QTRY_COMPARE(model.rowCount(), int(world.core.state.entries.size()));
    QString day;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const QString now = model.data(index, ActivityModel::DayRole).toString();
        QCOMPARE(model.data(index, ActivityModel::FirstOfDayRole).toBool(), now != day);
        day = now;
    }
    QCOMPARE(model.data(model.index(0), ActivityModel::ToneRole).toString(), QStringLiteral("failed"));
    QCOMPARE(model.data(model.index(1), ActivityModel::ToneRole).toString(), QStringLiteral("pending"));
}

void ListsTest::searchesActivity()
{
    World world;
    ActivityModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setSession(&world.session);
    QTRY_COMPARE(model.rowCount(), int(world.core.state.entries.size()));
    QVERIFY(model.foundLine().isEmpty());
    model.setSearch(QStringLiteral("harbour.example"));
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(model.foundLine().startsWith(QLatin1Char('1')));
    model.setSearch(QStringLiteral("nothing like it"));
    QTRY_COMPARE(model.rowCount(), 0);
    QVERIFY(model.foundLine().startsWith(QLatin1Char('0')));
    model.setSearch({});
    QTRY_COMPARE(model.rowCount(), int(world.core.state.entries.size()));
    QVERIFY(model.foundLine().isEmpty());
}

void ListsTest::countsWhatASearchFindsBeyondItsPage()
{
    World world(false);
    for (int id = 1; id <= 120; ++id) {
        api::ActivityEntry entry;
        entry.id = id;
        entry.title = id % 10 == 0 ? QStringLiteral("tea") : QStringLiteral("coffee");
        world.core.state.entries.insert(id, entry);
    }
    ActivityModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setSession(&world.session);
    model.setSearch(QStringLiteral("coffee"));
    QTRY_VERIFY2(model.foundLine().startsWith(QStringLiteral("108")), qPrintable(model.foundLine()));
    QTRY_VERIFY((model.fetchMore({}), model.rowCount() == 108));
    QVERIFY(!model.canFetchMore({}));
}

void ListsTest::showsChannels()
{
    World world;
    ChannelModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setSession(&world.session);
    QTRY_COMPARE(model.rowCount(), 2);
    QVERIFY(model.data(model.index(0), ChannelModel::IsUsableRole).toBool());
    world.core.setChannels({world.core.state.channels.last()});
    QTRY_COMPARE(model.rowCount(), 1);
}

void ListsTest::showsAnEntry()
{
    World world;
    EntryViewModel flow;
    flow.setSession(&world.session);
    flow.show(1'008);
    QTRY_VERIFY(flow.canShowReceipt());
    QVERIFY(flow.facts().size() >= 5);
    flow.show(1'011);
    QTRY_VERIFY(flow.problem().contains(QStringLiteral("No money has moved.")));
    QVERIFY(!flow.canShowReceipt());
}

void ListsTest::showsAndSavesAReceipt()
{
    World world;
    ReceiptViewModel flow;
    flow.setSession(&world.session);
    flow.show(8);
    QTRY_VERIFY(flow.isReady());
    QSignalSpy saved(&flow, &ReceiptViewModel::saved);
    const QString path = world.folder.filePath(QStringLiteral("receipt.txt"));
    flow.save(QUrl::fromLocalFile(path));
    QCOMPARE(saved.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), flow.text());
    flow.save(QUrl(QStringLiteral("https://corner.example/receipt")));
    QVERIFY(!flow.problem().isEmpty());
}

void ListsTest::opensAChannel()
{
    World world;
    WalletViewModel flow;
    flow.setSession(&world.session);
    QTRY_VERIFY(flow.canOpenChannel());
    QSignalSpy opened(&flow, &WalletViewModel::channelOpened);
    flow.openChannel(flow.suggestedCapacity(), {});
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(world.core.state.channels.size(), 3);
}

void ListsTest::refusesASillyChannel()
{
    World world;
    WalletViewModel flow;
    flow.setSession(&world.session);
    flow.openChannel(QStringLiteral("many"), {});
    QVERIFY(!flow.problem().isEmpty());
    flow.openChannel(QStringLiteral("100000000"), {});
    QTRY_VERIFY(flow.problem().contains(QStringLiteral("not enough coins")));
    QCOMPARE(world.core.state.channels.size(), 2);
}

void ListsTest::locks()
{
    World world;
    SettingsViewModel flow;
    flow.setSession(&world.session);
    flow.lock();
    QCOMPARE(world.session.phase(), Session::Locked);
    flow.setAppearance(Preferences::Dark);
    QCOMPARE(Preferences(world.folder.filePath(QStringLiteral("window.ini"))).appearance(), Preferences::Dark);
}

QTEST_MAIN(ListsTest)
#include "tst_listmodels.moc"
