// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/catalogue.h"
#include "sandbox/macaroon.h"
#include "tests/journey/payer.h"
#include "tests/journey/sandboxprocess.h"
#include "wallet/bridge/bridge.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace satchel;
using namespace satchel::journey;
using sandbox::Catalogue;
using sandbox::Macaroon;

namespace {

constexpr int answerTimeoutMs = 20000;

struct Answer {
    int status = 0;
    QByteArray body;
    QByteArray type;
    QByteArray challenge; ///< All WWW-Authenticate lines, folded with ", ".
    QByteArray location;
};

struct Challenge {
    QByteArray token;
    QByteArray invoice;
};

Challenge parse(const QByteArray &line)
{
    static const QRegularExpression token(QStringLiteral("(?:token|macaroon)=\"([^\"]*)\""));
    static const QRegularExpression invoice(QStringLiteral("invoice=\"([^\"]*)\""));
    const QString text = QString::fromLatin1(line);
    return {token.match(text).captured(1).toLatin1(), invoice.match(text).captured(1).toLatin1()};
}

QByteArray hashOf(const Challenge &challenge)
{
    const auto macaroon = Macaroon::parse(QByteArray::fromBase64(challenge.token));
    return macaroon ? macaroon->identifier.mid(2, 32) : QByteArray();
}

bridge::Invoice decode(const Challenge &challenge)
{
    return bridge::decode_invoice(challenge.invoice.toStdString());
}

QByteArray hashOf(const bridge::Invoice &invoice)
{
    return QByteArray(reinterpret_cast<const char *>(invoice.hash.data()), qsizetype(invoice.hash.size()));
}

QString text(const QJsonObject &object, const char *part, const char *key)
{
    return object.value(QLatin1String(part)).toObject().value(QLatin1String(key)).toString();
}

} // namespace

class Sandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysHowItIsReached();
    void sellsEveryPiece_data();
    void sellsEveryPiece();
    void writesANewBillForEachChallenge();
    void listsItsPieces();
    void misbehavesAsPromised_data();
    void misbehavesAsPromised();
    void hasInvoicesThatNobodyShouldPay_data();
    void hasInvoicesThatNobodyShouldPay();
    void isTrustedByItsOwnAuthority();
    void refusesStrangersAtTheControl();
    void refusesBadCredentials();
    void takesMoneyThroughTheHub();
    void writesBillsAndSaysWhatWasPaid();
    void sellsADiaryWithoutEnd();
    void failsTheFirstDeliveryOnly();
    void closesAndOpensAgain();
    void hubGoesAwayAndComesBack();
    void runsSideBySide();
    void goesOnWhereItStopped();
    void leavesNothingBehindWhenKilled();
    void saysWhatIsMissing();
    void cleanupTestCase();

private:
    Answer fetch(const QString &url, const QByteArray &authorization = {});
    Answer fetchPath(const QString &path, const QByteArray &authorization = {});
    Answer control(const char *path, const QJsonObject &body);
    QJsonObject told(const QString &path);
    QJsonObject status() { return told(QStringLiteral("/status")); }
    Answer waitFor(QNetworkReply *reply);

    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<Payer> m_payer;
    QJsonObject m_ready;
};

Answer Sandbox::waitFor(QNetworkReply *reply)
{
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(answerTimeoutMs);
    reply->deleteLater();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeader("Content-Type"), reply->rawHeader("WWW-Authenticate"), reply->rawHeader("Location")};
}

Answer Sandbox::fetch(const QString &url, const QByteArray &authorization)
{
    QNetworkRequest request{QUrl(url)};
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    return waitFor(m_network.get(request));
}

Answer Sandbox::fetchPath(const QString &path, const QByteArray &authorization)
{
    return fetch(text(m_ready, "shop", "http") + path, authorization);
}

Answer Sandbox::control(const char *path, const QJsonObject &body)
{
    QNetworkRequest request{QUrl(text(m_ready, "control", "url") + QLatin1String(path))};
    request.setRawHeader("Authorization", "Bearer " + text(m_ready, "control", "token").toLatin1());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    return waitFor(m_network.post(request, QJsonDocument(body).toJson()));
}

QJsonObject Sandbox::told(const QString &path)
{
    const QByteArray token = "Bearer " + text(m_ready, "control", "token").toLatin1();
    return QJsonDocument::fromJson(fetch(text(m_ready, "control", "url") + path, token).body).object();
}

