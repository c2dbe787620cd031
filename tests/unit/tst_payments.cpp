// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/unit/moneyfixture.h"

#include "wallet/payments/history.h"
#include "wallet/payments/intents.h"
#include "wallet/payments/nodemoney.h"
#include "wallet/payments/reconcile.h"

#include <QElapsedTimer>
#include <QSemaphore>

#include <atomic>

using namespace satchel;
using api::PaymentState;

namespace {

struct Rig : MoneyFixture {
    Payments payments{*money, engine, pool, Network::Sandbox, engine.reader()};
    EventPump pump{engine, *money, {Payments::applier(), Channels::applier()}};
    Rig() { QObject::connect(&pump, &EventPump::applied, &payments, &Payments::onApplied); }
    ~Rig()
    {
        pool.waitForDone();
        pump.stop();
    }
    Result<PaymentHash> pay(const api::Invoice &invoice) { return answerOf(payments.pay(invoice.text, Msat{10'000})); }
    void note(char number, const QString &title, const QString &origin)
    {
        api::ActivityEntry entry;
        entry.state = PaymentState::Succeeded;
        entry.title = title;
        entry.origin = origin;
        entry.time = QDateTime::currentDateTimeUtc();
        entry.paymentHash = *PaymentHash::fromBytes(QByteArray(32, number));
        const auto noted
            = money->write<void>([entry](Database &database) { return PaymentStore(database).note(entry); });
        QVERIFY(answerOf(noted));
    }
    void setSpendable(Msat spendable)
    {
        api::Balances balances;
        balances.spendable = spendable;
        engine.setBalances(balances);
    }
    qint64 found(const QString &search) { return answerOf(History(*money).count(search)).value_or(-1); }
};

/// A node that is held up in the middle of the first question for its state, after it has told its balances.
class LateEngine : public FakeEngine
{
public:
    [[nodiscard]] QList<CoinsIn> coinsIn() const override
    {
        if (!m_isAsked.exchange(true)) {
            m_asked.release();
            m_released.acquire();
        }
        return FakeEngine::coinsIn();
    }
    void waitUntilAsked() const { m_asked.acquire(); }
    void release() const { m_released.release(); }

private:
    mutable std::atomic_bool m_isAsked = false;
    mutable QSemaphore m_asked;
    mutable QSemaphore m_released;
};

} // namespace

Q_DECLARE_METATYPE(std::optional<api::PaymentState>)
Q_DECLARE_METATYPE(satchel::NodeMoney)

class TestPayments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paysAnInvoice()
    {
        Rig rig;
        const auto invoice = rig.engine.addInvoice(Msat{7'000}, QStringLiteral("tea"));
        QSignalSpy settled(&rig.payments, &Payments::settled);
        rig.pump.start();
        QCOMPARE(rig.pay(invoice).value(), invoice.paymentHash);
        QVERIFY(!settled.isEmpty() || settled.wait());
        const auto line = settled.last().first().value<api::ActivityEntry>();
        QCOMPARE(line.state, PaymentState::Succeeded);
        QCOMPARE(line.title, QStringLiteral("tea"));
        QCOMPARE(line.fee, Msat{1'000});
        QVERIFY(proves(line.preimage, invoice.paymentHash));
        QCOMPARE(rig.engine.unacknowledged(), 0);
    }

    void paysNoInvoiceOfItsOwn()
    {
        Rig rig;
        const auto invoice = answerOf(rig.payments.receive(Msat{9'000}, QStringLiteral("gift")));
        QVERIFY(invoice);
        QCOMPARE(rig.pay(*invoice).error().code, ErrorCode::OwnInvoice);
    }

    void paysAHashOnceForEver()
    {
        Rig rig;
        const auto invoice = rig.engine.addInvoice(Msat{7'000});
        rig.engine.onPay(PayOutcome::Hold);
        QVERIFY(rig.pay(invoice).has_value());
        QCOMPARE(rig.pay(invoice).error().code, ErrorCode::StillPending);
        rig.engine.settleHeld(invoice.paymentHash);
        rig.pump.start();
        QTRY_COMPARE(rig.line(invoice.paymentHash).state, PaymentState::Succeeded);
        QCOMPARE(rig.pay(invoice).error().code, ErrorCode::AlreadyPaid);
        QCOMPARE(rig.engine.payCalls(), 1);
    }

    void paysAgainWhatFailed()
    {
        Rig rig;
        const auto invoice = rig.engine.addInvoice(Msat{7'000});
        rig.engine.onPay(PayOutcome::Refuse, ErrorCode::NoRoute);
        QCOMPARE(rig.pay(invoice).error().code, ErrorCode::NoRoute);
        QCOMPARE(rig.line(invoice.paymentHash).state, PaymentState::Failed);
        rig.engine.onPay(PayOutcome::Settle);
        rig.pump.start();
        QVERIFY(rig.pay(invoice).has_value());
        QTRY_COMPARE(rig.line(invoice.paymentHash).state, PaymentState::Succeeded);
    }

    void leavesAnUnsurePaymentPending()
    {
        Rig rig;
        const auto invoice = rig.engine.addInvoice(Msat{7'000});
        rig.engine.onPay(PayOutcome::Crash);
        QVERIFY(!rig.pay(invoice).has_value());
        QCOMPARE(rig.line(invoice.paymentHash).state, PaymentState::Pending);
        QCOMPARE(rig.pump.reconcile().value(), 0);
        rig.engine.settleHeld(invoice.paymentHash);
        QCOMPARE(rig.pump.reconcile().value(), 1);
        QCOMPARE(rig.line(invoice.paymentHash).state, PaymentState::Succeeded);
    }

    /// Killed before the node wrote the record of this attempt: what it remembers is the one before, which failed.
    void anEarlierFailureDecidesNoLaterAttempt()
    {
        Rig rig;
        const auto invoice = rig.engine.addInvoice(Msat{7'000});
        rig.engine.onPay(PayOutcome::Hold);
        QVERIFY(rig.pay(invoice).has_value());
        rig.engine.keepFailedRecord(invoice.paymentHash);
        QCOMPARE(rig.pump.reconcile().value(), 0);
        QCOMPARE(rig.line(invoice.paymentHash).state, PaymentState::Pending);
        QCOMPARE(rig.pay(invoice).error().code, ErrorCode::StillPending);
        rig.engine.settleHeld(invoice.paymentHash);
        rig.pump.start();
        QTRY_COMPARE(rig.line(invoice.paymentHash).state, PaymentState::Succeeded);
        QCOMPARE(rig.engine.timesSent(invoice.paymentHash), 1);
    }

    /// A file knows for good what was paid, whatever becomes of the line.
    void neverPaysAgainWhatLostItsLine()
    {
        Rig rig;
        const auto invoice = rig.engine.addInvoice(Msat{7'000});
        rig.pump.start();
        QVERIFY(rig.pay(invoice).has_value());
        QTRY_COMPARE(rig.line(invoice.paymentHash).state, PaymentState::Succeeded);
        QVERIFY(
            answerOf(rig.money->write<void>([](Database &money) { return money.execute("DELETE FROM payments"); })));
        QCOMPARE(rig.pay(invoice).error().code, ErrorCode::AlreadyPaid);
        QCOMPARE(rig.engine.payCalls(), 1);
    }

    /// Two payments never promise the same money, though the node would take both.
    void promisesNoMoneyTwice()
    {
        Rig rig;
        rig.setSpendable(Msat{40'000});
        const auto first = rig.engine.addInvoice(Msat{15'000});
        const auto second = rig.engine.addInvoice(Msat{15'000});
        rig.engine.onPay(PayOutcome::Hold);
        QVERIFY(rig.pay(first).has_value());
        QCOMPARE(rig.engine.balances().spendable, Msat{24'000});
        QCOMPARE(rig.pay(second).error().code, ErrorCode::InsufficientBalance);
        QCOMPARE(rig.engine.payCalls(), 1);
        QCOMPARE(rig.line(second.paymentHash).id, 0);
        Channels channels(*rig.money, rig.engine, rig.pool);
        const auto shown = answerOf(channels.refresh()).value().balances;
        QCOMPARE(shown.spendable, Msat{15'000}); // 9,000 of the fee's limit are promised still
        QCOMPARE(shown.leaving, Msat{25'000});
        rig.engine.failHeld(first.paymentHash);
        rig.pump.start();
        QTRY_COMPARE(rig.line(first.paymentHash).state, PaymentState::Failed);
        QVERIFY(rig.pay(second).has_value());
    }

    /// The record of a payment that never reached a channel stays pending for ever: no channel carries it, so it failed.
    void decidesWhatNeverReachedAChannel()
    {
        Rig rig;
        const auto invoice = rig.engine.addInvoice(Msat{7'000});
        rig.engine.onPay(PayOutcome::Hold);
        QVERIFY(rig.pay(invoice).has_value());
        rig.engine.loseHtlc(invoice.paymentHash);
        QCOMPARE(rig.pump.reconcile().value(), 1);
        QCOMPARE(rig.line(invoice.paymentHash).state, PaymentState::Failed);
        QCOMPARE(rig.line(invoice.paymentHash).error, ErrorCode::Cancelled);
        rig.engine.onPay(PayOutcome::Settle);
        QVERIFY(rig.pay(invoice).has_value());
        rig.pump.start();
        QTRY_COMPARE(rig.line(invoice.paymentHash).state, PaymentState::Succeeded);
    }

    /// What a channel carried at the start is looked at again, and only what came from an earlier run.
    void looksAgainAtWhatAChannelCarried()
    {
        Rig rig;
        const auto earlier = rig.engine.addInvoice(Msat{7'000});
        const auto now = rig.engine.addInvoice(Msat{7'000});
        rig.engine.onPay(PayOutcome::Hold);
        QVERIFY(rig.pay(earlier).has_value());
        QCOMPARE(rig.pump.reconcile().value(), 0);
        QVERIFY(rig.pay(now).has_value());
        rig.engine.loseHtlc(earlier.paymentHash);
        rig.engine.loseHtlc(now.paymentHash);
        QSignalSpy applied(&rig.pump, &EventPump::applied);
        rig.pump.start();
        QTRY_COMPARE(rig.line(earlier.paymentHash).state, PaymentState::Failed);
        QTRY_COMPARE(applied.size(), 1);
        QCOMPARE(rig.line(now.paymentHash).state, PaymentState::Pending);
    }

    /// Events that wait from the last run are part of what the node remembers.
    void appliesWaitingEventsBeforeItDecides()
    {
        Rig rig;
        const auto invoice = rig.engine.addInvoice(Msat{7'000});
        rig.engine.onPay(PayOutcome::Hold);
        QVERIFY(rig.pay(invoice).has_value());
        rig.engine.settleHeld(invoice.paymentHash);
        rig.engine.loseRecord(invoice.paymentHash);
        QCOMPARE(rig.pump.reconcile().value(), 1);
        QCOMPARE(rig.line(invoice.paymentHash).state, PaymentState::Succeeded);
        QCOMPARE(rig.engine.unacknowledged(), 0);
    }

    void saysUntilWhenAPaymentCanBeHeld()
    {
        Rig rig;
        const auto invoice = rig.engine.addInvoice(Msat{7'000});
        rig.engine.onPay(PayOutcome::Hold);
        QVERIFY(rig.pay(invoice).has_value());
        Channels channels(*rig.money, rig.engine, rig.pool);
        QSignalSpy held(&channels, &Channels::held);
        QVERIFY(answerOf(channels.refresh()));
        QCOMPARE(rig.line(invoice.paymentHash).releaseBlock, 0); // it was begun just now
        QVERIFY(answerOf(rig.money->write<void>(
            [](Database &money) { return money.execute("UPDATE payments SET created_at = created_at - 60000"); })));
        QVERIFY(answerOf(channels.refresh()));
        QTRY_COMPARE(held.size(), 1);
        QCOMPARE(rig.line(invoice.paymentHash).releaseBlock, 120 + 144);
        QVERIFY(answerOf(channels.refresh()));
        rig.engine.settleHeld(invoice.paymentHash);
        rig.pump.start();
        QTRY_COMPARE(rig.line(invoice.paymentHash).state, PaymentState::Succeeded);
        QCOMPARE(rig.line(invoice.paymentHash).releaseBlock, 0);
        QCOMPARE(held.size(), 1);
    }

    void reserves_data()
    {
        const auto hash = *PaymentHash::fromBytes(QByteArray(32, 'h'));
        const auto other = *PaymentHash::fromBytes(QByteArray(32, 'o'));
        QTest::addColumn<NodeMoney>("node");
        QTest::addColumn<qint64>("reserved"); // for one payment of at most 10,000 msat
        QTest::newRow("not sent yet") << NodeMoney{{}, {}, {}} << 10'000LL;
        QTest::newRow("on its way") << NodeMoney{{}, Msat{7'000}, {{hash, Msat{7'000}, 1}}} << 3'000LL;
        QTest::newRow("in two parts") << NodeMoney{{}, Msat{9'000}, {{hash, Msat{4'000}, 1}, {hash, Msat{5'000}, 2}}}
                                      << 1'000LL;
        QTest::newRow("too small to be listed") << NodeMoney{{}, Msat{7'000}, {}} << 3'000LL;
        QTest::newRow("another one is on its way") << NodeMoney{{}, Msat{7'000}, {{other, Msat{7'000}, 1}}} << 10'000LL;
    }
    void reserves()
    {
        QFETCH(NodeMoney, node);
        const Undecided payment{*PaymentHash::fromBytes(QByteArray(32, 'h')), Msat{10'000}, {}, 0};
        QTEST(qint64(reservedFor({payment}, node).value), "reserved");
    }

    void successIsMonotonic()
    {
        Rig rig;
        const auto invoice = rig.engine.addInvoice(Msat{7'000});
        const event::PaymentSettled settled{invoice.paymentHash, rig.engine.preimageOf(invoice.paymentHash), Msat{3}};
        rig.engine.onPay(PayOutcome::Hold);
        QVERIFY(rig.pay(invoice).has_value());
        QVERIFY(rig.apply(event::PaymentFailed{invoice.paymentHash, ErrorCode::NoRoute}));
        QVERIFY(rig.apply(settled));
        const auto line = rig.line(invoice.paymentHash);
        QCOMPARE(line.state, PaymentState::Succeeded);
        QVERIFY(rig.apply(event::PaymentFailed{invoice.paymentHash, ErrorCode::NoRoute}));
        QVERIFY(rig.apply(event::PaymentSettled{invoice.paymentHash, {}, Msat{9}}));
        QCOMPARE(rig.line(invoice.paymentHash), line);
    }

    void refusesBeforeAnythingIsWritten_data()
    {
        QTest::addColumn<api::Invoice>("sample");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<ErrorCode>("error");
        api::Invoice other;
        other.network = Network::Bitcoin;
        api::Invoice expired;
        expired.expiresAt = QDateTime::currentDateTimeUtc().addSecs(5);
        QTest::newRow("other network") << other << 5'000LL << ErrorCode::InvoiceOtherNetwork;
        QTest::newRow("expired") << expired << 5'000LL << ErrorCode::InvoiceExpired;
        QTest::newRow("no amount") << api::Invoice() << 0LL << ErrorCode::InvoiceWithoutAmount;
        QTest::newRow("too much") << api::Invoice() << 600'000'000LL << ErrorCode::InsufficientBalance;
    }
    void refusesBeforeAnythingIsWritten()
    {
        QFETCH(api::Invoice, sample);
        QFETCH(qint64, amount);
        Rig rig;
        const auto invoice = rig.engine.addInvoice(Msat{amount}, {}, sample);
        const auto paid = rig.pay(invoice);
        QVERIFY(!paid.has_value());
        QTEST(paid.error().code, "error");
        QCOMPARE(answerOf(History(*rig.money).page({}, 0, 10))->size(), 0);
        QCOMPARE(rig.engine.payCalls(), 0);
    }

    void decides_data()
    {
        const auto hash = *PaymentHash::fromBytes(QByteArray(32, 'h'));
        const event::PaymentSettled proof{hash, *Preimage::fromBytes(QByteArray(32, 'p')), Msat{1}};
        QTest::addColumn<Remembered>("remembered");
        QTest::addColumn<int>("expected"); // 0 nothing, 1 settled, 2 failed
        QTest::newRow("settled") << Remembered{PaymentState::Succeeded, proof, false} << 1;
        QTest::newRow("success without proof") << Remembered{PaymentState::Succeeded, {}, false} << 0;
        QTest::newRow("failed") << Remembered{PaymentState::Failed, {}, false} << 2;
        QTest::newRow("failed before, in a channel") << Remembered{PaymentState::Failed, {}, true} << 0;
        QTest::newRow("pending") << Remembered{PaymentState::Pending, {}, true} << 0;
        QTest::newRow("pending, in no channel") << Remembered{PaymentState::Pending, {}, false} << 2;
        QTest::newRow("without record, in a channel") << Remembered{{}, {}, true} << 0;
        QTest::newRow("never handed over") << Remembered{{}, {}, false} << 2;
    }
    void decides()
    {
        QFETCH(Remembered, remembered);
        const auto end = decide(*PaymentHash::fromBytes(QByteArray(32, 'h')), remembered);
        const int kind = !end ? 0 : std::holds_alternative<event::PaymentSettled>(*end) ? 1 : 2;
        QTEST(kind, "expected");
    }

    void receives()
    {
        Rig rig;
        const auto invoice = answerOf(rig.payments.receive(Msat{9'000}, QStringLiteral("gift")));
        QVERIFY(invoice.has_value());
        QCOMPARE(answerOf(History(*rig.money).page({}, 0, 10))->size(), 0);
        const event::PaymentReceived received{invoice->paymentHash, Msat{9'000}};
        QVERIFY(rig.apply(received));
        QVERIFY(rig.apply(received));
        const auto lines = answerOf(History(*rig.money).page({}, 0, 10)).value();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().kind, api::ActivityKind::Received);
        QCOMPARE(lines.first().amount, Msat{9'000});
    }

    void notesChannels()
    {
        Rig rig;
        const auto id = *ChannelId::fromBytes(QByteArray(16, 'c'));
        rig.pump.start();
        rig.engine.emitEvent(event::ChannelPending{id, {}, {}});
        rig.engine.emitEvent(event::ChannelReady{id, {}});
        rig.engine.emitEvent(event::ChannelReady{id, {}});
        rig.engine.emitEvent(event::ChannelClosed{id, {}, false, {}});
        QTRY_COMPARE(rig.engine.unacknowledged(), 0);
        const auto lines = answerOf(History(*rig.money).page({}, 0, 10)).value();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(1).kind, api::ActivityKind::ChannelOpened);
        QCOMPARE(lines.at(1).state, PaymentState::Succeeded);
        QCOMPARE(lines.at(0).kind, api::ActivityKind::ChannelClosed);
    }

    void keepsTheNewerAnswerOfTheNode()
    {
        Rig rig;
        rig.pool.setMaxThreadCount(2);
        LateEngine engine;
        Channels channels(*rig.money, engine, rig.pool);
        const auto older = channels.refresh();
        engine.waitUntilAsked();
        api::Balances now;
        now.spendable = Msat{7'000};
        engine.setBalances(now);
        QVERIFY(answerOf(channels.refresh()));
        QTRY_COMPARE(channels.snapshot().balances.spendable, Msat{7'000});
        QSignalSpy changed(&channels, &Channels::changed);
        engine.release();
        QCOMPARE(answerOf(older).value().balances.spendable, Msat{7'000});
        QCOMPARE(channels.snapshot().balances.spendable, Msat{7'000});
        QCOMPARE(changed.size(), 0);
    }

    void notesCoinsOnce()
    {
        Rig rig;
        const CoinsIn arriving{QStringLiteral("aa"), Sat{50'000}, false};
        const CoinsIn there{QStringLiteral("aa"), Sat{50'000}, true};
        {
            Channels channels(*rig.money, rig.engine, rig.pool);
            QSignalSpy noted(&channels, &Channels::noted);
            rig.engine.setCoinsIn({arriving});
            QVERIFY(answerOf(channels.refresh()));
            QTRY_COMPARE(noted.size(), 1);
            QCOMPARE(noted.first().first().value<api::ActivityEntry>().state, PaymentState::Pending);
            QVERIFY(answerOf(channels.refresh()));
            rig.engine.setCoinsIn({there, {QStringLiteral("bb"), Sat{7}, true}});
            QVERIFY(answerOf(channels.refresh()));
            QTRY_COMPARE(noted.size(), 3);
        }
        Channels afterRestart(*rig.money, rig.engine, rig.pool);
        QSignalSpy noted(&afterRestart, &Channels::noted);
        QVERIFY(answerOf(afterRestart.refresh()));
        QTRY_COMPARE(noted.size(), 2);
        const auto lines = answerOf(History(*rig.money).page({}, 0, 10)).value();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(1).kind, api::ActivityKind::OnChainIn);
        QCOMPARE(lines.at(1).state, PaymentState::Succeeded);
        QCOMPARE(lines.at(1).amount, Msat{50'000'000});
        QCOMPARE(lines.at(1).reference, QStringLiteral("aa"));
    }

    void pagesByKey()
    {
        Rig rig;
        for (int i = 0; i < 5; ++i)
            QVERIFY(rig.pay(rig.engine.addInvoice(Msat{1'000 + i})).has_value());
        const auto newest = answerOf(History(*rig.money).page({}, 0, 2)).value();
        QCOMPARE(newest.size(), 2);
        const auto older = answerOf(History(*rig.money).page({}, newest.last().id, 200)).value();
        QCOMPARE(older.size(), 3);
        QCOMPARE(answerOf(History(*rig.money).entry(999)).error().code, ErrorCode::NotFound);
    }

    void searchesTitlesAndSites_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("titles"); // newest first
        const QString night = QStringLiteral("The night mail");
        const QString lights = QStringLiteral("Café Lights: a walk");
        const QString korean = QStringLiteral("밤기차의 귀환");
        QTest::newRow("nothing: all") << QString() << QStringList{korean, lights, night};
        QTest::newRow("blanks: all") << QStringLiteral("  ") << QStringList{korean, lights, night};
        QTest::newRow("a word") << QStringLiteral("night") << QStringList{night};
        QTest::newRow("its beginning, any case") << QStringLiteral("NIG") << QStringList{night};
        QTest::newRow("without accents") << QStringLiteral("cafe") << QStringList{lights};
        QTest::newRow("of a site") << QStringLiteral("harbour.exam") << QStringList{lights, night};
        QTest::newRow("of both") << QStringLiteral("walk harbour") << QStringList{lights};
        QTest::newRow("Korean") << QStringLiteral("밤기차") << QStringList{korean};
        QTest::newRow("all words are wanted") << QStringLiteral("night walk") << QStringList{};
        QTest::newRow("operators are words") << QStringLiteral("night OR walk") << QStringList{};
        QTest::newRow("no word at all") << QStringLiteral("\"*(:") << QStringList{};
    }
    void searchesTitlesAndSites()
    {
        QFETCH(QString, search);
        Rig rig;
        rig.note(1, QStringLiteral("The night mail"), QStringLiteral("https://harbour.example"));
        rig.note(2, QStringLiteral("Café Lights: a walk"), QStringLiteral("https://harbour.example"));
        rig.note(3, QStringLiteral("밤기차의 귀환"), QStringLiteral("https://corner.example"));
        const auto found = answerOf(History(*rig.money).page(search, 0, 10)).value();
        QStringList titles;
        for (const api::ActivityEntry &line : found)
            titles.append(line.title);
        QTEST(titles, "titles");
        QCOMPARE(answerOf(History(*rig.money).count(search)).value(), found.size());
        if (found.size() > 1)
            QCOMPARE(answerOf(History(*rig.money).page(search, found.first().id, 1)).value().first(), found.at(1));
    }

    /// A title that comes later is found, the one before it no more; a line that is removed leaves nothing behind.
    void theIndexFollowsTheLedger()
    {
        Rig rig;
        rig.note(1, QStringLiteral("Before"), {});
        const auto changed = rig.money->write<void>(
            [](Database &money) { return money.execute("UPDATE payments SET title = 'After'"); });
        QVERIFY(answerOf(changed));
        QCOMPARE(rig.found(QStringLiteral("before")), 0);
        QCOMPARE(rig.found(QStringLiteral("after")), 1);
        const auto invoice = answerOf(rig.payments.receive(Msat{9'000}, QStringLiteral("gift")));
        QCOMPARE(rig.found(QStringLiteral("gift")), 0);
        QVERIFY(rig.apply(event::PaymentReceived{invoice->paymentHash, Msat{9'000}}));
        QCOMPARE(rig.found(QStringLiteral("gift")), 1);
        const auto checked = rig.money->write<void>([](Database &money) {
            return money.execute("INSERT INTO payments_text (payments_text) VALUES ('integrity-check')");
        });
        QVERIFY(answerOf(checked));
    }

    /// A file that was written before there was an index has its lines found.
    void oldLinesAreIndexed()
    {
        Rig rig;
        rig.note(1, QStringLiteral("Old line"), {});
        const bool isUndone = away([&] {
            rig.money->close();
            const auto file = Database::open(rig.folder.filePath(QStringLiteral("money.db")), rig.key, moneySchema(),
                                             Database::Access::ReadWrite);
            return file
                && (*file)->execute("DROP TRIGGER payments_text_added; DROP TRIGGER payments_text_removed; "
                                    "DROP TRIGGER payments_text_changed; DROP TABLE payments_text; "
                                    "ALTER TABLE purchases DROP COLUMN paid_before; DROP TABLE last_commit; "
                                    "DROP TRIGGER payments_rate_of_new; DROP TRIGGER payments_rate_of_begun_again; "
                                    "DROP TABLE own_rate; ALTER TABLE payments DROP COLUMN rate_currency; "
                                    "ALTER TABLE payments DROP COLUMN rate_minor_per_bitcoin; "
                                    "ALTER TABLE payments DROP COLUMN rate_entered_at; "
                                    "DROP TABLE paid_hashes; ALTER TABLE payments DROP COLUMN release_block; "
                                    "PRAGMA user_version = 1");
        });
        QVERIFY(isUndone);
        rig.money = rig.openFile(QStringLiteral("money.db"), moneySchema());
        QCOMPARE(rig.found(QStringLiteral("old")), 1);
        const PaymentHash hash = *PaymentHash::fromBytes(QByteArray(32, 1));
        QVERIFY(answerOf(rig.money->read<bool>([hash](Database &money) {
                    return Intents(money).isPaid(hash);
                })).value_or(false));
    }

    void searchesManyLinesQuickly()
    {
        Rig rig;
        const auto filled = rig.money->write<void>([](Database &money) {
            return money.execute(
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
                "INSERT INTO payments (kind, state, title, origin, created_at) SELECT 0, 1, 'Article number ' || i || "
                "' of the harbour', 'https://site' || (i % 500) || '.example', i FROM n");
        });
        QVERIFY(answerOf(filled));
        for (const char *search : {"article", "site7", "harbour 99999", "nowhere"}) {
            QElapsedTimer time;
            time.start();
            const auto found = answerOf(History(*rig.money).page(QString::fromLatin1(search), 0, 50));
            QVERIFY(found);
            qInfo("%s: %lld lines of 100,000 in %lld ms", search, qlonglong(found->size()), qlonglong(time.elapsed()));
            QVERIFY2(time.elapsed() < 20'000, search);
        }
    }
};

QTEST_GUILESS_MAIN(TestPayments)
#include "tst_payments.moc"
