// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/readerbench.h"

#include <QAccessible>

using namespace satchel;
using namespace satchel::testing;
using ui::ReaderModel;

/// Reading in the real window, on a fake core: every form, where one was, how large, and finding words.
class ReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QCOMPARE(warningsOfOurs(), QStringList()); }
    void loadsTheDecodersOnlyWhenNeeded();
    void findsWordsInAPage();
    void findsWordsInATable();
    void remembersTheTextSize();
    void comesBackToThePlace_data();
    void comesBackToThePlace();
    void writesThePlaceBeforeTheWindowCloses();
    void speaksOfWhatItShows();
    void showsADocument();
    void playsAVideo();
    void movesInAVideoByKeyboard();
    void saysWhyThereIsNoSound();
    void showsPictures_data();
    void showsPictures();
    void namesAFileInWords();
};

namespace {

bool isLoaded(const char *library)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
}

QByteArray longPage()
{
    QByteArray page = "<h1>Long</h1>";
    for (int at = 0; at < 120; ++at)
        page += "<p>Paragraph " + QByteArray::number(at)
            + " has some words, so that it is longer than one line of the page is "
              "wide, and a needle"
            + (at % 40 == 7 ? QByteArray(" and another NEEDLE") : QByteArray()) + ".</p>";
    return page;
}

void type(const Screen &screen, const char *text)
{
    for (const char *letter = text; *letter; ++letter)
        QTest::keyClick(screen.window(), *letter);
}

} // namespace

void ReaderTest::loadsTheDecodersOnlyWhenNeeded()
{
    FakeCore core;
    core.fillWithSamples();
    putIntoLibrary(core, 50, soldFile("paper/walk.pdf"), "application/pdf");
    const Screen screen(core, {1120, 720}, false);
    screen.router()->read(8);
    QTRY_VERIFY(screen.find(QStringLiteral("readerText")));
    QVERIFY(!isLoaded("libQt6Pdf") && !isLoaded("libQt6Multimedia"));
    screen.router()->read(50);
    QTRY_VERIFY(screen.find(QStringLiteral("readerPages")));
    QVERIFY(isLoaded("libQt6Pdf"));
}