void Sandbox::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_sandbox = std::make_unique<SandboxProcess>(m_folder.filePath(QStringLiteral("sandbox")));
    QElapsedTimer timer;
    timer.start();
    m_ready = m_sandbox->start();
    qInfo("Ready after %lld ms from an empty folder.", timer.elapsed());
    QVERIFY2(m_ready.value(QStringLiteral("ready")).toBool(), QJsonDocument(m_ready).toJson().constData());
    QVERIFY(timer.elapsed() < 15000);
}

void Sandbox::saysHowItIsReached()
{
    QCOMPARE(m_ready.value(QStringLiteral("id")).toString().size(), 32);
    QCOMPARE(text(m_ready, "hub", "id").size(), 66);
    QCOMPARE(text(m_ready, "hub", "name"), QStringLiteral("Sandbox hub"));
    QVERIFY(text(m_ready, "hub", "address").startsWith(QStringLiteral("127.0.0.1:")));
    QVERIFY(text(m_ready, "shop", "https").startsWith(QStringLiteral("https://localhost:")));
    QVERIFY(QFile::exists(text(m_ready, "shop", "ca")));
    QVERIFY(status().value(QStringLiteral("channelUsable")).toBool());
}

void Sandbox::sellsEveryPiece_data()
{
    QTest::addColumn<int>("index");
    const Catalogue catalogue;
    for (int i = 0; i < catalogue.pieces().size(); ++i)
        QTest::newRow(qPrintable(catalogue.pieces().at(i).id)) << i;
}

void Sandbox::sellsEveryPiece()
{
    QFETCH(const int, index);
    const Catalogue catalogue;
    const sandbox::Piece &piece = catalogue.pieces().at(index);
    QVERIFY2(Catalogue::open(piece, piece.path), "The piece's file is missing from the program.");
    const Answer answer = fetchPath(piece.path);
    if (piece.price.value == 0) {
        QCOMPARE(answer.status, 200);
        return;
    }
    QCOMPARE(answer.status, 402);
    const bool isAperture = piece.form == sandbox::ChallengeForm::Aperture;
    QVERIFY(answer.challenge.startsWith(isAperture ? "LSAT macaroon=" : "L402 version=\"0\", token="));
    const Challenge challenge = parse(answer.challenge);
    const bridge::Invoice invoice = decode(challenge);
    QVERIFY(invoice.is_valid);
    QCOMPARE(invoice.chain, bridge::Chain::Regtest);
    QCOMPARE(hashOf(challenge), hashOf(invoice));
    QCOMPARE(qint64(invoice.amount_msat), piece.price.value * 1000);
    QCOMPARE(QString::fromStdString(std::string(invoice.description)), piece.title);
    QVERIFY(answer.body.contains("<title>" + piece.title.toHtmlEscaped().toUtf8()));
}

void Sandbox::writesANewBillForEachChallenge()
{
    const Challenge first = parse(fetchPath(QStringLiteral("/soup.txt")).challenge);
    const Challenge second = parse(fetchPath(QStringLiteral("/soup.txt")).challenge);
    QVERIFY(first.invoice != second.invoice);
    QVERIFY(first.token != second.token);
}

void Sandbox::listsItsPieces()
{
    const Answer front = fetchPath(QStringLiteral("/"));
    QCOMPARE(front.status, 200);
    const Catalogue catalogue;
    QVERIFY(catalogue.pieces().size() >= 7);
    for (const sandbox::Piece &piece : catalogue.pieces())
        QVERIFY(front.body.contains("href=\"" + piece.path.toUtf8() + '"'));
}

void Sandbox::misbehavesAsPromised_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    const auto row
        = [](const char *path, int expected) { QTest::newRow(path) << QString::fromLatin1(path) << expected; };
    row("/bad/", 200);
    row("/bad/gone", 410);
    row("/bad/missing", 404);
    row("/no-such-page", 404);
    row("/lighthouse/no-such-picture.jpg", 404);
    row("/lighthouse/..%2Fsalt%2Findex.html", 404);
    row("/bad/forbidden", 403);
    row("/bad/broken", 500);
    row("/bad/wordless", 402);
    row("/bad/unreadable", 402);
    row("/bad/other-scheme", 402);
    row("/bad/not-an-invoice", 402);
    row("/bad/elsewhere", 302);
    row("/bad/circle", 302);
    row("/bad/plain", 200);
    row("/bad/empty", 200);
}

