// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/unit/echocore.h"
#include "wallet/api/dbusclient.h"
#include "wallet/api/secretfile.h"
#include "wallet/service/service.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

using namespace satchel;
using namespace satchel::testing;

namespace {

Secret secretOf(const char *text)
{
    return Secret::copyOf({reinterpret_cast<const unsigned char *>(text), std::strlen(text)});
}

} // namespace

/// Every method and every signal of the contract, through a real socket.
class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void statusIsKnownOnceConnected();
    void sessionTravels();
    void walletTravels();
    void paymentsTravel();
    void purchasesTravel();
    void historyAndLibraryTravel();
    void contentTravelsAsSealedFile_data();
    void contentTravelsAsSealedFile();
    void unsealedFileIsRefused();
    void secretIsTakenOnce();
    void secretFileMustBeShortAndInMemory();
    void signalsTravelToEveryWindow();
    void unknownValuesStayUnknown();
    void failureKeepsCodeAndDetail_data();
    void failureKeepsCodeAndDetail();
    void refusesArgumentsWithoutBounds();
    void lostCoreFailsPendingAndLaterCalls();
    void comesBackAfterTheCoreRestarted();
    void nobodyListeningIsSaid();
    void countsWindows();
    void socketFolderIsOursAlone();

private:
    template<typename T>
    Result<T> answerOf(const Future<T> &future)
    {
        return QTest::qWaitFor([&] { return future.isFinished(); }) && future.resultCount() ? future.result()
                                                                                            : fail(ErrorCode::TimedOut);
    }
    QString lastCall() const { return m_core->script.asked.value(m_core->script.asked.size() - 1); }
    void listen();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EchoCore> m_core;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<api::DBusClient> m_client;
    QString m_socket;
};

void TestContract::listen()
{
    auto service = Service::listen(m_socket, *m_core);
    QVERIFY(service);
    m_service = std::move(*service);
}

void TestContract::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_socket = m_folder->filePath(QStringLiteral("run {1}/core.sock"));
    m_core = std::make_unique<EchoCore>();
    listen();
    m_client = std::make_unique<api::DBusClient>();
    m_client->connectTo(m_socket);
    QTRY_VERIFY(m_client->isConnected());
}

void TestContract::cleanup()
{
    m_client.reset();
    if (m_service) // Qt's bus thread has let go of the connection before its server goes, as in the core
        QTRY_COMPARE(m_service->peerCount(), 0);
    m_service.reset();
    m_core.reset();
}

void TestContract::statusIsKnownOnceConnected()
{
    QCOMPARE(m_client->session()->status(), filled<api::SessionStatus>(1));
}

void TestContract::sessionTravels()
{
    api::SessionClient *session = m_client->session();
    QCOMPARE(answerOf(session->newWords()).value(), QByteArray("a b"));
    QVERIFY(answerOf(session->create(Secret::copyOf(std::span(reinterpret_cast<const unsigned char *>("secret"), 6)))));
    QCOMPARE(lastCall(), QStringLiteral("create secret"));
    QVERIFY(answerOf(session->unlock(Secret::copyOf(std::span(reinterpret_cast<const unsigned char *>("other"), 5)))));
    QCOMPARE(lastCall(), QStringLiteral("unlock other"));
    QVERIFY(answerOf(
        session->unlockWithWords(Secret::copyOf(std::span(reinterpret_cast<const unsigned char *>("ab cd"), 5)),
                                 Secret::copyOf(std::span(reinterpret_cast<const unsigned char *>("new"), 3)))));
    QCOMPARE(lastCall(), QStringLiteral("unlockWithWords ab cd new"));
    QCOMPARE(answerOf(session->words(Secret::copyOf(std::span(reinterpret_cast<const unsigned char *>("again"), 5))))
                 .value(),
             QByteArray("c d"));
    QCOMPARE(lastCall(), QStringLiteral("words again"));
    QVERIFY(answerOf(session->openToRead()));
    QCOMPARE(lastCall(), QStringLiteral("openToRead"));
    QVERIFY(answerOf(session->changePassphrase(secretOf("old"), secretOf("new"))));
    QCOMPARE(lastCall(), QStringLiteral("changePassphrase old new"));
    QVERIFY(answerOf(session->setIdleLock(60)));
    QCOMPARE(lastCall(), QStringLiteral("setIdleLock 60"));
    QVERIFY(answerOf(session->setAskAbove(maxSat, secretOf("it is me"))));
    QCOMPARE(lastCall(), QStringLiteral("setAskAbove 2100000000000000 it is me"));
    QVERIFY(answerOf(session->noteActivity()));
    QCOMPARE(lastCall(), QStringLiteral("noteActivity"));
    QVERIFY(answerOf(session->startOver()));
    QVERIFY(answerOf(session->workOffline()));
    QVERIFY(answerOf(session->goOnline()));
    QCOMPARE(m_core->script.asked.mid(m_core->script.asked.size() - 2),
             QStringList({QStringLiteral("workOffline"), QStringLiteral("goOnline")}));
    QVERIFY(answerOf(m_client->quit()));
    QCOMPARE(lastCall(), QStringLiteral("quit"));
}

