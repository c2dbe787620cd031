// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/badpictures.h"
#include "tests/support/qrflaws.h"
#include "tests/ui/models.h"
#include "ui/errortext.h"
#include "ui/payviewmodel.h"
#include "ui/scan/codes.h"
#include "ui/scan/paytextwords.h"
#include "ui/scan/scanwords.h"
#include "ui/scan/stillpicture.h"

#include <QLoggingCategory>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace satchel;
using namespace satchel::testing;
using namespace satchel::ui;

namespace {

constexpr int crafted = 1'000;

QByteArray randomBytes(Random &random, int length)
{
    QByteArray bytes;
    for (int at = 0; at < length; ++at)
        bytes.append(char(random.below(256)));
    return bytes;
}

QByteArray damaged(QByteArray bytes, Random &random)
{
    for (int at = 0; at < 1 + random.below(12) && !bytes.isEmpty(); ++at)
        bytes[random.below(int(bytes.size()))] = char(random.below(256));
    return random.below(3) == 0 ? bytes.left(random.below(int(bytes.size()))) : bytes;
}

QString craftedText(Random &random)
{
    const QStringList hostile = hostileTexts();
    const QString one = hostile.at(random.below(int(hostile.size())));
    switch (random.below(6)) {
    case 0:
        return QString::fromLatin1(randomBytes(random, random.below(400)));
    case 1:
        return one + QChar(random.below(0xd7ff)) + hostile.at(random.below(int(hostile.size())));
    case 2:
        return one.left(random.below(int(one.size()) + 1));
    case 3:
        return QString(1'000'000, one.at(0));
    case 4:
        return QString::fromUtf8("\xe2\x80\xae\xef\xbb\xbf ") + one.toUpper();
    default:
        return one;
    }
}

QImage craftedImage(Random &random)
{
    QString text = craftedText(random).left(300);
    switch (random.below(4)) {
    case 0:
        return twoCodes(text, craftedText(random).left(200));
    case 1: { // a code with a hole
        QImage code = plainQr(text, 3);
        QPainter(&code).fillRect(random.below(code.width()), random.below(code.height()), 30, 30, Qt::white);
        return code;
    }
    case 2: // a strip
        return QImage(1 + random.below(3), 1 + random.below(3'000), QImage::Format_RGB32);
    default:
        return plainQr(text, 1 + random.below(6));
    }
}

quint32 huge(Random &random)
{
    return quint32(9'000 + random.below(56'000));
}

QByteArray craftedPicture(Random &random)
{
    static const QByteArrayList kinds = pictureKinds();
    const QByteArray kind = kinds.at(random.below(int(kinds.size())));
    switch (random.below(8)) {
    case 0:
        return randomBytes(random, random.below(3'000));
    case 1:
        return promisedPng(huge(random), huge(random));
    case 2:
        return promisedBmp(huge(random), huge(random));
    case 3:
        return promisedGif(quint16(huge(random)), quint16(huge(random)));
    case 4:
        return encoded(craftedImage(random).convertToFormat(QImage::Format_RGB32), kind);
    default:
        return damaged(encoded(craftedImage(random).convertToFormat(QImage::Format_RGB32), kind), random);
    }
}

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.isPrint() || letter.isSurrogate(); });
}

} // namespace

/// A thousand crafted pictures and texts: nothing crashes, nothing acts by itself, every refusal has a sentence.
class ScanFuzzTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio*=false")); }
    void survivesCraftedPictures();
    void survivesCraftedTexts();

private:
    static void explains(const QString &text);
};

void ScanFuzzTest::explains(const QString &text)
{
    const PayText read = readPayText(text);
    const bool canPay = read.kind == PayText::Page || read.kind == PayText::Invoice || read.kind == PayText::Empty;
    QCOMPARE(explain(read.kind).toString().isEmpty(), canPay);
    QVERIFY(read.kind == PayText::Empty || !kindName(read.kind).isEmpty());
    QVERIFY2(isPlain(describe(read)), qPrintable(describe(read)));
    QVERIFY(describe(read).size() <= 60);
    QVERIFY(isPlain(shownInField(text)));
    QVERIFY(read.kind != PayText::Page || read.url.scheme().startsWith(QLatin1String("http")));
}

void ScanFuzzTest::survivesCraftedPictures()
{
    Random random(20'261'124);
    int opened = 0;
    int codes = 0;
    for (int at = 0; at < crafted; ++at) {
        const auto image = openStill(craftedPicture(random));
        if (!image) {
            QVERIFY(!explain(image.error()).toString().isEmpty());
            continue;
        }
        ++opened;
        for (const FoundCode &code : codesInStill(*image)) {
            ++codes;
            explains(code.text);
        }
    }
    qInfo("%d of %d could be opened, %d codes in them", opened, crafted, codes);
    QVERIFY(opened > crafted / 10 && opened < crafted * 9 / 10);
    QVERIFY(codes > crafted / 10);
}

void ScanFuzzTest::survivesCraftedTexts()
{
    Random random(411);
    World world;
    PayViewModel pay;
    pay.setSession(&world.session);
    QSignalSpy links(&pay, &PayViewModel::linkFound);
    for (int at = 0; at < crafted; ++at) {
        const QString text = craftedText(random);
        explains(text);
        pay.go(text);
        const PayText::Kind kind = readPayText(text).kind;
        QCOMPARE(links.size(), kind == PayText::Page ? 1 : 0);
        QCOMPARE(pay.problem().isEmpty(), kind == PayText::Page || kind == PayText::Invoice || kind == PayText::Empty);
        links.clear();
        QTRY_VERIFY(!pay.isBusy());
    }
    for (const char *call : {"payments.pay", "purchases.look", "purchases.approve", "wallet.openChannel"})
        QCOMPARE(world.core.calls(QString::fromLatin1(call)), 0);
}

QTEST_MAIN(ScanFuzzTest)
#include "tst_scanfuzz.moc"