void Sandbox::misbehavesAsPromised()
{
    QFETCH(const QString, path);
    const Answer answer = fetchPath(path);
    QTEST(answer.status, "status");
    QVERIFY(!decode(parse(answer.challenge)).is_valid);
    if (path == QStringLiteral("/bad/elsewhere"))
        QVERIFY(answer.location.startsWith(text(m_ready, "shop", "https").toLatin1()));
}

void Sandbox::hasInvoicesThatNobodyShouldPay_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isRegtest");
    QTest::addColumn<bool>("isExpired");
    QTest::addColumn<bool>("hasAmount");
    QTest::addColumn<bool>("paysForToken");
    QTest::newRow("main network") << QStringLiteral("/bad/mainnet") << false << false << true << true;
    QTest::newRow("expired") << QStringLiteral("/bad/expired") << true << true << true << true;
    QTest::newRow("amountless") << QStringLiteral("/bad/amountless") << true << false << false << true;
    QTest::newRow("other hash") << QStringLiteral("/bad/other-hash") << true << false << true << false;
}

void Sandbox::hasInvoicesThatNobodyShouldPay()
{
    QFETCH(const QString, path);
    const Answer answer = fetchPath(path);
    QCOMPARE(answer.status, 402);
    const Challenge challenge = parse(answer.challenge);
    const bridge::Invoice invoice = decode(challenge);
    QVERIFY(invoice.is_valid);
    QTEST(invoice.chain == bridge::Chain::Regtest, "isRegtest");
    QTEST(qint64(invoice.expires_at) < QDateTime::currentSecsSinceEpoch(), "isExpired");
    QTEST(bool(invoice.has_amount), "hasAmount");
    QTEST(hashOf(challenge) == hashOf(invoice), "paysForToken");
}

void Sandbox::isTrustedByItsOwnAuthority()
{
    const QString url = text(m_ready, "shop", "https") + QStringLiteral("/welcome/");
    QNetworkRequest request{QUrl(url)};
    QCOMPARE(fetch(url).status, 0);
    QSslConfiguration tls = request.sslConfiguration();
    QVERIFY(tls.addCaCertificates(text(m_ready, "shop", "ca")));
    request.setSslConfiguration(tls);
    QNetworkAccessManager fresh; // the other one keeps its connections, and with them what they trust
    QCOMPARE(waitFor(fresh.get(request)).status, 200);
}

void Sandbox::refusesStrangersAtTheControl()
{
    const QString url = text(m_ready, "control", "url") + QStringLiteral("/status");
    QCOMPARE(fetch(url).status, 401);
    QCOMPARE(fetch(url, "Bearer wrong").status, 401);
    QCOMPARE(control("/mine", {{QStringLiteral("blocks"), 0}}).status, 400);
    QCOMPARE(control("/coins", {{QStringLiteral("address"), QStringLiteral("nonsense")}}).status, 400);
}

void Sandbox::refusesBadCredentials()
{
    const QByteArray unpaid = ':' + QByteArray(64, '0');
    const Challenge aperture = parse(fetchPath(QStringLiteral("/lighthouse/")).challenge);
    QCOMPARE(fetchPath(QStringLiteral("/lighthouse/"), "LSAT " + aperture.token + unpaid).status, 402);
    const Challenge specification = parse(fetchPath(QStringLiteral("/salt/")).challenge);
    const Answer refused = fetchPath(QStringLiteral("/salt/"), "L402 " + specification.token + unpaid);
    QCOMPARE(refused.status, 401);
    QVERIFY(decode(parse(refused.challenge)).is_valid);
}

