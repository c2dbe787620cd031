// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/badpictures.h"
#include "tests/support/qrpictures.h"
#include "tests/ui/models.h"
#include "ui/scan/grayscale.h"
#include "ui/scan/scanwords.h"
#include "ui/scanviewmodel.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

using namespace satchel;
using namespace satchel::testing;
using namespace satchel::ui;

namespace {

const QString page = QStringLiteral("https://longform.example/bridges/4");
const QString bill = QStringLiteral("LIGHTNING:LNBCRT250U1SAMPLE");

ScanFault codeOf(const OpenedPicture &image)
{
    return image ? ScanFault::None : image.error();
}

QStringList textsOf(const QList<FoundCode> &codes)
{
    QStringList texts;
    for (const FoundCode &code : codes)
        texts.append(code.text);
    texts.sort();
    return texts;
}

/// A view model that is being listened to.
struct Scanning {
    Scanning() { scan.setSession(&world.session); }

    World world;
    ScanViewModel scan;
    QSignalSpy found{&scan, &ScanViewModel::found};
    QSignalSpy attention{&scan, &ScanViewModel::attentionNeeded};
};

} // namespace

class ScanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio*=false")); }
    void readsEachKindOfPicture_data();
    void readsEachKindOfPicture();
    void refusesTruncatedPictures_data() { readsEachKindOfPicture_data(); }
    void refusesTruncatedPictures();
    void refusesPromisesOfTooMuch_data();
    void refusesPromisesOfTooMuch();
    void refusesWhatIsNoPicture_data();
    void refusesWhatIsNoPicture();
    void opensNoPipesAndFolders();
    void readsPoorPictures_data();
    void readsPoorPictures();
    void findsBothOfTwoCodes();
    void readsLightOnDarkAndSeeThroughCodes();
    void measuresContrast();
    void findsTextBeforePicturesInWhatIsHanded();
    void handsASingleCodeOn();
    void letsThePersonChoose();
    void saysThatThereIsNoCode();
    void givesUpWhenAsked();
    void watchesFrames();
    void goesOnWatchingWhenNothingCanBePaid();
};

void ScanTest::readsEachKindOfPicture_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const QByteArray &kind : pictureKinds())
        QTest::newRow(kind.constData()) << kind;
}

void ScanTest::readsEachKindOfPicture()
{
    QFETCH(QByteArray, kind);
    const auto opened = openStill(encoded(plainQr(page).convertToFormat(QImage::Format_RGB32), kind));
    QCOMPARE(codeOf(opened), ScanFault::None);
    QCOMPARE(textsOf(codesInStill(*opened)), QStringList{page});
}

void ScanTest::refusesTruncatedPictures()
{
    QFETCH(QByteArray, kind);
    const QByteArray whole = encoded(plainQr(page).convertToFormat(QImage::Format_RGB32), kind);
    for (const qsizetype length : {qsizetype(0), qsizetype(1), qsizetype(9), qsizetype(20), whole.size() / 2}) {
        const auto opened = openStill(whole.left(length)); // half a picture may open, but says nothing false
        if (opened && !codesInStill(*opened).isEmpty())
            QCOMPARE(textsOf(codesInStill(*opened)), QStringList{page});
        if (length < 20)
            QCOMPARE(codeOf(opened), ScanFault::PictureUnreadable);
    }
}

void ScanTest::refusesPromisesOfTooMuch_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("PNG") << promisedPng(60'000, 60'000);
    QTest::newRow("PNG, long") << promisedPng(2'000'000'000, 1);
    QTest::newRow("BMP") << promisedBmp(60'000, 60'000);
    QTest::newRow("GIF") << promisedGif(60'000, 60'000);
    QTest::newRow("JPEG") << promisedJpeg(60'000, 60'000);
}

void ScanTest::refusesPromisesOfTooMuch()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    QElapsedTimer time;
    time.start();
    const ScanFault code = codeOf(openStill(bytes));
    QVERIFY(code == ScanFault::PictureTooLarge || code == ScanFault::PictureUnreadable);
    const QByteArray kind = QTest::currentDataTag();
    if (kind == "PNG" || kind == "GIF" || kind == "JPEG") // the others' own decoders refuse
        QCOMPARE(code, ScanFault::PictureTooLarge);
    QVERIFY(time.elapsed() < 1'000);
}

void ScanTest::refusesWhatIsNoPicture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("https://corner.example/");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("drawing") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    QTest::newRow("document") << QByteArray("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF");
    QTest::newRow("program") << QByteArray("\x7f"
                                           "ELF\x02\x01\x01");
    QTest::newRow("head of a PNG") << QByteArray("\x89PNG\r\n\x1a\n");
}

