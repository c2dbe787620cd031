// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/liar/site.h"
#include "tests/support/packed.h"
#include "tests/support/peakmemory.h"
#include "tests/unit/moneyfixture.h"

#include "wallet/content/fetch.h"

#include <QProcess>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>

using namespace satchel;

namespace {

ContentPolicy quickPolicy()
{
    ContentPolicy policy = ContentPolicy::of(Network::Sandbox);
    policy.patience = std::chrono::milliseconds(3'000);
    policy.maxBytes = 100'000;
    return policy;
}

ContentPolicy impatient()
{
    ContentPolicy policy = quickPolicy();
    policy.patience = std::chrono::milliseconds(500);
    policy.leastBytes = 10'000;
    return policy;
}

/// A head, and then `piece` again and again, `pause` apart.
liar::Script slowly(const QByteArray &head, qsizetype piece, int times, std::chrono::milliseconds pause)
{
    return {{head}, {QByteArray(piece, 'x'), liar::Act::Close, times, pause}};
}

ErrorCode errorOf(const Result<Page> &page)
{
    return page ? ErrorCode::None : page.error().code;
}

bool makeCertificate(const QString &folder)
{
    return QProcess::execute(QStringLiteral("openssl"),
                             {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                              QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
                              folder + QStringLiteral("/key.pem"), QStringLiteral("-out"),
                              folder + QStringLiteral("/cert.pem"), QStringLiteral("-days"), QStringLiteral("2"),
                              QStringLiteral("-subj"), QStringLiteral("/CN=test"), QStringLiteral("-addext"),
                              QStringLiteral("subjectAltName=DNS:localhost")})
        == 0;
}

QSslConfiguration serverTls(const QString &folder)
{
    QSslConfiguration tls;
    QFile key(folder + QStringLiteral("/key.pem"));
    static_cast<void>(key.open(QIODevice::ReadOnly));
    tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    tls.setLocalCertificate(QSslCertificate::fromPath(folder + QStringLiteral("/cert.pem")).value(0));
    return tls;
}

} // namespace

class TestContentClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fetches()
    {
        PageServer server;
        server.on("/a?b=c",
                  PageServer::answer(402, "body", "Text/HTML; charset=\"utf-8\"",
                                     {"WWW-Authenticate: LSAT a=\"1\"", "WWW-Authenticate: L402 b=\"2\"",
                                      "Set-Cookie: x=y", "Content-Disposition: attachment; filename=\"x.md\""}));
        ContentClient client(quickPolicy());
        const auto page = answerOf(client.get(server.url(QStringLiteral("/a?b=c"))));
        QVERIFY(page.has_value());
        QCOMPARE(page->status, 402);
        QCOMPARE(page->body, QByteArray("body"));
        QCOMPARE(page->contentType, QStringLiteral("text/html"));
        QCOMPARE(page->charset, QStringLiteral("utf-8"));
        QCOMPARE(page->fileName, QStringLiteral("x.md"));
        QVERIFY(page->challenges.join(',').contains("L402 b=\"2\""));
        static_cast<void>(answerOf(client.get(server.url(QStringLiteral("/a?b=c")))));
        const auto headers = server.requests().last().headers;
        QVERIFY(!headers.contains("cookie"));
        QVERIFY(!headers.contains("referer"));
        QCOMPARE(headers.value("user-agent"), QByteArray("Satchel/0.1"));
        QCOMPARE(headers.value("host"), server.url({}).authority().toLatin1());
    }

    void showsTheProofToItsOriginOnly()
    {
        PageServer server;
        PageServer other;
        server.on("/a", PageServer::answer(302, "", "text/html", {"Location: /b"}));
        server.on(
            "/b",
            PageServer::answer(302, "", "text/html", {"Location: " + other.url(QStringLiteral("/c")).toEncoded()}));
        ContentClient client(quickPolicy());
        const Credential credential{Challenge::Scheme::Lsat, "tok", *Preimage::fromBytes(QByteArray(32, '\xab'))};
        QCOMPARE(errorOf(answerOf(client.get(server.url(QStringLiteral("/a")), credential))), ErrorCode::UnsafeAddress);
        QCOMPARE(server.countOf("/b"), 1);
        QCOMPARE(server.requests().last().headers.value("authorization"), "LSAT tok:" + QByteArray(32, '\xab').toHex());
        QCOMPARE(other.requests().size(), 0);
    }

