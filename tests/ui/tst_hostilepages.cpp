// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/hostiledocuments.h"
#include "tests/ui/readerbench.h"
#include "ui/pictures.h"
#include "ui/readerblocks.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpServer>

using namespace satchel;
using namespace satchel::testing;
using ui::ReaderBlock;

/// Hundreds of documents that mean harm or mean nothing: none of them shows markup of its own, reaches for a
/// network, or takes long to read.
class HostilePagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { QCOMPARE(m_trap.hasPendingConnections(), false); }
    void makesBlocksOnlyOfOurOwnMarkup();
    void dropsCellsOfAThousandColumns_data();
    void dropsCellsOfAThousandColumns();
    void refusesDrawingsThatReachOut();

private:
    QTcpServer m_trap;
    QList<HostileDocument> m_documents;
};

namespace {

/// What is left of styled text when everything that we write ourselves is taken away.
QString withoutOurs(QString text)
{
    static const QRegularExpression ours(QStringLiteral("</?[bisu]>|<br>|</a>|<a href=\"[^\"<>]*\">"));
    return text.remove(ours);
}

bool isSafeTarget(const QString &target)
{
    const QUrl url(target);
    return url.scheme().isEmpty() || url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
}

} // namespace

void HostilePagesTest::initTestCase()
{
    QVERIFY(m_trap.listen(QHostAddress::LocalHost));
    m_documents = hostileDocuments("http://127.0.0.1:" + QByteArray::number(m_trap.serverPort()));
    QVERIFY2(m_documents.size() >= 200, qPrintable(QString::number(m_documents.size())));
}

void HostilePagesTest::makesBlocksOnlyOfOurOwnMarkup()
{
    for (const HostileDocument &document : qAsConst(m_documents)) {
        QElapsedTimer time;
        time.start();
        const QList<ReaderBlock> blocks = ui::readPage(document.bytes, QString::fromLatin1(document.type));
        QVERIFY2(time.elapsed() < 20'000, document.name + " took " + QByteArray::number(time.elapsed()) + " ms");
        QVERIFY2(blocks.size() <= 2 * ui::mostBlocks, document.name);
        for (const ReaderBlock &block : blocks) {
            const bool isPlain = block.kind == ReaderBlock::Code || block.kind == ReaderBlock::Table;
            QVERIFY2(isPlain || !withoutOurs(block.text).contains(QLatin1Char('<')), document.name);
            QVERIFY2(block.plain.size() <= ui::longestBlock, document.name);
            QVERIFY2(!block.plain.contains(QChar(0x202E)) && !block.plain.contains(QChar(7)), document.name);
            for (const ui::ReaderLink &link : block.links)
                QVERIFY2(isSafeTarget(link.target), document.name + ": " + link.target.toUtf8());
        }
    }
}

void HostilePagesTest::dropsCellsOfAThousandColumns_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::newRow("one") << QByteArray("<td colspan=\"9999\" rowspan=7>");
    QTest::newRow("behind a quoted sign") << QByteArray("<td rowspan=\">\" colspan=\"9999\">");
    QTest::newRow("behind a sign in single quotes") << QByteArray("<TD rowspan='>' colspan=9999>");
    QTest::newRow("with a tag's begin") << QByteArray("<td colspan=9999 rowspan<9999>");
}

/// Qt's reader needs milliseconds for each such cell, and a page can have thousands.
void HostilePagesTest::dropsCellsOfAThousandColumns()
{
    QFETCH(QByteArray, tag);
    const QByteArray table = "<table><tr>" + tag + "colspan=12<td></table>";
    const QList<ReaderBlock> blocks = ui::readPage(table, QStringLiteral("text/html"));
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks.first().rows, QList<QStringList>({{QStringLiteral("colspan=12"), QString()}}));
}

void HostilePagesTest::refusesDrawingsThatReachOut()
{
    int refused = 0;
    for (const HostileDocument &document : qAsConst(m_documents)) {
        const bool isBad = document.name.startsWith("drawing with ") && !document.name.contains("script")
            && !document.name.contains("foreign") && !document.name.contains("dashes");
        if (isBad || document.name.startsWith("bomb of "))
            QVERIFY2(ui::decodePicture(document.bytes).isNull(), document.name);
        refused += isBad ? 1 : 0;
    }
    QVERIFY(refused >= 8);
}

QTEST_MAIN(HostilePagesTest)
#include "tst_hostilepages.moc"
