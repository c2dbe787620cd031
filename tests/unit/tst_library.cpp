// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/unit/moneyfixture.h"

#include "wallet/api/client.h"
#include "wallet/content/htmltext.h"
#include "wallet/content/librarystore.h"
#include "wallet/content/piecekeys.h"
#include "wallet/content/sanitizer.h"

#include <QCryptographicHash>

using namespace satchel;

namespace {

Page pageOf(const QByteArray &body, const char *type, const char *path = "/a")
{
    Page page;
    page.status = 200;
    page.body = body;
    page.contentType = QLatin1String(type);
    page.url = QUrl(QStringLiteral("https://news.example") + QLatin1String(path));
    return page;
}

api::Purchase purchaseOf(api::PurchaseId id, const QUrl &url)
{
    api::Purchase purchase;
    purchase.id = id;
    purchase.url = url;
    purchase.origin = originOf(url);
    return purchase;
}

struct Rig : MoneyFixture {
    Library shelf{*library, Pieces(pieces, *money), sanitizeHtml, pool};
    ~Rig() { pool.waitForDone(); }

    api::LibraryItem keep(api::PurchaseId id, const Page &page, const QList<Picture> &pictures = {})
    {
        const auto document = answerOf(shelf.read(page, QStringLiteral("offered"))).value();
        return answerOf(shelf.keep(purchaseOf(id, page.url), document, pictures)).value();
    }
    QStringList files() { return QDir(folder.filePath(QStringLiteral("pieces"))).entryList(QDir::Files); }
    QString pathOf(const QString &file) { return folder.filePath(QStringLiteral("pieces/") + file); }
    QStringList keyedFiles()
    {
        return answerOf(
                   money->read<QStringList>([](Database &database) { return PieceKeys(database).files(std::nullopt); }))
            .value();
    }
    QList<api::PurchaseId> search(const QString &text)
    {
        QList<api::PurchaseId> ids;
        const auto items = answerOf(shelf.page(text, 0, 10)).value();
        for (const auto &item : items)
            ids.append(item.id);
        return ids;
    }
};

} // namespace

