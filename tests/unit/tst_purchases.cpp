// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/unit/moneyfixture.h"

#include "wallet/content/tokenstore.h"

using namespace satchel;
using State = api::PurchaseState;

namespace {

/// A whole wallet without a window, and a shop that asks for the invoice of one page.
class Rig : public MoneyFixture
{
public:
    Rig() { compose(); }
    ~Rig() { stop(); }

    void compose()
    {
        ContentPolicy policy = ContentPolicy::of(Network::Sandbox);
        policy.patience = std::chrono::seconds(3);
        policy.pictures = std::chrono::milliseconds(300);
        client = std::make_unique<ContentClient>(policy);
        channels = std::make_unique<Channels>(*money, engine, pool);
        shelf = std::make_unique<Library>(*library, Pieces(pieces, *money), trustingSanitizer, pool);
        purchases = std::make_unique<Purchases>(PurchaseParts{*money, engine, pool, *client, *channels, *shelf,
                                                              Network::Sandbox, engine.reader(), retryWaits});
        pump = std::make_unique<EventPump>(
            engine, *money, QList<EventApplier>{Payments::applier(), Purchases::applier(), Channels::applier()});
        QObject::connect(pump.get(), &EventPump::applied, purchases.get(), &Purchases::onApplied);
    }

    void stop()
    {
        pool.waitForDone();
        pump.reset();
        purchases.reset();
        client.reset();
        shelf.reset();
        channels.reset();
    }

    /// As after a crash: everything but the files and the node is gone.
    void restart()
    {
        stop();
        money.reset();
        library.reset();
        openFiles();
        compose();
    }

    /// `path` costs `amount`; whoever shows the preimage gets `body`.
    api::Invoice sell(const QByteArray &path, Msat amount, const QByteArray &body, const QByteArray &type = "text/html")
    {
        const api::Invoice invoice = engine.addInvoice(amount, QStringLiteral("An article"));
        const QByteArray proof
            = "L402 token-" + path.mid(1).toHex() + ':' + engine.preimageOf(invoice.paymentHash).hex();
        const QByteArray challenge = "WWW-Authenticate: L402 version=\"0\", token=\"token-" + path.mid(1).toHex()
            + "\", invoice=\"" + invoice.text.toLatin1() + '"';
        server.on(path, [=, this](const PageServer::Request &request) {
            const bool isDelivery = request.headers.contains("authorization");
            if (isDelivery && (isBroken || faults > 0)) {
                faults = std::max(0, faults - 1);
                return faultAnswer;
            }
            if (!isDeaf && request.headers.value("authorization") == proof)
                return PageServer::answer(200, body, type);
            return PageServer::answer(402, "pay", "text/plain", {challenge});
        });
        return invoice;
    }

    api::Purchase look(const QString &path)
    {
        return answerOf(purchases->look(server.url(path))).value_or(api::Purchase());
    }
    State stateOf(api::PurchaseId id) { return stored(id).state; }

    PageServer server;
    bool isBroken = false;
    bool isDeaf = false;
    int faults = 0; ///< How many deliveries go wrong before the first good one.
    QByteArray faultAnswer = PageServer::answer(500, "sorry");
    std::vector<std::chrono::milliseconds> retryWaits;
    std::unique_ptr<ContentClient> client;
    std::unique_ptr<Channels> channels;
    std::unique_ptr<Library> shelf;
    std::unique_ptr<Purchases> purchases;
    std::unique_ptr<EventPump> pump;
};

} // namespace