void ReaderTest::findsWordsInAPage()
{
    FakeCore core;
    core.fillWithSamples();
    putIntoLibrary(core, 50, longPage(), "text/html");
    const Screen screen(core, {1120, 720}, false);
    const ReaderView view{screen};
    screen.router()->read(50);
    QTRY_VERIFY(view.find("readerText"));
    QTest::keyClick(screen.window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(view.find("findField") && view.find("findField")->hasActiveFocus());
    type(screen, "needle");
    QTRY_COMPARE(view.finder()->property("count").toInt(), 123);
    QCOMPARE(view.find("findCount")->property("text").toString(), QStringLiteral("1 of 123"));
    QTest::keyClick(screen.window(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(view.find("findCount")->property("text").toString(), QStringLiteral("123 of 123"));
    QTRY_VERIFY(view.find("readerText")->property("contentY").toReal() > 2'000);
    QTest::keyClick(screen.window(), Qt::Key_Escape);
    QTRY_VERIFY(!view.find("findField"));
    QCOMPARE(int(screen.router()->place()), int(ui::Router::Library));
    QCOMPARE(screen.router()->article(), 50);
}

void ReaderTest::findsWordsInATable()
{
    FakeCore core;
    core.fillWithSamples();
    putIntoLibrary(core, 50, soldFile("data/tides.csv"), "text/csv");
    const Screen screen(core, {390, 800}, true);
    const ReaderView view{screen};
    screen.router()->read(50);
    QTRY_VERIFY(view.find("readerText"));
    QTest::keyClick(screen.window(), Qt::Key_F, Qt::ControlModifier);
    type(screen, "no such words");
    QTRY_COMPARE(view.find("findCount")->property("text").toString(), QStringLiteral("Not found"));
    view.find("findField")->setProperty("text", QStringLiteral("-30"));
    QTRY_VERIFY(view.finder()->property("count").toInt() > 0);
    QVERIFY(view.finder()->property("cell").toInt() > 0);
}

void ReaderTest::remembersTheTextSize()
{
    FakeCore core;
    core.fillWithSamples();
    const Screen screen(core, {1120, 720}, false);
    screen.router()->read(8);
    QTRY_VERIFY(screen.find(QStringLiteral("readerProse")));
    const auto pixels
        = [&] { return screen.find(QStringLiteral("readerProse"))->property("font").value<QFont>().pixelSize(); };
    const int usual = pixels();
    QTest::keyClick(screen.window(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(screen.window(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(screen.session()->preferences()->textSize(), 120);
    QTRY_VERIFY(pixels() > usual);
    for (int press = 0; press < 20; ++press)
        QTest::keyClick(screen.window(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(screen.session()->preferences()->textSize(), 80);
    QTest::keyClick(screen.window(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(screen.session()->preferences()->textSize(), 100);
    QTRY_COMPARE(pixels(), usual);
}

void ReaderTest::comesBackToThePlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("name");
    QTest::newRow("words") << longPage() << QByteArray("text/html") << QStringLiteral("readerText");
    QTest::newRow("document") << soldFile("paper/walk.pdf") << QByteArray("application/pdf")
                              << QStringLiteral("readerPages");
}

void ReaderTest::comesBackToThePlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, type);
    QFETCH(QString, name);
    FakeCore core;
    core.fillWithSamples();
    putIntoLibrary(core, 50, bytes, type.constData());
    const auto settled = [&](const Screen &screen) {
        const QQuickItem *list = screen.find(name);
        return list && list->property("isSettled").toBool() && list->property("count").toInt() > 1;
    };
    {
        const Screen screen(core, {1120, 720}, false);
        screen.router()->read(50);
        QTRY_VERIFY(settled(screen));
        QVERIFY(QMetaObject::invokeMethod(screen.find(name), "scrollTo", Q_ARG(double, 700)));
        QTRY_VERIFY(core.state.contents.value(50).place.startsWith(QLatin1Char('b')));
    }
    const QString place = core.state.contents.value(50).place;
    const Screen screen(core, {900, 800}, false);
    screen.router()->read(50);
    QTRY_VERIFY(settled(screen));
    QTRY_VERIFY(screen.find(name)->property("contentY").toReal() > 300);
    QString now;
    QVERIFY(QMetaObject::invokeMethod(screen.find(name), "placeNow", Q_RETURN_ARG(QString, now)));
    QCOMPARE(now.section(QLatin1Char('+'), 0, 0), place.section(QLatin1Char('+'), 0, 0));
}

void ReaderTest::writesThePlaceBeforeTheWindowCloses()
{
    FakeCore core;
    core.fillWithSamples();
    putIntoLibrary(core, 50, longPage(), "text/html");
    const Screen screen(core, {1120, 720}, false);
    screen.router()->read(50);
    QTRY_VERIFY(screen.find(QStringLiteral("readerText")));
    QTRY_VERIFY(screen.find(QStringLiteral("readerText"))->property("isSettled").toBool());
    QVERIFY(QMetaObject::invokeMethod(screen.find(QStringLiteral("readerText")), "scrollTo", Q_ARG(double, 700)));
    screen.window()->close();
    QVERIFY(core.state.contents.value(50).place.startsWith(QLatin1Char('b')));
}

void ReaderTest::speaksOfWhatItShows()
{
    FakeCore core;
    core.fillWithSamples();
    putIntoLibrary(
        core, 50,
        "<h2>Head</h2><p>One <a href=\"/two\">two</a></p><ul><li>item</li></ul><table><tr><td>a</td></tr></table>",
        "text/html");
    const Screen screen(core, {1120, 720}, false);
    screen.router()->read(50);
    QTRY_VERIFY(screen.find(QStringLiteral("readerLink")));
    QMultiMap<int, QString> spoken;
    const std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *node) {
        spoken.insert(node->role(), node->text(QAccessible::Name));
        for (int child = 0; child < node->childCount(); ++child)
            walk(node->child(child));
    };
    walk(QAccessible::queryAccessibleInterface(screen.window()));
    QVERIFY(spoken.values(QAccessible::Heading).contains(QStringLiteral("Head")));
    QVERIFY(spoken.values(QAccessible::Paragraph).contains(QStringLiteral("One two")));
    QVERIFY(spoken.values(QAccessible::Link).contains(QStringLiteral("two")));
    QVERIFY(spoken.values(QAccessible::ListItem).contains(QStringLiteral("• item")));
    QVERIFY(spoken.contains(QAccessible::Table) && spoken.contains(QAccessible::ColumnHeader));
}

void ReaderTest::showsADocument()
{
    FakeCore core;
    core.fillWithSamples();
    putIntoLibrary(core, 50, soldFile("paper/walk.pdf"), "application/pdf", QStringLiteral("A Walk"));
    const Screen screen(core, {1120, 720}, false);
    const ReaderView view{screen};
    screen.router()->read(50);
    QTRY_VERIFY(view.find("readerPages"));
    QTRY_COMPARE(view.find("readerPages")->property("count").toInt(), 3);
    QTRY_VERIFY(view.find("readerSheet0") && view.find("readerSheet0")->property("frameSize").toSize().width() > 300);
    QTest::keyClick(screen.window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(view.find("findField"));
    type(screen, "gorse");
    QTRY_COMPARE(view.finder()->property("count").toInt(), 1);
    QCOMPARE(view.finder()->property("page").toInt(), 2);
    QTRY_VERIFY(view.find("readerPages")->property("contentY").toReal() > 500);
}

void ReaderTest::playsAVideo()
{
    FakeCore core;
    core.fillWithSamples();
    putIntoLibrary(core, 50, soldFile("video/evening-tide.webm"), "video/webm");
    core.state.contents[50].place = QStringLiteral("t2000");
    const Screen screen(core, {1120, 720}, true);
    const ReaderView view{screen};
    screen.router()->read(50);
    QTRY_VERIFY(view.find("playerToggle"));
    QTRY_VERIFY_WITH_TIMEOUT(view.find("playerTime"), 20'000); // shown once its length is known
    QTRY_VERIFY(view.find("playerTime")->property("text").toString().endsWith(QLatin1String("0:08")));
    view.find("playerToggle")->forceActiveFocus();
    QTest::keyClick(screen.window(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(core.state.contents.value(50).place.mid(1).toInt() > 2'500, 10'000);
    QVERIFY(core.state.contents.value(50).place.startsWith(QLatin1Char('t')));
}

void ReaderTest::movesInAVideoByKeyboard()
{
    FakeCore core;
    core.fillWithSamples();
    putIntoLibrary(core, 50, soldFile("video/evening-tide.webm"), "video/webm");
    const Screen screen(core, {1120, 720}, false);
    const ReaderView view{screen};
    screen.router()->read(50);
    QTRY_VERIFY_WITH_TIMEOUT(view.find("playerTime"), 20'000); // shown once its length is known
    QTRY_VERIFY(view.find("playerPosition") && view.find("playerPosition")->isEnabled());
    QQuickItem *line = view.find("playerPosition");
    line->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(screen.window(), Qt::Key_Right);
    QTRY_VERIFY(view.find("playerTime")->property("text").toString().startsWith(QLatin1String("0:05")));
    QTest::keyClick(screen.window(), Qt::Key_Left);
    QTRY_VERIFY(view.find("playerTime")->property("text").toString().startsWith(QLatin1String("0:00")));
    line->parentItem()->setProperty("duration", 0); // as long as it is not known
    QVERIFY(!line->isEnabled());
    line->parentItem()->setProperty("duration", 8'000);
    line->parentItem()->setProperty("isReady", false);
    QVERIFY(!line->isEnabled());
}

void ReaderTest::saysWhyThereIsNoSound()
{
    FakeCore core;
    core.fillWithSamples();
    putIntoLibrary(core, 50, soldFile("sound/net-menders-tune.ogg"), "audio/ogg");
    putIntoLibrary(core, 51, "#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:1/a.ts\n", "audio/mpegurl");
    const Screen screen(core, {390, 800}, false);
    const ReaderView view{screen};
    screen.router()->read(50);
    QTRY_VERIFY(view.find("playerToggle"));
    const auto isReady
        = [&] { return view.reader()->property("view").value<QQuickItem *>()->property("isReady").toBool(); };
    QTRY_VERIFY_WITH_TIMEOUT(isReady() || !view.refusal().isEmpty(), 20'000);
    if (isReady())
        QTest::keyClick(screen.window(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!view.refusal().isEmpty() || core.state.contents.value(50).place.mid(1).toInt() > 500,
                             20'000);
    screen.router()->read(51);
    QTRY_COMPARE(view.refusal(), QStringLiteral("It is not a recording that Satchel knows how to play."));
    QTRY_VERIFY(view.find("refusalSave"));
}

void ReaderTest::showsPictures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("JPEG") << soldFile("pictures/chart.jpg") << QByteArray("image/jpeg");
    QTest::newRow("WebP") << soldFile("pictures/bay-by-night.webp") << QByteArray("image/webp");
    QTest::newRow("SVG") << soldFile("pictures/bowline.svg") << QByteArray("image/svg+xml");
}

void ReaderTest::showsPictures()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, type);
    FakeCore core;
    core.fillWithSamples();
    putIntoLibrary(core, 50, bytes, type.constData());
    const Screen screen(core, {390, 800}, false);
    const ReaderView view{screen};
    screen.router()->read(50);
    QTRY_VERIFY(view.find("readerImage"));
    const auto width = [&] { return view.find("readerImage")->width(); };
    QTRY_VERIFY2(width() > 200 && width() <= 350, qPrintable(QString::number(width())));
    QTRY_VERIFY(view.find("readerPictureView")->hasActiveFocus());
    QTest::keyClick(screen.window(), Qt::Key_1);
    QTRY_VERIFY(width() > 700);
    QTest::keyClick(screen.window(), Qt::Key_0);
    QTRY_VERIFY(width() <= 350);
}

void ReaderTest::namesAFileInWords()
{
    FakeCore core;
    core.fillWithSamples();
    putIntoLibrary(core, 50, QByteArray(5'000, 'x'), "application/zip", QStringLiteral("Maps\u202Efdp.exe"));
    const Screen screen(core, {1120, 720}, false);
    const ReaderView view{screen};
    screen.router()->read(50);
    QTRY_VERIFY(view.find("refusalSave"));
    QVERIFY(view.page()->typeLine().startsWith(QLatin1String("An archive of files")));
    QCOMPARE(view.page()->title(), QStringLiteral("Mapsfdp.exe"));
}

QTEST_MAIN(ReaderTest)
#include "tst_reader.moc"
