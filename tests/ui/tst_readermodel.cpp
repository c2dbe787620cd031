// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/models.h"
#include "ui/readerblocks.h"
#include "ui/readermodel.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace satchel;
using namespace satchel::testing;
using namespace satchel::ui;
using Kind = ReaderBlock::Kind;

/// Bought bytes become blocks; nothing is loaded, nothing hostile gets through.
class ReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsHtml();
    void partsNewerElements();
    void loadsNothing();
    void escapesWhatIsNotMarkup();
    void readsMarkdown();
    void readsCsv();
    void readsPlainText();
    void refusesWhatItCannotShow();
    void showsAnItemOfTheLibrary();
    void resolvesLinksOfThePage();
};

void ReaderTest::readsHtml()
{
    const auto blocks = readPage("<h2>A</h2><p>one <b>two</b></p><ul><li>x</li></ul><blockquote>q</blockquote>"
                                 "<pre>a\nb</pre><table><tr><td>1</td><td>2</td></tr></table>",
                                 QStringLiteral("text/html; charset=utf-8"));
    QCOMPARE(blocks.size(), 6);
    const QList<Kind> kinds{Kind::Heading, Kind::Paragraph, Kind::ListItem, Kind::Quote, Kind::Code, Kind::Table};
    for (int at = 0; at < kinds.size(); ++at)
        QCOMPARE(blocks.at(at).kind, kinds.at(at));
    QCOMPARE(blocks.at(1).text, QStringLiteral("one <b>two</b>"));
    QCOMPARE(blocks.at(4).text, QStringLiteral("a\nb"));
    QCOMPARE(blocks.at(5).rows.first(), (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
}

void ReaderTest::partsNewerElements()
{
    const auto blocks = readPage("<main><p><em>lead</em></p><figure><img src=\"a.png\"><figcaption>under</figcaption>"
                                 "</figure><p>text</p></main>",
                                 QStringLiteral("text/html"));
    QCOMPARE(blocks.size(), 3);
    QCOMPARE(blocks.at(1).kind, Kind::Caption);
    QCOMPARE(blocks.at(1).text, QStringLiteral("under"));
    QCOMPARE(blocks.at(2).kind, Kind::Paragraph);
}

void ReaderTest::loadsNothing()
{
    for (const char *source :
         {"http://evil.example/x.png", "file:///usr/share/pixmaps/debian-logo.png", "qrc:/satchel.svg",
          "data:image/svg+xml;base64,PHN2Zy8+", "data:text/html;base64,PGI+"}) {
        const auto blocks = readPage(QByteArray("<p>a<img src=\"") + source + "\"></p>", QStringLiteral("text/html"));
        for (const ReaderBlock &block : blocks)
            QVERIFY2(block.kind != Kind::Image, source);
    }
}

void ReaderTest::escapesWhatIsNotMarkup()
{
    const auto html = readPage("<p>&lt;img src=x&gt; &amp;</p>", QStringLiteral("text/html"));
    QCOMPARE(html.first().text, QStringLiteral("&lt;img src=x&gt; &amp;"));
    const auto plain = readPage("<b>no</b>", QStringLiteral("text/plain"));
    QCOMPARE(plain.first().text, QStringLiteral("&lt;b&gt;no&lt;/b&gt;"));
}

void ReaderTest::readsMarkdown()
{
    const auto blocks = readPage("# T\n\nSome *words*.\n\n1. first\n2. second\n", QStringLiteral("text/markdown"));
    QCOMPARE(blocks.size(), 4);
    QCOMPARE(blocks.at(1).text, QStringLiteral("Some <i>words</i>."));
    QCOMPARE(blocks.at(3).marker, QStringLiteral("2."));
}

void ReaderTest::readsCsv()
{
    const auto blocks = readPage("a,b\r\n\"x, y\",2\n", QStringLiteral("text/csv"));
    QCOMPARE(blocks.first().rows.size(), 2);
    QCOMPARE(blocks.first().rows.at(1).first(), QStringLiteral("x, y"));
}

void ReaderTest::readsPlainText()
{
    QCOMPARE(readPage("one\ntwo\n\nthree", QStringLiteral("text/plain")).size(), 2);
}

void ReaderTest::refusesWhatItCannotShow()
{
    QCOMPARE(formOf(QStringLiteral("audio/ogg")), PageForm::Media);
    QCOMPARE(formOf(QStringLiteral("application/zip")), PageForm::File);
    QCOMPARE(formOf(QStringLiteral("Application/PDF; x=y")), PageForm::Pdf);
    QVERIFY(readPage("OggS", QStringLiteral("audio/ogg")).isEmpty());
    QVERIFY(readPage("not a picture", QStringLiteral("image/png")).isEmpty());
    QImage image(8, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(image.save(&buffer, "PNG"));
    QCOMPARE(readPage(bytes, QStringLiteral("image/png")).first().image.size(), QSize(8, 4));
}

void ReaderTest::showsAnItemOfTheLibrary()
{
    World world;
    ReaderModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSession(&world.session);
    model.show(8);
    QTRY_COMPARE(model.state(), ReaderModel::Reading);
    QCOMPARE(model.data(model.index(0), ReaderModel::KindRole).toInt(), int(ReaderModel::Image));
    model.show(7);
    QTRY_COMPARE(model.state(), ReaderModel::Reading);
    QCOMPARE(model.form(), ReaderModel::Media);
    QCOMPARE(model.rowCount(), 0);
    model.show(777);
    QTRY_COMPARE(model.state(), ReaderModel::Failed);
    QVERIFY(!model.problem().isEmpty());
}

void ReaderTest::resolvesLinksOfThePage()
{
    World world;
    ReaderModel model;
    model.setSession(&world.session);
    model.show(8);
    QTRY_COMPARE(model.state(), ReaderModel::Reading);
    QCOMPARE(model.resolve(QStringLiteral("/bridges/4")), QUrl(QStringLiteral("https://corner.example/bridges/4")));
    QVERIFY(model.resolve(QStringLiteral("javascript:alert(1)")).isEmpty());
    QVERIFY(model.resolve(QStringLiteral("file:///etc/hostname")).isEmpty());
}

QTEST_MAIN(ReaderTest)
#include "tst_readermodel.moc"