void ScanTest::refusesWhatIsNoPicture()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(codeOf(openStill(bytes)), ScanFault::PictureUnreadable);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("code.png"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QCOMPARE(codeOf(openStill(PictureFile{path})), ScanFault::PictureUnreadable);
}

void ScanTest::opensNoPipesAndFolders()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe.png"));
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    for (const QString &path :
         {pipe, folder.path(), QStringLiteral("/dev/zero"), folder.filePath(QStringLiteral("no"))})
        QCOMPARE(codeOf(openStill(PictureFile{path})), ScanFault::PictureUnreadable);
}

void ScanTest::readsPoorPictures_data()
{
    QTest::addColumn<Flaw>("flaw");
    QTest::addColumn<int>("least"); // of 10
    const int least[flawCount] = {10, 7, 9, 8, 9, 10, 9, 9, 6};
    for (int flaw = 0; flaw < flawCount; ++flaw)
        QTest::newRow(nameOf(Flaw(flaw))) << Flaw(flaw) << least[flaw];
}

void ScanTest::readsPoorPictures()
{
    QFETCH(Flaw, flaw);
    QFETCH(int, least);
    int read = 0;
    for (quint32 seed = 1; seed <= 10; ++seed) {
        const QrPicture picture = qrPicture(flaw, {1280, 720}, seed);
        const QStringList texts = textsOf(codesInStill(picture.image));
        QVERIFY(texts.isEmpty() || texts == QStringList{picture.text});
        read += int(texts.size());
    }
    QVERIFY2(read >= least, qPrintable(QString::number(read)));
}

void ScanTest::findsBothOfTwoCodes()
{
    const auto codes = codesInStill(twoCodes(page, bill));
    QCOMPARE(textsOf(codes), (QStringList{bill, page}));
    for (const FoundCode &code : codes)
        QCOMPARE(code.corners.boundingRect().center().x() < 0.5, code.text == page);
    QCOMPARE(textsOf(codesInStill(twoCodes(page, page))), QStringList{page});
}

void ScanTest::readsLightOnDarkAndSeeThroughCodes()
{
    const QImage code = plainQr(page);
    QCOMPARE(textsOf(codesInStill(grayscale::inverted(code))), QStringList{page});
    for (const QColor ink : {QColor(Qt::black), QColor(Qt::white)}) {
        QImage seeThrough(code.size(), QImage::Format_ARGB32);
        seeThrough.fill(ink);
        for (int y = 0; y < code.height(); ++y) {
            for (int x = 0; x < code.width(); ++x) {
                if (qGray(code.pixel(x, y)) != 0)
                    seeThrough.setPixelColor(x, y, Qt::transparent);
            }
        }
        QCOMPARE(textsOf(codesInStill(seeThrough)), QStringList{page});
    }
}

void ScanTest::measuresContrast()
{
    QImage image(640, 480, QImage::Format_Grayscale8);
    image.fill(100);
    QCOMPARE(grayscale::contrast(image), 0);
    QPainter(&image).fillRect(0, 0, 320, 480, QColor(140, 140, 140));
    QCOMPARE(grayscale::contrast(image), 40);
    QCOMPARE(grayscale::contrast(grayscale::stretched(image)), 255);
}

void ScanTest::findsTextBeforePicturesInWhatIsHanded()
{
    QMimeData data;
    QVERIFY(handed(&data).text.isEmpty());
    QVERIFY(std::holds_alternative<std::monostate>(handed(&data).picture));
    data.setImageData(plainQr(page));
    QVERIFY(std::holds_alternative<QImage>(handed(&data).picture));
    data.setData(QStringLiteral("image/png"), "bytes");
    QCOMPARE(std::get<QByteArray>(handed(&data).picture), QByteArray("bytes"));
    data.setText(page);
    QCOMPARE(handed(&data).text, page);
    data.setUrls({QUrl(page)});
    QCOMPARE(handed(&data).text, page);
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/code.png"))});
    QCOMPARE(std::get<PictureFile>(handed(&data).picture).path, QStringLiteral("/tmp/code.png"));
}

void ScanTest::handsASingleCodeOn()
{
    Scanning the;
    QGuiApplication::clipboard()->setImage(plainQr(page));
    the.scan.readClipboard();
    QCOMPARE(the.scan.state(), ScanViewModel::Reading);
    QVERIFY(the.found.wait());
    QCOMPARE(the.found.takeFirst().constFirst().toString(), page);
    QCOMPARE(the.scan.state(), ScanViewModel::Idle);
    QGuiApplication::clipboard()->setText(bill);
    the.scan.readClipboard();
    QCOMPARE(the.found.takeFirst().constFirst().toString(), bill);
    QVERIFY(the.attention.isEmpty());
}