void TestContract::walletTravels()
{
    api::WalletClient *wallet = m_client->wallet();
    const NodeAddress peer{filled<NodeId>(2), QStringLiteral("127.0.0.1:9735")};
    QCOMPARE(answerOf(wallet->balances()).value(), filled<api::Balances>(1));
    QCOMPARE(answerOf(wallet->channels()).value(),
             QList<api::Channel>({filled<api::Channel>(1), filled<api::Channel>(50)}));
    QCOMPARE(answerOf(wallet->newAddress()).value(), filled<QString>(1));
    QVERIFY(answerOf(wallet->requestCoins(maxSat)));
    QCOMPARE(lastCall(), QStringLiteral("requestCoins 2100000000000000"));
    QCOMPARE(answerOf(wallet->suggestedPeer()).value(), peer);
    QCOMPARE(answerOf(wallet->sandboxShop()).value(), filled<QUrl>(1));
    QCOMPARE(answerOf(wallet->openChannel(peer, Sat{100'000})).value(), filled<ChannelId>(7));
    QCOMPARE(lastCall(), QStringLiteral("openChannel %1 100000").arg(peer.toString()));
    QVERIFY(answerOf(wallet->closeChannel(filled<ChannelId>(9))));
    QCOMPARE(lastCall(), QStringLiteral("closeChannel ") + QString::fromLatin1(filled<ChannelId>(9).hex()));
    QCOMPARE(answerOf(wallet->rate()).value(), filled<FiatRate>(1));
    QVERIFY(answerOf(wallet->setRate(QStringLiteral("USD"), maxMinorPerBitcoin)));
    QCOMPARE(lastCall(), QStringLiteral("setRate USD 1000000000000000"));
    QVERIFY(answerOf(wallet->setRate({}, 0)));
    QCOMPARE(lastCall(), QStringLiteral("setRate  0"));
}

void TestContract::paymentsTravel()
{
    QCOMPARE(answerOf(m_client->payments()->decode(QStringLiteral("lnbcrt1"))).value(), filled<api::Invoice>(1));
    QCOMPARE(answerOf(m_client->payments()->pay(QStringLiteral("lnbcrt1"), maxMsat)).value(), filled<PaymentHash>(4));
    QCOMPARE(lastCall(), QStringLiteral("pay lnbcrt1 2100000000000000000 "));
    QVERIFY(answerOf(m_client->payments()->pay(QStringLiteral("lnbcrt1"), Msat{7}, secretOf("it is me"))));
    QCOMPARE(lastCall(), QStringLiteral("pay lnbcrt1 7 it is me"));
    QCOMPARE(answerOf(m_client->payments()->receive(Msat{5}, QStringLiteral("tea"))).value(), filled<api::Invoice>(1));
    QCOMPARE(lastCall(), QStringLiteral("receive 5 tea"));
}

void TestContract::purchasesTravel()
{
    const api::Purchase purchase = filled<api::Purchase>(1);
    const QUrl url(QStringLiteral("http://127.0.0.1:8080/caf%C3%A9?x=%26"));
    QCOMPARE(answerOf(m_client->purchases()->look(url)).value(), purchase);
    QCOMPARE(lastCall(), QStringLiteral("look ") + url.toString(QUrl::FullyEncoded));
    QCOMPARE(answerOf(m_client->purchases()->approve(1)).value(), purchase);
    QCOMPARE(lastCall(), QStringLiteral("approve 1 "));
    QCOMPARE(answerOf(m_client->purchases()->approve(1, secretOf("it is me"))).value(), purchase);
    QCOMPARE(lastCall(), QStringLiteral("approve 1 it is me"));
    QCOMPARE(answerOf(m_client->purchases()->decline(2)).value(), purchase);
    QCOMPARE(answerOf(m_client->purchases()->retryDelivery(3)).value(), purchase);
    QCOMPARE(answerOf(m_client->purchases()->buyAgain(5)).value(), purchase);
    QCOMPARE(lastCall(), QStringLiteral("buyAgain 5"));
    QCOMPARE(answerOf(m_client->purchases()->purchase(4)).value(), purchase);
    QCOMPARE(m_core->script.asked.mid(m_core->script.asked.size() - 4),
             QStringList({QStringLiteral("decline 2"), QStringLiteral("retryDelivery 3"), QStringLiteral("buyAgain 5"),
                          QStringLiteral("purchase 4")}));
}

void TestContract::historyAndLibraryTravel()
{
    QCOMPARE(answerOf(m_client->history()->page(QStringLiteral("밤 기차"), 0, 200)).value(),
             QList<api::ActivityEntry>(200, filled<api::ActivityEntry>(1)));
    QCOMPARE(lastCall(), QStringLiteral("history 밤 기차 0 200"));
    QCOMPARE(answerOf(m_client->history()->count(QStringLiteral("tea"))).value(), 1'234'567'890'123);
    QCOMPARE(lastCall(), QStringLiteral("count tea"));
    QCOMPARE(answerOf(m_client->history()->entry(5)).value(), filled<api::ActivityEntry>(1));
    const api::Receipt receipt = answerOf(m_client->history()->receipt(6)).value();
    QCOMPARE(receipt.purchase, filled<api::Receipt>(1).purchase);
    QCOMPARE(receipt.rate, filled<api::Receipt>(1).rate);
    QCOMPARE(receipt.text, filled<api::Receipt>(1).text);
    QCOMPARE(answerOf(m_client->library()->page(QStringLiteral("q"), 7, 0)).value(), QList<api::LibraryItem>());
    QCOMPARE(lastCall(), QStringLiteral("library q 7 0"));
    QCOMPARE(answerOf(m_client->library()->page(QString(), 0, 3)).value().size(), 3);
    QVERIFY(answerOf(m_client->library()->keepPlace(4, QStringLiteral("b2+0.1"))));
    QCOMPARE(lastCall(), QStringLiteral("keepPlace 4 b2+0.1"));
    const QString endlessPlace(api::LibraryClient::longestPlace + 1, QLatin1Char('x'));
    QCOMPARE(answerOf(m_client->library()->keepPlace(4, endlessPlace)).error().code, ErrorCode::InvalidInput);
}

void TestContract::contentTravelsAsSealedFile_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("nothing") << qsizetype(0);
    QTest::newRow("a byte") << qsizetype(1);
    QTest::newRow("16 MB") << qsizetype(16 * 1024 * 1024);
}

void TestContract::contentTravelsAsSealedFile()
{
    QFETCH(qsizetype, size);
    m_core->library()->bytes = QByteArray(size, '\xa5');
    const Result<api::Content> content = answerOf(m_client->library()->content(8));
    QVERIFY(content);
    QCOMPARE(content->item, filled<api::LibraryItem>(1));
    QVERIFY(content->bytes == m_core->library()->bytes);
    QCOMPARE(content->place, QStringLiteral("b3+0.5"));
}

void TestContract::unsealedFileIsRefused()
{
    QFile file(m_folder->filePath(QStringLiteral("plain")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(api::unsealed(QDBusUnixFileDescriptor(file.handle())).error().code, ErrorCode::Internal);
    QCOMPARE(api::unsealed(QDBusUnixFileDescriptor()).error().code, ErrorCode::Internal);
}

void TestContract::secretIsTakenOnce()
{
    const Secret secret = Secret::random(107);
    const auto file = api::secretFile(secret);
    QVERIFY(file);
    QVERIFY(api::takeSecret(*file, 107)->equals(secret));
    QVERIFY(api::takeSecret(*file, 107)->isEmpty());
    QVERIFY(api::takeSecret(*api::secretFile(Secret()), 0)->isEmpty());
}

void TestContract::secretFileMustBeShortAndInMemory()
{
    QCOMPARE(api::takeSecret(*api::secretFile(Secret(9)), 8).error().code, ErrorCode::InvalidInput);
    QFile plain(m_folder->filePath(QStringLiteral("plain")));
    QVERIFY(plain.open(QIODevice::ReadWrite));
    QCOMPARE(api::takeSecret(QDBusUnixFileDescriptor(plain.handle()), 8).error().code, ErrorCode::InvalidInput);
    QCOMPARE(api::takeSecret(QDBusUnixFileDescriptor(), 8).error().code, ErrorCode::InvalidInput);
    int pipe[2];
    QCOMPARE(::pipe(pipe), 0); // nothing in it: a read would wait
    QCOMPARE(api::takeSecret(QDBusUnixFileDescriptor(pipe[0]), 8).error().code, ErrorCode::InvalidInput);
    ::close(pipe[0]);
    ::close(pipe[1]);
}

void TestContract::signalsTravelToEveryWindow()
{
    api::DBusClient second;
    second.connectTo(m_socket);
    QTRY_VERIFY(second.isConnected());
    for (api::DBusClient *client : {m_client.get(), &second}) {
        QSignalSpy status(client->session(), &api::SessionClient::statusChanged);
        QSignalSpy wallet(client->wallet(), &api::WalletClient::changed);
        QSignalSpy rate(client->wallet(), &api::WalletClient::rateChanged);
        QSignalSpy settled(client->payments(), &api::PaymentClient::settled);
        QSignalSpy purchase(client->purchases(), &api::PurchaseClient::changed);
        QSignalSpy entry(client->history(), &api::HistoryClient::changed);
        QSignalSpy library(client->library(), &api::LibraryClient::changed);
        const auto next = filled<api::SessionStatus>(client == &second ? 30 : 40);
        Q_EMIT m_core->session()->statusChanged(next);
        Q_EMIT m_core->wallet()->changed();
        Q_EMIT m_core->wallet()->rateChanged(filled<FiatRate>(6));
        Q_EMIT m_core->payments()->settled(filled<api::ActivityEntry>(3));
        Q_EMIT m_core->purchases()->changed(filled<api::Purchase>(4));
        Q_EMIT m_core->history()->changed(filled<api::ActivityEntry>(5));
        Q_EMIT m_core->library()->changed();
        QTRY_COMPARE(library.count(), 1);
        QCOMPARE(client->session()->status(), next);
        QCOMPARE(status.count(), 1);
        QCOMPARE(wallet.count(), 1);
        QCOMPARE(rate.value(0).value(0).value<FiatRate>(), filled<FiatRate>(6));
        QCOMPARE(settled.value(0).value(0).value<api::ActivityEntry>(), filled<api::ActivityEntry>(3));
        QCOMPARE(purchase.value(0).value(0).value<api::Purchase>(), filled<api::Purchase>(4));
        QCOMPARE(entry.value(0).value(0).value<api::ActivityEntry>(), filled<api::ActivityEntry>(5));
    }
}

void TestContract::unknownValuesStayUnknown()
{
    QSignalSpy purchase(m_client->purchases(), &api::PurchaseClient::changed);
    Q_EMIT m_core->purchases()->changed(api::Purchase());
    QVERIFY(purchase.wait());
    QCOMPARE(purchase.value(0).value(0).value<api::Purchase>(), api::Purchase());
    QVERIFY(!purchase.value(0).value(0).value<api::Purchase>().settledAt.isValid());
}

void TestContract::failureKeepsCodeAndDetail_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (const ErrorCode code :
         {ErrorCode::Busy, ErrorCode::WrongPassphrase, ErrorCode::SandboxGone, ErrorCode::Internal})
        QTest::addRow("code %d", int(code)) << code;
}

void TestContract::failureKeepsCodeAndDetail()
{
    QFETCH(ErrorCode, code);
    const Error error{code, QStringLiteral("for the log")};
    m_core->script.failure = error;
    QCOMPARE(answerOf(m_client->purchases()->approve(1)).error(), error);
    QCOMPARE(answerOf(m_client->session()->startOver()).error(), error);
    QCOMPARE(answerOf(m_client->library()->content(1)).error(), error);
    QCOMPARE(answerOf(m_client->session()->newWords()).error(), error);
}

void TestContract::refusesArgumentsWithoutBounds()
{
    const QString endless(100'000, QLatin1Char('x'));
    const qsizetype asked = m_core->script.asked.size();
    QCOMPARE(answerOf(m_client->payments()->decode(endless)).error().code, ErrorCode::InvalidInput);
    QCOMPARE(answerOf(m_client->library()->page(endless, 0, 1)).error().code, ErrorCode::InvalidInput);
    QCOMPARE(answerOf(m_client->session()->unlock(Secret(100'000))).error().code, ErrorCode::InvalidInput);
    QCOMPARE(answerOf(m_client->wallet()->setRate(endless, 1)).error().code, ErrorCode::InvalidInput);
    QCOMPARE(m_core->script.asked.size(), asked);
}

void TestContract::lostCoreFailsPendingAndLaterCalls()
{
    QSignalSpy connection(m_client.get(), &api::CoreClient::connectedChanged);
    const Future<void> pending = m_client->session()->lock();
    QTRY_COMPARE(lastCall(), QStringLiteral("lock"));
    QVERIFY(!pending.isFinished());
    m_service.reset();
    QCOMPARE(answerOf(pending).error().code, ErrorCode::CoreUnreachable);
    QTRY_COMPARE(connection.count(), 1);
    QVERIFY(!m_client->isConnected());
    QCOMPARE(answerOf(m_client->wallet()->balances()).error().code, ErrorCode::CoreUnreachable);
}

void TestContract::comesBackAfterTheCoreRestarted()
{
    m_service.reset();
    QTRY_VERIFY(!m_client->isConnected());
    m_core->session()->current = filled<api::SessionStatus>(20);
    listen();
    m_client->connectTo(m_socket);
    QTRY_VERIFY(m_client->isConnected());
    QCOMPARE(m_client->session()->status(), filled<api::SessionStatus>(20));
    QVERIFY(answerOf(m_client->wallet()->balances()));
}

void TestContract::nobodyListeningIsSaid()
{
    api::DBusClient client;
    QSignalSpy refused(&client, &api::DBusClient::refused);
    client.connectTo(m_folder->filePath(QStringLiteral("nobody")));
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.value(0).value(0).value<Error>().code, ErrorCode::CoreUnreachable);
    QVERIFY(!client.isConnected());
}

void TestContract::countsWindows()
{
    QTRY_COMPARE(m_service->peerCount(), 1);
    auto second = std::make_unique<api::DBusClient>();
    second->connectTo(m_socket);
    QTRY_COMPARE(m_service->peerCount(), 2);
    second.reset();
    QTRY_COMPARE(m_service->peerCount(), 1);
}

void TestContract::socketFolderIsOursAlone()
{
    struct stat info {
    };
    QCOMPARE(::stat(QFile::encodeName(m_folder->filePath(QStringLiteral("run {1}"))).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777, 0700u);
    EchoCore core;
    const auto elsewhere = Service::listen(QStringLiteral("/proc/core.sock"), core);
    QCOMPARE(elsewhere.error().code, ErrorCode::FolderInUse);
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