void Sandbox::takesMoneyThroughTheHub()
{
    m_payer = std::make_unique<Payer>(m_folder.filePath(QStringLiteral("payer")), m_ready);
    QVERIFY(m_payer->start());
    const QJsonObject wish{{QStringLiteral("address"), m_payer->newAddress()}, {QStringLiteral("sats"), 500000}};
    QCOMPARE(control("/coins", wish).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_payer->spendableSats(), 500000, 10000);
    QVERIFY(m_payer->openChannel(300000));
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT(m_payer->hasUsableChannel(), 15000);
    qInfo("Channel usable after %lld ms.", timer.elapsed());
    const Challenge challenge = parse(fetchPath(QStringLiteral("/lighthouse/")).challenge);
    timer.start();
    const Payer::Proof proof = m_payer->pay(challenge.invoice);
    qInfo("Paid in %lld ms with a fee of %lld msat.", timer.elapsed(), proof.feeMsat);
    QCOMPARE(proof.preimage.size(), 32);
    QCOMPARE(proof.feeMsat, 1000);
    const QByteArray credential = ' ' + challenge.token + ':' + proof.preimage.toHex();
    const Answer page = fetchPath(QStringLiteral("/lighthouse/"), "LSAT" + credential);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("<img src=\"tower.jpg\""));
    QCOMPARE(fetchPath(QStringLiteral("/lighthouse/tower.jpg"), "L402" + credential).type, "image/jpeg");
    QCOMPARE(fetchPath(QStringLiteral("/jangdok/"), "L402" + credential).status, 402);
    QTRY_COMPARE(status().value(QStringLiteral("shopReceivedMsat")).toInteger(), 21000);
    QCOMPARE(status().value(QStringLiteral("invoicesPaid")).toInt(), 1);
    QTRY_COMPARE(status().value(QStringLiteral("hubEarnedMsat")).toInteger(), 1000);
}