void ScanTest::letsThePersonChoose()
{
    Scanning the;
    const QString secret = hostileTexts().at(11);
    the.scan.read(twoCodes(page, secret));
    QVERIFY(the.attention.wait());
    QCOMPARE(the.scan.state(), ScanViewModel::Choosing);
    QVERIFY(the.found.isEmpty());
    const QVariantList choices = the.scan.choices();
    QCOMPARE(choices.size(), 2);
    const QVariantMap first = choices.constFirst().toMap();
    QCOMPARE(first.value(QStringLiteral("kind")).toString(), QStringLiteral("Page"));
    QCOMPARE(first.value(QStringLiteral("detail")).toString(), QStringLiteral("longform.example"));
    QVERIFY(first.value(QStringLiteral("canPay")).toBool());
    const QVariantMap second = choices.constLast().toMap();
    QVERIFY(!second.value(QStringLiteral("canPay")).toBool());
    QCOMPARE(second.value(QStringLiteral("detail")).toString(), QString());
    QVERIFY(!the.scan.picture().isNull());
    the.scan.choose(1);
    QCOMPARE(the.found.takeFirst().constFirst().toString(), page);
    QVERIFY(the.scan.choices().isEmpty());
    the.scan.choose(1);
    QVERIFY(the.found.isEmpty());
}

void ScanTest::saysThatThereIsNoCode()
{
    Scanning the;
    QImage empty(300, 300, QImage::Format_RGB32);
    empty.fill(Qt::gray);
    the.scan.read(empty);
    QVERIFY(the.attention.wait());
    QCOMPARE(the.scan.problem(), explain(ScanFault::NoCodeFound).toString());
    the.scan.readFile(QUrl(QStringLiteral("https://corner.example/code.png")));
    QVERIFY(the.attention.wait());
    QCOMPARE(the.scan.problem(), explain(ScanFault::PictureUnreadable).toString());
    QGuiApplication::clipboard()->clear();
    the.scan.readClipboard();
    QCOMPARE(the.scan.problem(), explain(ScanFault::ClipboardEmpty).toString());
    the.scan.cancel();
    QCOMPARE(the.scan.problem(), QString());
    QVERIFY(the.found.isEmpty());
}

void ScanTest::givesUpWhenAsked()
{
    Scanning the;
    the.scan.read(qrPicture(Flaw::Mixed, {4'000, 3'000}, 4).image);
    the.scan.cancel();
    QCOMPARE(the.scan.state(), ScanViewModel::Idle);
    the.scan.read(plainQr(page));
    QVERIFY(the.found.wait());
    QCOMPARE(the.found.size(), 1);
    QCOMPARE(the.found.constFirst().constFirst().toString(), page);
    QVERIFY(the.attention.isEmpty());
    const auto stop = std::make_shared<std::atomic_bool>(true);
    QVERIFY(codesInStill(plainQr(page), stop).isEmpty());
}

void ScanTest::watchesFrames()
{
    Scanning the;
    the.scan.showFrame(plainQr(page));
    the.scan.watch();
    QImage empty(640, 480, QImage::Format_Grayscale8);
    empty.fill(90);
    the.scan.showFrame(empty);
    the.scan.showFrame(plainQr(bill)); // left out: the one before is being looked at
    QTRY_VERIFY_WITH_TIMEOUT((the.scan.showFrame(qrPicture(Flaw::Small, {1280, 720}, 3).image), !the.found.isEmpty()),
                             10'000);
    QCOMPARE(the.found.constFirst().constFirst().toString(), qrPicture(Flaw::Small, {1280, 720}, 3).text);
    QCOMPARE(the.scan.state(), ScanViewModel::Idle);
}

void ScanTest::goesOnWatchingWhenNothingCanBePaid()
{
    Scanning the;
    the.scan.watch();
    the.scan.showFrame(plainQr(QStringLiteral("WIFI:S:home;T:WPA;P:secret;;")));
    QTRY_VERIFY(!the.scan.problem().isEmpty());
    QCOMPARE(the.scan.state(), ScanViewModel::Watching);
    QTRY_VERIFY_WITH_TIMEOUT((the.scan.showFrame(twoCodes(page, bill)), !the.attention.isEmpty()), 10'000);
    QCOMPARE(the.scan.state(), ScanViewModel::Choosing);
    QVERIFY(the.found.isEmpty());
}

QTEST_MAIN(ScanTest)
#include "tst_scan.moc"