class TestPurchases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void buysAnArticle()
    {
        Rig rig;
        const auto invoice = rig.sell("/a/tides", Msat{21'000}, "<h1>Tides</h1>");
        const FiatRate rate{QStringLiteral("USD"), 9'325'000, QDateTime(QDate(2026, 11, 20), {}, Qt::UTC)};
        rig.setRate(rate);
        rig.pump->start();
        const auto offered = rig.look(QStringLiteral("/a/tides"));
        QCOMPARE(offered.state, State::Offered);
        QCOMPARE(offered.price, Msat{21'000});
        QCOMPARE(offered.title, QStringLiteral("An article"));
        QVERIFY(offered.checksPassed >= 8);
        QVERIFY(answerOf(rig.purchases->approve(offered.id)).has_value());
        QTRY_COMPARE(rig.stateOf(offered.id), State::Delivered);
        const auto purchase = rig.stored(offered.id);
        QVERIFY(proves(purchase.preimage, invoice.paymentHash));
        QCOMPARE(purchase.contentSize, 14);
        QCOMPARE(rig.line(invoice.paymentHash).state, api::PaymentState::Succeeded);
        const auto content = answerOf(rig.shelf->content(offered.id));
        QVERIFY(content.has_value());
        QCOMPARE(content->bytes, QByteArray("<h1>Tides</h1>"));
        const auto receipt = answerOf(rig.purchases->receipt(offered.id));
        QVERIFY(receipt->text.contains(QLatin1String("21 sat")));
        QCOMPARE(receipt->rate, rate);
        QVERIFY(receipt->text.contains(QLatin1String("Worth then")));
    }

    void sixtyFourClicksPayOnce()
    {
        QList<State> seen;
        Rig rig;
        const auto invoice = rig.sell("/a", Msat{5'000}, "text");
        rig.pump->start();
        const auto offered = rig.look(QStringLiteral("/a"));
        QObject::connect(rig.purchases.get(), &Purchases::changed,
                         [&seen](const api::Purchase &purchase) { seen.append(purchase.state); });
        QList<Future<api::Purchase>> answers;
        for (int i = 0; i < 64; ++i)
            answers.append(rig.purchases->approve(offered.id));
        for (const auto &answer : answers)
            seen.append(answerOf(answer).value_or(api::Purchase()).state);
        QTRY_COMPARE(rig.stateOf(offered.id), State::Delivered);
        QVERIFY(!seen.contains(State::Failed));
        QCOMPARE(rig.line(invoice.paymentHash).state, api::PaymentState::Succeeded);
        QCOMPARE(rig.engine.payCalls(), 1);
        QCOMPARE(rig.engine.timesSent(invoice.paymentHash), 1);
    }

    void showsTheLibrarysCopyWithoutAsking()
    {
        Rig rig;
        rig.sell("/a", Msat{5'000}, "text");
        rig.pump->start();
        const auto offered = rig.look(QStringLiteral("/a"));
        rig.purchases->approve(offered.id);
        QTRY_COMPARE(rig.stateOf(offered.id), State::Delivered);
        const qsizetype asked = rig.server.requests().size();
        const auto again = rig.look(QStringLiteral("/a#part"));
        QCOMPARE(again.id, offered.id);
        QCOMPARE(again.state, State::Delivered);
        QCOMPARE(rig.server.requests().size(), asked);
    }

    void usesAHeldToken()
    {
        Rig rig;
        rig.sell("/long/1", Msat{5'000}, "one");
        rig.pump->start();
        const auto first = rig.look(QStringLiteral("/long/1"));
        rig.purchases->approve(first.id);
        QTRY_COMPARE(rig.stateOf(first.id), State::Delivered);
        rig.server.on("/long/2", [](const PageServer::Request &request) {
            return request.headers.value("authorization").startsWith("L402 ") ? PageServer::answer(200, "two")
                                                                              : PageServer::answer(402, "pay");
        });
        QCOMPARE(rig.look(QStringLiteral("/long/2")).state, State::Free);
        QCOMPARE(rig.engine.payCalls(), 1);
        rig.server.on("/elsewhere", PageServer::answer(404, ""));
        rig.look(QStringLiteral("/elsewhere"));
        QVERIFY(!rig.server.requests().last().headers.contains("authorization"));
    }

    void keepsAFreePage()
    {
        Rig rig;
        rig.server.on("/free", PageServer::answer(200, "# Free\n", "text/markdown"));
        const auto page = rig.look(QStringLiteral("/free"));
        QCOMPARE(page.state, State::Free);
        QCOMPARE(page.title, QStringLiteral("Free"));
        QCOMPARE(answerOf(rig.shelf->content(page.id))->bytes, QByteArray("# Free\n"));
    }

    void saysWhyThereIsNoOffer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<ErrorCode>("error");
        QTest::newRow("gone") << 410 << QByteArray("X: y") << ErrorCode::PageGone;
        QTest::newRow("not found") << 404 << QByteArray("X: y") << ErrorCode::PageGone;
        QTest::newRow("forbidden") << 403 << QByteArray("X: y") << ErrorCode::PageRefused;
        QTest::newRow("broken") << 500 << QByteArray("X: y") << ErrorCode::PageRefused;
        QTest::newRow("no challenge") << 402 << QByteArray("X: y") << ErrorCode::ChallengeUnreadable;
        QTest::newRow("other scheme") << 402 << QByteArray("WWW-Authenticate: Payment id=\"x\"")
                                      << ErrorCode::ChallengeUnreadable;
        QTest::newRow("no invoice") << 402 << QByteArray("WWW-Authenticate: L402 token=\"t\", invoice=\"lnbad\"")
                                    << ErrorCode::InvoiceUnreadable;
        QTest::newRow("redirect elsewhere")
            << 302 << QByteArray("Location: https://example.org/") << ErrorCode::UnsafeAddress;
    }
    void saysWhyThereIsNoOffer()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, header);
        Rig rig;
        rig.server.on("/x", PageServer::answer(status, "text", "text/html", {header}));
        const auto failed = rig.look(QStringLiteral("/x"));
        QCOMPARE(failed.state, State::Failed);
        QTEST(failed.error, "error");
        QCOMPARE(rig.engine.payCalls(), 0);
    }

    void checksTheInvoice_data()
    {
        QTest::addColumn<api::Invoice>("sample");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("spendable");
        QTest::addColumn<ErrorCode>("error");
        const QDateTime now = QDateTime::currentDateTimeUtc();
        api::Invoice other;
        other.network = Network::Bitcoin;
        api::Invoice expired;
        expired.createdAt = now.addSecs(-100);
        expired.expiresAt = now.addSecs(10);
        QTest::newRow("other network") << other << 5'000LL << 100'000LL << ErrorCode::InvoiceOtherNetwork;
        QTest::newRow("expired") << expired << 5'000LL << 100'000LL << ErrorCode::InvoiceExpired;
        QTest::newRow("no amount") << api::Invoice() << 0LL << 100'000LL << ErrorCode::InvoiceWithoutAmount;
        QTest::newRow("price without fee") << api::Invoice() << 95'000LL << 100'000LL << ErrorCode::InsufficientBalance;
        QTest::newRow("senseless price") << api::Invoice() << 2'000'000'000LL << 9'000'000'000LL
                                         << ErrorCode::AmountOutOfRange;
    }
    void checksTheInvoice()
    {
        QFETCH(api::Invoice, sample);
        QFETCH(qint64, amount);
        QFETCH(qint64, spendable);
        Rig rig;
        api::Balances balances;
        balances.spendable = Msat{spendable};
        rig.engine.setBalances(balances);
        const auto invoice = rig.engine.addInvoice(Msat{amount}, {}, sample);
        rig.server.on(
            "/x",
            PageServer::answer(402, "", "text/plain",
                               {"WWW-Authenticate: L402 token=\"t\", invoice=\"" + invoice.text.toLatin1() + '"'}));
        const auto failed = rig.look(QStringLiteral("/x"));
        QCOMPARE(failed.state, State::Failed);
        QTEST(failed.error, "error");
    }

    void refusesAnInvoiceThatDoesNotPayForTheToken()
    {
        Rig rig;
        const auto invoice = rig.engine.addInvoice(Msat{5'000});
        const QByteArray id = QByteArray(34, '\0') + QByteArray(32, 'i');
        const QByteArray token = (QByteArray("\x02\x02\x42", 3) + id + QByteArray(2, '\0')).toBase64();
        rig.server.on("/x",
                      PageServer::answer(402, "", "text/plain",
                                         {"WWW-Authenticate: L402 token=\"" + token + "\", invoice=\""
                                          + invoice.text.toLatin1() + '"'}));
        QCOMPARE(rig.look(QStringLiteral("/x")).error, ErrorCode::InvoiceHashMismatch);
    }

    void takesTheFirstChallengeThatCanBePaid_data()
    {
        QTest::addColumn<QByteArrayList>("offers"); // what each challenge asks for
        QTest::addColumn<State>("state");
        QTest::addColumn<ErrorCode>("error");
        QTest::addColumn<qint64>("price");
        QTest::newRow("a good one last") << QByteArrayList{"mainnet", "nonsense", "expired", "5000"} << State::Offered
                                         << ErrorCode::None << 5'000LL;
        QTest::newRow("two good ones") << QByteArrayList{"free", "7000", "5000"} << State::Offered << ErrorCode::None
                                       << 7'000LL;
        QTest::newRow("what can be afforded")
            << QByteArrayList{"900000000", "5000"} << State::Offered << ErrorCode::None << 5'000LL;
        QTest::newRow("none: what came furthest")
            << QByteArrayList{"mainnet", "expired", "free"} << State::Failed << ErrorCode::InvoiceExpired << 5'000LL;
        QTest::newRow("none readable") << QByteArrayList{"nonsense", "nonsense"} << State::Failed
                                       << ErrorCode::InvoiceUnreadable << 0LL;
        QTest::newRow("one is paid already")
            << QByteArrayList{"paid", "5000"} << State::Failed << ErrorCode::AlreadyPaid << 9'000LL;
    }
    void takesTheFirstChallengeThatCanBePaid()
    {
        QFETCH(QByteArrayList, offers);
        Rig rig;
        rig.pump->start();
        const api::Invoice paid = rig.sell("/paid", Msat{9'000}, "text");
        rig.purchases->approve(rig.look(QStringLiteral("/paid")).id);
        QTRY_COMPARE(rig.line(paid.paymentHash).state, api::PaymentState::Succeeded);
        QList<QByteArray> headers;
        for (const QByteArray &offer : offers) {
            api::Invoice sample;
            if (offer == "mainnet")
                sample.network = Network::Bitcoin;
            if (offer == "expired") {
                sample.createdAt = QDateTime::currentDateTimeUtc().addSecs(-100);
                sample.expiresAt = QDateTime::currentDateTimeUtc().addSecs(5);
            }
            const Msat amount{offer == "free" ? 0 : std::max(5'000LL, offer.toLongLong())};
            const QString text = offer == "nonsense" ? QStringLiteral("lnbad")
                : offer == "paid"                    ? paid.text
                                                     : rig.engine.addInvoice(amount, {}, sample).text;
            headers.append("WWW-Authenticate: L402 token=\"t" + QByteArray::number(headers.size()) + "\", invoice=\""
                           + text.toLatin1() + '"');
        }
        rig.server.on("/x", PageServer::answer(402, "", "text/plain", headers));
        const auto purchase = rig.look(QStringLiteral("/x"));
        QTEST(purchase.state, "state");
        QTEST(purchase.error, "error");
        QTEST(qint64(purchase.price.value), "price");
        QCOMPARE(rig.engine.payCalls(), 1);
    }

    void deliversAgainByItself()
    {
        Rig rig;
        rig.retryWaits = {std::chrono::milliseconds(10), std::chrono::milliseconds(20)};
        rig.restart();
        rig.sell("/a", Msat{5'000}, "text");
        rig.faults = 2;
        rig.pump->start();
        const auto offered = rig.look(QStringLiteral("/a"));
        rig.purchases->approve(offered.id);
        QTRY_COMPARE_WITH_TIMEOUT(rig.stateOf(offered.id), State::Delivered, 20'000);
        QCOMPARE(rig.server.countOf("/a"), 4);
        QCOMPARE(rig.engine.payCalls(), 1);
    }

    void retriesNoMoreThanItMay()
    {
        Rig rig;
        rig.retryWaits = {std::chrono::milliseconds(10)};
        rig.restart();
        rig.sell("/a", Msat{5'000}, "text");
        rig.faults = 2;
        rig.pump->start();
        const auto offered = rig.look(QStringLiteral("/a"));
        QSignalSpy changed(rig.purchases.get(), &Purchases::changed);
        rig.purchases->approve(offered.id);
        QTRY_COMPARE_WITH_TIMEOUT(rig.server.countOf("/a"), 3, 20'000);
        QTRY_COMPARE(rig.stateOf(offered.id), State::PaidNotDelivered);
        QVERIFY(!changed.wait(300) || rig.server.countOf("/a") == 3);
        QCOMPARE(rig.stored(offered.id).error, ErrorCode::DeliveryFailed);
        rig.purchases->retryDelivery(offered.id);
        QTRY_COMPARE_WITH_TIMEOUT(rig.stateOf(offered.id), State::Delivered, 20'000);
        QCOMPARE(rig.engine.payCalls(), 1);
    }

    void takesNoHalfAnswerForThePage_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<ErrorCode>("error");
        const auto reason = ErrorCode::DeliveryFailed;
        QTest::newRow("empty") << PageServer::answer(200, "") << reason;
        QTest::newRow("part") << PageServer::answer(206, "te", "text/plain", {"Content-Range: bytes 0-1/4"}) << reason;
        QTest::newRow("not yet") << PageServer::answer(202, "being made") << reason;
        QTest::newRow("cut") << PageServer::answer(200, "text").chopped(2) << reason;
        QTest::newRow("no gzip") << PageServer::answer(200, "text", "text/plain", {"Content-Encoding: gzip"}) << reason;
        QTest::newRow("wants money again") << PageServer::answer(402, "pay") << ErrorCode::CredentialRefused;
        QTest::newRow("elsewhere") << PageServer::answer(302, "", "text/html", {"Location: https://example.org/"})
                                   << reason;
    }
    void takesNoHalfAnswerForThePage()
    {
        QFETCH(QByteArray, answer);
        Rig rig;
        rig.sell("/a", Msat{5'000}, "text");
        rig.faultAnswer = answer;
        rig.isBroken = true;
        rig.pump->start();
        const auto offered = rig.look(QStringLiteral("/a"));
        rig.purchases->approve(offered.id);
        QTRY_COMPARE_WITH_TIMEOUT(rig.stateOf(offered.id), State::PaidNotDelivered, 20'000);
        QTEST(rig.stored(offered.id).error, "error");
        QVERIFY(!rig.stored(offered.id).preimage.isEmpty());
        rig.isBroken = false;
        rig.purchases->retryDelivery(offered.id);
        QTRY_COMPARE_WITH_TIMEOUT(rig.stateOf(offered.id), State::Delivered, 20'000);
        QCOMPARE(rig.engine.payCalls(), 1);
    }

    void refusesAUserNameInALink()
    {
        Rig rig;
        rig.server.on("/a", PageServer::answer(200, "text"));
        QUrl link = rig.server.url(QStringLiteral("/a"));
        link.setUserInfo(QStringLiteral("news.example"));
        QCOMPARE(answerOf(rig.purchases->look(link)).error().code, ErrorCode::InvalidInput);
        rig.server.on("/b", PageServer::answer(302, "", "text/html", {"Location: " + link.toEncoded()}));
        QCOMPARE(rig.look(QStringLiteral("/b")).error, ErrorCode::InvalidInput);
        QCOMPARE(rig.server.countOf("/a"), 0);
    }

    void neverPaysAgainForARefusedProof()
    {
        Rig rig;
        rig.sell("/a", Msat{5'000}, "text");
        rig.isDeaf = true;
        rig.pump->start();
        const auto offered = rig.look(QStringLiteral("/a"));
        rig.purchases->approve(offered.id);
        QTRY_COMPARE(rig.stateOf(offered.id), State::PaidNotDelivered);
        QCOMPARE(rig.stored(offered.id).error, ErrorCode::CredentialRefused);
        QCOMPARE(rig.look(QStringLiteral("/a")).id, offered.id);
        rig.purchases->approve(offered.id);
        QTRY_COMPARE(rig.stateOf(offered.id), State::PaidNotDelivered);
        QCOMPARE(rig.engine.payCalls(), 1);
    }

    void buysAgainOnlyWhenAsked()
    {
        Rig rig;
        rig.sell("/a", Msat{5'000}, "text");
        rig.isDeaf = true;
        rig.pump->start();
        const auto first = rig.look(QStringLiteral("/a"));
        QCOMPARE(answerOf(rig.purchases->buyAgain(first.id)).error().code, ErrorCode::InvalidInput);
        rig.purchases->approve(first.id);
        QTRY_COMPARE(rig.stateOf(first.id), State::PaidNotDelivered);

        rig.isDeaf = false;
        const auto second = rig.sell("/a", Msat{6'000}, "text");
        const auto offer = answerOf(rig.purchases->buyAgain(first.id));
        QVERIFY(offer);
        QCOMPARE(offer->state, State::Offered);
        QVERIFY(offer->id != first.id);
        QCOMPARE(offer->price, Msat{6'000});
        QCOMPARE(offer->paidBefore, rig.stored(first.id).settledAt);
        QCOMPARE(rig.engine.payCalls(), 1);
        QCOMPARE(rig.look(QStringLiteral("/a")).id, first.id); // a plain look offers no second payment
        rig.purchases->approve(offer->id);
        QTRY_COMPARE(rig.stateOf(offer->id), State::Delivered);
        QCOMPARE(rig.stateOf(first.id), State::PaidNotDelivered);
        QCOMPARE(rig.engine.payCalls(), 2);
        QCOMPARE(rig.engine.timesSent(second.paymentHash), 1);
        QCOMPARE(rig.look(QStringLiteral("/a")).id, offer->id);
        QCOMPARE(answerOf(rig.purchases->recall(rig.server.url(QStringLiteral("/a"))))->id, offer->id);
    }

    /// A site that shows the invoice that was paid already gets nothing.
    void neverPaysTheSameInvoiceAgain()
    {
        Rig rig;
        rig.sell("/a", Msat{5'000}, "text");
        rig.isDeaf = true;
        rig.pump->start();
        const auto first = rig.look(QStringLiteral("/a"));
        rig.purchases->approve(first.id);
        QTRY_COMPARE(rig.stateOf(first.id), State::PaidNotDelivered);
        const auto again = answerOf(rig.purchases->buyAgain(first.id));
        QVERIFY(again);
        QCOMPARE(again->state, State::Failed);
        QCOMPARE(again->error, ErrorCode::AlreadyPaid);
        QCOMPARE(rig.engine.payCalls(), 1);
    }

    void aRefusalOfTheNodeMovesNoMoney()
    {
        Rig rig;
        const auto invoice = rig.sell("/a", Msat{5'000}, "text");
        rig.engine.onPay(PayOutcome::Refuse, ErrorCode::NoRoute);
        rig.pump->start();
        const auto offered = rig.look(QStringLiteral("/a"));
        rig.purchases->approve(offered.id);
        QTRY_COMPARE(rig.stateOf(offered.id), State::Failed);
        QCOMPARE(rig.stored(offered.id).error, ErrorCode::NoRoute);
        QCOMPARE(rig.line(invoice.paymentHash).state, api::PaymentState::Failed);
    }

    /// Killed while the payment is on its way; the node settles it meanwhile.
    void survivesADeathWhilePaying()
    {
        Rig rig;
        const auto invoice = rig.sell("/a", Msat{5'000}, "text");
        rig.engine.onPay(PayOutcome::Hold);
        const auto offered = rig.look(QStringLiteral("/a"));
        rig.purchases->approve(offered.id);
        QTRY_COMPARE(rig.stateOf(offered.id), State::Paying);
        rig.engine.settleHeld(invoice.paymentHash);
        rig.restart();
        QCOMPARE(rig.pump->reconcile().value(), 1);
        QCOMPARE(rig.stateOf(offered.id), State::Paid);
        rig.pump->start();
        rig.purchases->resume();
        QTRY_COMPARE(rig.stateOf(offered.id), State::Delivered);
        QCOMPARE(rig.engine.payCalls(), 1);
    }

    /// Killed between the intent and the node: nothing was sent, and the record says so.
    void survivesADeathBeforePaying()
    {
        Rig rig;
        const auto invoice = rig.sell("/a", Msat{5'000}, "text");
        rig.engine.onPay(PayOutcome::Hold);
        const auto offered = rig.look(QStringLiteral("/a"));
        rig.purchases->approve(offered.id);
        QTRY_COMPARE(rig.stateOf(offered.id), State::Paying);
        rig.engine.loseRecord(invoice.paymentHash);
        rig.engine.loseHtlc(invoice.paymentHash);
        rig.restart();
        QCOMPARE(rig.pump->reconcile().value(), 1);
        QCOMPARE(rig.stateOf(offered.id), State::Failed);
        QCOMPARE(rig.stored(offered.id).error, ErrorCode::Cancelled);
        QVERIFY(rig.apply(event::PaymentSettled{invoice.paymentHash, rig.engine.preimageOf(invoice.paymentHash), {}}));
        QCOMPARE(rig.stateOf(offered.id), State::Paid);
    }

    void declinesAndForgetsNothing()
    {
        Rig rig;
        rig.sell("/a", Msat{5'000}, "text");
        const auto offered = rig.look(QStringLiteral("/a"));
        QCOMPARE(answerOf(rig.purchases->decline(offered.id))->state, State::Declined);
        QCOMPARE(answerOf(rig.purchases->approve(offered.id))->state, State::Declined);
        QCOMPARE(rig.engine.payCalls(), 0);
    }

    /// Two dozen pictures that never come, one after another, must not keep the words away.
    void waitsForPicturesOnlyAMoment()
    {
        Rig rig;
        QByteArray page = "<p>words";
        for (int i = 0; i < 24; ++i) {
            const QByteArray path = "/never/" + QByteArray::number(i);
            page += "<img src=\"" + path + "\">";
            rig.server.on(path, QByteArray());
        }
        rig.sell("/a", Msat{5'000}, page);
        rig.pump->start();
        const auto offered = rig.look(QStringLiteral("/a"));
        rig.purchases->approve(offered.id);
        QTRY_COMPARE(rig.stateOf(offered.id), State::Delivered);
        QVERIFY(answerOf(rig.shelf->content(offered.id))->bytes.contains("words"));
    }

    void bringsThePicturesOfThePage()
    {
        Rig rig;
        const QByteArray png = QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        rig.sell("/a", Msat{5'000}, "<p><img src=\"/p.png\"><img src=\"https://tracker.example/x.png\"></p>");
        rig.server.on("/p.png", PageServer::answer(200, png, "image/png"));
        rig.pump->start();
        const auto offered = rig.look(QStringLiteral("/a"));
        rig.purchases->approve(offered.id);
        QTRY_COMPARE(rig.stateOf(offered.id), State::Delivered);
        const QByteArray html = answerOf(rig.shelf->content(offered.id))->bytes;
        QVERIFY(html.contains("src=\"data:image/png;base64," + png.toBase64()));
        QVERIFY(!html.contains("tracker"));
        QVERIFY(rig.server.requests().last().headers.contains("authorization"));
    }
};

QTEST_GUILESS_MAIN(TestPurchases)
#include "tst_purchases.moc"