class TestLibrary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAPageSafeAndWhole()
    {
        Rig rig;
        const QByteArray html = "<title>Tides &amp; co</title><script>alert(1)</script><h1 onclick=x>High</h1>"
                                "<img src=\"/p.png\" alt=\"a>b\"><img src=\"https://other.example/q.png\">";
        const auto page = pageOf(html, "text/html");
        const auto document = answerOf(rig.shelf.read(page, {})).value();
        QCOMPARE(document.pictures, QList<QUrl>{QUrl(QStringLiteral("https://news.example/p.png"))});
        const Picture picture{document.pictures.first(), QStringLiteral("image/png"), "bytes"};
        const auto item = rig.keep(1, page, {picture});
        QCOMPARE(item.title, QStringLiteral("Tides & co"));
        QCOMPARE(item.contentHash.bytes(), QCryptographicHash::hash(html, QCryptographicHash::Sha256));
        QCOMPARE(item.size, html.size());
        const QByteArray shown = answerOf(rig.shelf.content(1))->bytes;
        QVERIFY(shown.contains("src=\"data:image/png;base64," + QByteArray("bytes").toBase64()));
        for (const char *bad : {"script", "onclick", "other.example", "http"})
            QVERIFY2(!shown.contains(bad), bad);
    }

    void findsATitle_data()
    {
        QTest::addColumn<Page>("page");
        QTest::addColumn<QString>("title");
        Page named = pageOf("x", "text/plain");
        named.fileName = QStringLiteral("notes.txt");
        QTest::newRow("heading") << pageOf("<p>x</p><h1>High <b>tide</b></h1>", "text/html") << "High tide";
        QTest::newRow("markdown") << pageOf("text\n\n# Low #\n", "text/markdown") << "Low";
        QTest::newRow("file name") << named << "notes.txt";
        QTest::newRow("offer") << pageOf("x", "text/plain") << "offered";
    }
    void findsATitle()
    {
        QFETCH(Page, page);
        QTEST(readDocument(page, QStringLiteral("offered"), sanitizeHtml).title, "title");
    }

    void namesByAddressAtLast()
    {
        QCOMPARE(readDocument(pageOf("x", "text/plain", "/b/c.txt"), {}, sanitizeHtml).title, QStringLiteral("c.txt"));
        QCOMPARE(readDocument(pageOf("x", "text/plain", "/"), {}, sanitizeHtml).title, QStringLiteral("news.example"));
    }

    void knowsTheType_data()
    {
        QTest::addColumn<Page>("page");
        QTest::addColumn<QString>("type");
        const QByteArray png = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ");
        QTest::newRow("declared") << pageOf("a,b\n", "text/csv") << "text/csv";
        QTest::newRow("silent") << pageOf("<!DOCTYPE html><html><body>x</body></html>", "") << "text/html";
        QTest::newRow("picture called a file") << pageOf(png, "application/octet-stream") << "image/png";
        QTest::newRow("picture under a wrong name") << pageOf(png, "image/jpeg") << "image/png";
        QTest::newRow("markdown called text") << pageOf("# a\n", "text/plain", "/a.md") << "text/markdown";
        QTest::newRow("XHTML") << pageOf("<html/>", "application/xhtml+xml") << "text/html";
    }
    void knowsTheType()
    {
        QFETCH(Page, page);
        QTEST(typeOf(page), "type");
    }

    void searches()
    {
        Rig rig;
        rig.keep(1, pageOf("# Tides\n\nThe moon pulls.", "text/markdown"));
        rig.keep(2, pageOf("<h1>Caf\xc3\xa9</h1><p>Beans</p>", "text/html"));
        QCOMPARE(rig.search({}), (QList<api::PurchaseId>{2, 1}));
        QCOMPARE(rig.search(QStringLiteral("tid")), QList<api::PurchaseId>{1});
        QCOMPARE(rig.search(QStringLiteral("moon tides")), QList<api::PurchaseId>{1});
        QCOMPARE(rig.search(QStringLiteral("cafe")), QList<api::PurchaseId>{2});
        QCOMPARE(rig.search(QStringLiteral("news.example")), (QList<api::PurchaseId>{2, 1}));
        for (const char *hostile : {"\" OR 1", "NEAR(", "title:x*", "*", "\"\"\"", "') --", "^", "AND"})
            QCOMPARE(rig.search(QLatin1String(hostile)), QList<api::PurchaseId>());
        QCOMPARE(answerOf(rig.shelf.page({}, 2, 10))->size(), 1);
        QCOMPARE(answerOf(rig.shelf.page({}, 0, 1))->size(), 1);
    }

    void findsByAddressAndReplaces()
    {
        Rig rig;
        const auto page = pageOf("one", "text/plain", "/x");
        rig.keep(4, page);
        rig.keep(4, pageOf("two", "text/plain", "/x"));
        QCOMPARE(answerOf(rig.shelf.find(QUrl(QStringLiteral("https://news.example:443/x#y"))))->id, 4);
        QCOMPARE(answerOf(rig.shelf.content(4))->bytes, QByteArray("two"));
        QCOMPARE(answerOf(rig.shelf.find(QUrl(QStringLiteral("https://news.example/z")))).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(answerOf(rig.shelf.content(99)).error().code, ErrorCode::NotFound);
    }

    void keepsALargePictureInAFileOfItsOwn()
    {
        Rig rig;
        const QByteArray large = QByteArray("\xff\xd8\xff", 3) + QByteArray("canary").repeated(170'000);
        const auto item = rig.keep(1, pageOf(large, "image/jpeg"));
        QCOMPARE(item.size, large.size());
        QCOMPARE(rig.files().size(), 1);
        QCOMPARE(rig.files(), rig.keyedFiles());
        for (const QString &file :
             {rig.pathOf(rig.files().first()), rig.folder.filePath(QStringLiteral("library.db"))}) {
            QFile disk(file);
            QVERIFY(disk.open(QIODevice::ReadOnly) && disk.size() > 0);
            QVERIFY(!disk.readAll().contains("canary"));
        }
        QVERIFY(QFileInfo(rig.folder.filePath(QStringLiteral("library.db-wal"))).size() < 200'000);
        QCOMPARE(answerOf(rig.shelf.content(1))->bytes, large);
    }

    void showsLargePicturesInsideThePage()
    {
        Rig rig;
        const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(100'000, 'p');
        const auto page = pageOf("<img src=\"/p.png\"><p>" + QByteArray("word ").repeated(20'000), "text/html");
        rig.keep(1, page, {{QUrl(QStringLiteral("https://news.example/p.png")), QStringLiteral("image/png"), png}});
        QCOMPARE(rig.files().size(), 3);
        QVERIFY(answerOf(rig.shelf.content(1))->bytes.contains(png.toBase64()));
        rig.keep(1, pageOf("small", "text/plain"));
        QCOMPARE(rig.files(), QStringList());
        QCOMPARE(rig.keyedFiles(), QStringList());
    }

    void findsADamagedFile_data()
    {
        QTest::addColumn<qint64>("keep");
        QTest::addColumn<qint64>("flip");
        QTest::newRow("cut") << 60'000LL << -1LL;
        QTest::newRow("altered") << 100'000LL << 70'000LL;
        QTest::newRow("lost") << -1LL << -1LL;
    }
    void findsADamagedFile()
    {
        QFETCH(qint64, keep);
        QFETCH(qint64, flip);
        Rig rig;
        rig.keep(1, pageOf(QByteArray(100'000, 'x'), "application/zip"));
        QFile file(rig.pathOf(rig.files().first()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (flip >= 0)
            QVERIFY(file.seek(flip) && file.putChar('?'));
        QVERIFY(keep < 0 ? file.remove() : file.resize(keep));
        file.close();
        QCOMPARE(answerOf(rig.shelf.content(1)).error().code, ErrorCode::StoreDamaged);
    }

    void leavesNothingWhenTheRowIsRefused_data()
    {
        QTest::addColumn<bool>("isMoneyClosed");
        QTest::newRow("library") << false;
        QTest::newRow("key") << true;
    }
    void leavesNothingWhenTheRowIsRefused()
    {
        QFETCH(bool, isMoneyClosed);
        Rig rig;
        const auto page = pageOf(QByteArray(100'000, 'x'), "application/zip");
        const auto document = answerOf(rig.shelf.read(page, {})).value();
        away([&] { (isMoneyClosed ? rig.money : rig.library)->close(); });
        const auto kept = answerOf(rig.shelf.keep(purchaseOf(1, page.url), document));
        QCOMPARE(kept.error().code, ErrorCode::Cancelled);
        QCOMPARE(rig.files(), QStringList());
        if (!isMoneyClosed)
            QCOMPARE(rig.keyedFiles(), QStringList());
    }

    void sweepsWhatACrashLeft()
    {
        Rig rig;
        rig.keep(1, pageOf(QByteArray(100'000, 'x'), "application/zip"));
        const QStringList known = rig.files();
        QVERIFY(away([&] { return rig.pieces.write(QByteArray(100'000, 'y')); }));
        QFile half(rig.pathOf(QString(32, QLatin1Char('a')) + QStringLiteral(".new")));
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.close();
        answerOf(runOn<void>(&rig.pool, [&rig]() -> Done {
            Pieces(rig.pieces, *rig.money).sweep();
            return {};
        }));
        QCOMPARE(rig.files(), known);
        QCOMPARE(answerOf(rig.shelf.content(1))->bytes.size(), 100'000);
    }

    void remembersWhereReadingStopped()
    {
        Rig rig;
        rig.keep(1, pageOf("text", "text/plain"));
        QCOMPARE(answerOf(rig.shelf.content(1))->place, QString());
        QVERIFY(answerOf(rig.shelf.keepPlace(1, QStringLiteral("b2+0.5"))));
        QVERIFY(answerOf(rig.shelf.keepPlace(1, QStringLiteral("b7+0.1"))));
        QCOMPARE(answerOf(rig.shelf.content(1))->place, QStringLiteral("b7+0.1"));
        rig.keep(1, pageOf("fetched again", "text/plain"));
        QCOMPARE(answerOf(rig.shelf.content(1))->place, QStringLiteral("b7+0.1"));
        QCOMPARE(answerOf(rig.shelf.keepPlace(9, QStringLiteral("b1"))).error().code, ErrorCode::NotFound);
        const QString endless(api::LibraryClient::longestPlace + 1, QLatin1Char('x'));
        QCOMPARE(answerOf(rig.shelf.keepPlace(1, endless)).error().code, ErrorCode::InvalidInput);
    }

    void readsOtherAlphabets()
    {
        Page page = pageOf(QByteArray("<h1>Caf\xe9</h1>"), "text/html");
        page.charset = QStringLiteral("ISO-8859-1");
        QCOMPARE(readDocument(page, {}, sanitizeHtml).title, QStringLiteral("Café"));
    }
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