    void boundsRedirects()
    {
        PageServer server;
        server.on("/loop", PageServer::answer(302, "", "text/html", {"Location: /loop"}));
        ContentClient client(quickPolicy());
        QVERIFY(!answerOf(client.get(server.url(QStringLiteral("/loop")))).has_value());
        QCOMPARE(server.countOf("/loop"), 6);
    }

    void boundsBytesAndTime()
    {
        PageServer server;
        server.on("/large", PageServer::answer(200, QByteArray(200'000, 'a')));
        server.on("/wordy", PageServer::answer(402, QByteArray(2'000'000, 'a')));
        server.on("/silent", QByteArray());
        server.on("/cut", PageServer::answer(200, "all of it").chopped(3));
        ContentClient client(impatient());
        QCOMPARE(errorOf(answerOf(client.get(server.url(QStringLiteral("/large"))))), ErrorCode::TooLarge);
        ContentClient roomy(ContentPolicy::of(Network::Sandbox));
        QCOMPARE(errorOf(answerOf(roomy.get(server.url(QStringLiteral("/wordy"))))), ErrorCode::TooLarge);
        QCOMPARE(errorOf(answerOf(client.get(server.url(QStringLiteral("/silent"))))), ErrorCode::TimedOut);
        QCOMPARE(errorOf(answerOf(client.get(server.url(QStringLiteral("/cut"))))), ErrorCode::HostUnreachable);
    }

    void letsAPageTakeItsTimeAsLongAsItComes()
    {
        using namespace std::chrono_literals;
        liar::Site site;
        const auto on = [&site](const QByteArray &path, const liar::Script &script) {
            site.on(path, [script](const liar::Visit &) { return script; });
        };
        on("/slow", slowly("HTTP/1.1 200 X\r\n\r\n", 10'000, 8, 100ms));
        on("/drip", slowly("HTTP/1.1 200 X\r\n\r\n", 10, liar::forEver, 10ms));
        on("/price", slowly("HTTP/1.1 402 X\r\n\r\n", 10'000, liar::forEver, 100ms));
        ContentClient client(impatient());
        const auto page = answerOf(client.get(site.url(QStringLiteral("/slow"))));
        QVERIFY(page.has_value());
        QCOMPARE(page->body.size(), 80'000);
        QCOMPARE(errorOf(answerOf(client.get(site.url(QStringLiteral("/drip"))))), ErrorCode::TimedOut);
        QCOMPARE(errorOf(answerOf(client.get(site.url(QStringLiteral("/price"))))), ErrorCode::TimedOut);
    }

    void hasOnePatienceForAllRedirects()
    {
        using namespace std::chrono_literals;
        liar::Site site;
        site.onOther([](const liar::Visit &) {
            return liar::Script{
                {"HTTP/1.1 302 X\r\nLocation: /on\r\nContent-Length: 0\r\n\r\n", liar::Act::Close, 1, 200ms}};
        });
        ContentClient client(impatient());
        QCOMPARE(errorOf(answerOf(client.get(site.url(QStringLiteral("/"))))), ErrorCode::TimedOut);
    }

    void asksForNothingPacked()
    {
        PageServer server;
        ContentClient client(quickPolicy());
        static_cast<void>(answerOf(client.get(server.url(QStringLiteral("/")))));
        QCOMPARE(server.requests().last().headers.value("accept-encoding"), QByteArray("identity"));
    }

    void unpacksOnlySoMuch_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorCode>("error");
        QTest::newRow("gzip") << packed::bomb(packed::Head::Gzip) << ErrorCode::TooLarge;
        QTest::newRow("deflate") << packed::bomb(packed::Head::Deflate) << ErrorCode::TooLarge;
        QTest::newRow("br") << packed::brotliBomb() << ErrorCode::TooLarge;
    }
    void unpacksOnlySoMuch()
    {
        QFETCH(QByteArray, body);
        PageServer server;
        server.on(
            "/a",
            PageServer::answer(200, body, "text/plain", {"Content-Encoding: " + QByteArray(QTest::currentDataTag())}));
        ContentPolicy policy = quickPolicy();
        policy.maxBytes = ContentPolicy().maxBytes;
        ContentClient client(policy);
        forgetPeak();
        const qint64 before = peakKb();
        const ErrorCode error = errorOf(answerOf(client.get(server.url(QStringLiteral("/a")))));
        const qint64 grown = peakKb() - before;
        QVERIFY2(before > 0 && grown < 64 * 1'024, qPrintable(QStringLiteral("%1 kB more").arg(grown)));
        QTEST(error, "error");
    }

    void readsWhatIsPackedAllTheSame_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorCode>("error");
        const QByteArray gzip = packed::pack(packed::Head::Gzip, "some words");
        QTest::newRow("gzip") << 200 << QByteArray("gzip") << gzip << ErrorCode::None;
        QTest::newRow("in other letters") << 200 << QByteArray(" X-GZip") << gzip << ErrorCode::None;
        QTest::newRow("in two parts") << 200 << QByteArray("gzip")
                                      << packed::pack(packed::Head::Gzip, "some ")
                + packed::pack(packed::Head::Gzip, "words")
                                      << ErrorCode::None;
        QTest::newRow("deflate") << 200 << QByteArray("deflate") << packed::pack(packed::Head::Deflate, "some words")
                                 << ErrorCode::None;
        QTest::newRow("not at all") << 200 << QByteArray("identity") << QByteArray("some words") << ErrorCode::None;
        QTest::newRow("a charset") << 200 << QByteArray("UTF-8") << QByteArray("some words") << ErrorCode::None;
        QTest::newRow("cut") << 200 << QByteArray("gzip") << gzip.chopped(9) << ErrorCode::HostUnreachable;
        QTest::newRow("no gzip") << 200 << QByteArray("gzip") << QByteArray("some words") << ErrorCode::HostUnreachable;
        const QByteArray brotli = packed::brotli("some words");
        QTest::newRow("br") << 200 << QByteArray("br") << brotli << ErrorCode::None;
        QTest::newRow("br, cut") << 200 << QByteArray("br") << brotli.chopped(1) << ErrorCode::HostUnreachable;
        QTest::newRow("br, and more") << 200 << QByteArray("br") << brotli + "x" << ErrorCode::HostUnreachable;
        QTest::newRow("no br") << 200 << QByteArray("br") << QByteArray("some words") << ErrorCode::HostUnreachable;
        QTest::newRow("zstd") << 200 << QByteArray("zstd") << QByteArray("some words") << ErrorCode::Unsupported;
        QTest::newRow("no packing") << 200 << QByteArray("aws-chunked") << QByteArray("some words") << ErrorCode::None;
        QTest::newRow("twice") << 200 << QByteArray("gzip, gzip") << gzip << ErrorCode::Unsupported;
        QTest::newRow("price") << 402 << QByteArray("zstd") << QByteArray("some words") << ErrorCode::None;
    }
    void readsWhatIsPackedAllTheSame()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, coding);
        QFETCH(QByteArray, body);
        PageServer server;
        server.on("/a", PageServer::answer(status, body, "text/plain", {"Content-Encoding: " + coding}));
        ContentClient client(quickPolicy());
        const auto page = answerOf(client.get(server.url(QStringLiteral("/a"))));
        QTEST(errorOf(page), "error");
        if (page)
            QCOMPARE(page->body, QByteArray("some words"));
    }

    void leavesNothingBehind()
    {
        PageServer server;
        server.on("/large", PageServer::answer(200, QByteArray(200'000, 'a')));
        server.on("/silent", QByteArray());
        QNetworkAccessManager network;
        QObject parent;
        for (const QString &path : {QStringLiteral("/large"), QStringLiteral("/silent"), QStringLiteral("/gone")}) {
            auto *fetch = new Fetch(network, quickPolicy(), server.url(path), {}, &parent);
            static_cast<void>(answerOf(fetch->start(std::chrono::milliseconds(500))));
        }
        QTRY_COMPARE(parent.children().size(), 0);
        QTRY_COMPARE(network.findChildren<QNetworkReply *>().size(), 0);
    }

    void saysWhenNobodyAnswers()
    {
        PageServer server;
        const QUrl url = server.url(QStringLiteral("/"));
        server.close();
        ContentClient client(quickPolicy());
        QCOMPARE(errorOf(answerOf(client.get(url))), ErrorCode::HostUnreachable);
        QCOMPARE(errorOf(answerOf(client.get(QUrl(QStringLiteral("http://abc.onion/"))))), ErrorCode::HostUnreachable);
    }

    void cancels()
    {
        PageServer server;
        server.on("/silent", QByteArray());
        ContentClient client(quickPolicy());
        const auto page = client.get(server.url(QStringLiteral("/silent")));
        client.cancelAll();
        QCOMPARE(errorOf(answerOf(page)), ErrorCode::Cancelled);
    }

    void keepsToItsNetwork()
    {
        PageServer server;
        ContentPolicy policy = ContentPolicy::of(Network::Bitcoin);
        ContentClient client(policy);
        QCOMPARE(errorOf(answerOf(client.get(server.url(QStringLiteral("/"))))), ErrorCode::UnsafeAddress);
        QCOMPARE(errorOf(answerOf(client.get(QUrl(QStringLiteral("https://localhost/"))))), ErrorCode::UnsafeAddress);
        QCOMPARE(server.requests().size(), 0);
    }

    void knowsPrivateAddresses_data()
    {
        QTest::addColumn<bool>("isPublic");
        for (const char *closed :
             {"127.0.0.1",        "127.9.9.9",       "10.0.0.1",      "172.16.0.1", "172.31.255.255",
              "192.168.1.1",      "169.254.169.254", "100.64.0.1",    "0.0.0.0",    "224.0.0.1",
              "255.255.255.255",  "240.0.0.1",       "198.18.0.1",    "::1",        "::",
              "fe80::1",          "fc00::1",         "fd12::1",       "ff02::1",    "::ffff:8.8.8.8",
              "::ffff:127.0.0.1", "64:ff9b::a00:1",  "2002:7f00:1::", "2001:db8::1"})
            QTest::newRow(closed) << false;
        for (const char *open : {"8.8.8.8", "172.15.0.1", "172.32.0.1", "223.255.255.1", "2606:4700::1111"})
            QTest::newRow(open) << true;
    }
    void knowsPrivateAddresses()
    {
        const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
        QTEST(ContentPolicy::of(Network::Bitcoin).allows(address), "isPublic");
        const bool isLoopback
            = QByteArray(QTest::currentDataTag()).startsWith("127.") || address == QHostAddress(QStringLiteral("::1"));
        QCOMPARE(ContentPolicy::of(Network::Sandbox).allows(address), isLoopback);
    }

    void wantsHttps_data()
    {
        QTest::addColumn<ErrorCode>("error");
        QTest::newRow("https://a.example/") << ErrorCode::None;
        QTest::newRow("http://a.example/") << ErrorCode::UnsafeAddress;
        QTest::newRow("http://10.0.0.1/") << ErrorCode::UnsafeAddress;
        QTest::newRow("http://localhost.example/") << ErrorCode::UnsafeAddress;
        QTest::newRow("http://127.0.0.1/") << ErrorCode::None;
        QTest::newRow("http://localhost/") << ErrorCode::None;
        QTest::newRow("http://abc.onion/") << ErrorCode::None;
        QTest::newRow("ftp://a.example/") << ErrorCode::UnsafeAddress;
        QTest::newRow("file:///etc/passwd") << ErrorCode::InvalidInput;
        QTest::newRow("https://user@a.example/") << ErrorCode::InvalidInput;
    }
    void wantsHttps()
    {
        const QUrl url(QString::fromLatin1(QTest::currentDataTag()));
        const Done safe = ContentPolicy().checkUrl(url);
        const ErrorCode error = safe ? ErrorCode::None : safe.error().code;
        QTEST(error, "error");
    }

    void trustsTheSandboxesOwnAuthority()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("openssl is not here");
        QTemporaryDir folder;
        QVERIFY(makeCertificate(folder.path()));
        QSslServer server;
        server.setSslConfiguration(serverTls(folder.path()));
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write(PageServer::answer(200, "safe"));
                socket->disconnectFromHost();
            });
        });
        const QUrl url(QStringLiteral("https://localhost:%1/").arg(server.serverPort()));
        ContentPolicy policy = quickPolicy();
        ContentClient stranger(policy);
        QCOMPARE(errorOf(answerOf(stranger.get(url))), ErrorCode::HostUnreachable);
        policy.extraCaFile = folder.filePath(QStringLiteral("cert.pem"));
        ContentClient client(policy);
        const auto page = answerOf(client.get(url));
        QVERIFY(page.has_value());
        QCOMPARE(page->body, QByteArray("safe"));
        QUrl other = url;
        other.setHost(QStringLiteral("127.0.0.1"));
        QCOMPARE(errorOf(answerOf(client.get(other))), ErrorCode::HostUnreachable);
    }
};

QTEST_GUILESS_MAIN(TestContentClient)
#include "tst_contentclient.moc"