void Sandbox::writesBillsAndSaysWhatWasPaid()
{
    QCOMPARE(control("/bill", {{QStringLiteral("sats"), 0}}).status, 400);
    const QJsonObject wish{{QStringLiteral("sats"), 500}, {QStringLiteral("title"), QStringLiteral("soup")}};
    const QJsonObject bill = QJsonDocument::fromJson(control("/bill", wish).body).object();
    const QByteArray invoice = bill.value(QStringLiteral("invoice")).toString().toLatin1();
    const auto decoded = bridge::decode_invoice(invoice.toStdString());
    QCOMPARE(decoded.amount_msat, 500'000U);
    QCOMPARE(m_payer->pay(invoice).preimage.size(), 32);
    const QString hash = bill.value(QStringLiteral("hash")).toString();
    const auto received = [&] { return told(QStringLiteral("/received")).value(hash).toInteger(); };
    QTRY_COMPARE(received(), 500'000);
}

void Sandbox::sellsADiaryWithoutEnd()
{
    const Challenge first = parse(fetchPath(QStringLiteral("/diary/1/")).challenge);
    const Challenge second = parse(fetchPath(QStringLiteral("/diary/2/")).challenge);
    QVERIFY(decode(first).is_valid);
    QVERIFY(first.token != second.token);
    QCOMPARE(fetchPath(QStringLiteral("/diary/one/")).status, 404);
    const QByteArray proof = m_payer->pay(first.invoice).preimage.toHex();
    QCOMPARE(fetchPath(QStringLiteral("/diary/1/"), "L402 " + first.token + ':' + proof).status, 200);
    QCOMPARE(fetchPath(QStringLiteral("/diary/2/"), "L402 " + first.token + ':' + proof).status, 401);
}

void Sandbox::failsTheFirstDeliveryOnly()
{
    QVERIFY(m_payer);
    const QString path = QStringLiteral("/night-mail/");
    const Challenge challenge = parse(fetchPath(path).challenge);
    const QByteArray credential = "L402 " + challenge.token + ':' + m_payer->pay(challenge.invoice).preimage.toHex();
    QCOMPARE(fetchPath(path, credential).status, 500);
    QCOMPARE(fetchPath(path, credential).status, 200);
    QCOMPARE(fetchPath(path, credential).status, 200);
}

void Sandbox::closesAndOpensAgain()
{
    QNetworkReply *slow
        = m_network.get(QNetworkRequest(QUrl(text(m_ready, "shop", "http") + QStringLiteral("/bad/slow"))));
    QVERIFY(QSignalSpy(slow, &QNetworkReply::readyRead).wait());
    QCOMPARE(control("/shop", {{QStringLiteral("online"), false}}).status, 200);
    QTRY_VERIFY(slow->isFinished());
    slow->deleteLater();
    QCOMPARE(fetchPath(QStringLiteral("/")).status, 0);
    QVERIFY(!status().value(QStringLiteral("shopOnline")).toBool());
    QCOMPARE(control("/shop", {{QStringLiteral("online"), true}}).status, 200);
    QCOMPARE(fetchPath(QStringLiteral("/")).status, 200);
}

void Sandbox::hubGoesAwayAndComesBack()
{
    QVERIFY(m_payer);
    QCOMPARE(control("/hub", {{QStringLiteral("online"), false}}).status, 200);
    QVERIFY(!status().value(QStringLiteral("hubOnline")).toBool());
    QTRY_VERIFY(!m_payer->hasUsableChannel());
    const Challenge challenge = parse(fetchPath(QStringLiteral("/soup.txt")).challenge);
    QVERIFY(m_payer->pay(challenge.invoice).preimage.isEmpty());
    QCOMPARE(control("/hub", {{QStringLiteral("online"), true}}).status, 200);
    m_payer->connectToHub();
    QTRY_VERIFY(m_payer->hasUsableChannel());
    QTRY_VERIFY(status().value(QStringLiteral("channelUsable")).toBool());
    QCOMPARE(m_payer->pay(parse(fetchPath(QStringLiteral("/soup.txt")).challenge).invoice).preimage.size(), 32);
}

void Sandbox::runsSideBySide()
{
    SandboxProcess second(m_folder.filePath(QStringLiteral("second")));
    const QJsonObject ready = second.start();
    QVERIFY(ready.value(QStringLiteral("ready")).toBool());
    QVERIFY(ready.value(QStringLiteral("id")) != m_ready.value(QStringLiteral("id")));
    QCOMPARE(fetch(text(ready, "shop", "http")).status, 200);
    QCOMPARE(fetchPath(QStringLiteral("/")).status, 200);
    const qint64 bitcoind = second.bitcoindPid();
    QVERIFY(isAlive(bitcoind));
    QVERIFY(second.stop());
    QCOMPARE(second.process().exitCode(), 0);
    QVERIFY(!isAlive(bitcoind));
}

void Sandbox::goesOnWhereItStopped()
{
    m_payer.reset();
    const qint64 blocks = status().value(QStringLiteral("blocks")).toInteger();
    const QString port = text(m_ready, "shop", "http");
    const QJsonValue id = m_ready.value(QStringLiteral("id"));
    QElapsedTimer timer;
    timer.start();
    ::kill(pid_t(m_sandbox->process().processId()), SIGTERM);
    QVERIFY(m_sandbox->process().waitForFinished(5000));
    qInfo("Stopped after %lld ms.", timer.restart());
    m_sandbox = std::make_unique<SandboxProcess>(m_folder.filePath(QStringLiteral("sandbox")));
    m_ready = m_sandbox->start();
    qInfo("Ready again after %lld ms.", timer.elapsed());
    QVERIFY(timer.elapsed() < 6000);
    QCOMPARE(m_ready.value(QStringLiteral("id")), id);
    QCOMPARE(text(m_ready, "shop", "http"), port);
    QCOMPARE(status().value(QStringLiteral("blocks")).toInteger(), blocks + 1);
    Payer payer(m_folder.filePath(QStringLiteral("payer")), m_ready);
    QVERIFY(payer.start());
    payer.connectToHub();
    QTRY_VERIFY(payer.hasUsableChannel());
    QCOMPARE(payer.pay(parse(fetchPath(QStringLiteral("/soup.txt")).challenge).invoice).preimage.size(), 32);
}

void Sandbox::leavesNothingBehindWhenKilled()
{
    const qint64 bitcoind = m_sandbox->bitcoindPid();
    QVERIFY(isAlive(bitcoind));
    m_sandbox->process().kill();
    QVERIFY(m_sandbox->process().waitForFinished());
    QTRY_VERIFY(!isAlive(bitcoind));
    m_sandbox = std::make_unique<SandboxProcess>(m_folder.filePath(QStringLiteral("sandbox")));
    QVERIFY(m_sandbox->start().value(QStringLiteral("ready")).toBool());
}

void Sandbox::saysWhatIsMissing()
{
    SandboxProcess lonely(m_folder.filePath(QStringLiteral("lonely")));
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_folder.filePath(QStringLiteral("no-cache")));
    lonely.process().setProcessEnvironment(environment);
    const QJsonObject answer = lonely.start();
    QVERIFY(answer.value(QStringLiteral("error")).toString().contains(QStringLiteral("./dev setup")));
    QVERIFY(lonely.process().waitForFinished(5000));
    QCOMPARE(lonely.process().exitCode(), 1);
}

void Sandbox::cleanupTestCase()
{
    m_payer.reset();
    m_sandbox.reset();
}

QTEST_GUILESS_MAIN(Sandbox)
#include "tst_sandbox.moc"
