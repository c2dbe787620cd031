// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/unit/moneyfixture.h"

using namespace satchel;
using api::PaymentState;

namespace {

const FiatRate november{QStringLiteral("USD"), 9'325'000, QDateTime(QDate(2026, 11, 20), QTime(9, 30), Qt::UTC)};
const FiatRate december{QStringLiteral("KRW"), 138'000'000, QDateTime(QDate(2026, 12, 1), QTime(8, 0), Qt::UTC)};

struct Rig : MoneyFixture {
    Payments payments{*money, engine, pool, Network::Sandbox, engine.reader()};
    ~Rig() { pool.waitForDone(); }
    Result<PaymentHash> pay(const api::Invoice &invoice) { return answerOf(payments.pay(invoice.text, Msat{10'000})); }
    FiatRate rate() { return answerOf(money->read<FiatRate>(ownrate::read)).value(); }
};

} // namespace

/// The person's own rate, and how it comes to stand beside each payment.
class TestOwnRate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isKeptUntilItIsEnded()
    {
        Rig rig;
        QVERIFY(!rig.rate().isSet());
        rig.setRate(november);
        QCOMPARE(rig.rate(), november);
        rig.setRate(december);
        QCOMPARE(rig.rate(), december);
        away([&] { rig.money->close(); });
        rig.money = rig.openFile(QStringLiteral("money.db"), moneySchema());
        QCOMPARE(rig.rate(), december);
        rig.setRate({});
        QVERIFY(!rig.rate().isSet());
    }

    void standsBesideThePaymentFromItsBeginning()
    {
        Rig rig;
        const auto before = rig.engine.addInvoice(Msat{7'000});
        const auto invoice = rig.engine.addInvoice(Msat{8'000});
        rig.engine.onPay(PayOutcome::Hold);
        QVERIFY(rig.pay(before));
        rig.setRate(november);
        QVERIFY(rig.pay(invoice));
        QCOMPARE(rig.line(invoice.paymentHash).state, PaymentState::Pending);
        QCOMPARE(rig.line(invoice.paymentHash).rate, november);
        QVERIFY(!rig.line(before.paymentHash).rate.isSet());
    }

    void laterRatesChangeNoPayment()
    {
        Rig rig;
        const auto invoice = rig.engine.addInvoice(Msat{8'000});
        rig.engine.onPay(PayOutcome::Hold);
        rig.setRate(november);
        QVERIFY(rig.pay(invoice));
        rig.setRate(december);
        QVERIFY(rig.apply(event::PaymentSettled{invoice.paymentHash, rig.engine.preimageOf(invoice.paymentHash), {}}));
        QCOMPARE(rig.line(invoice.paymentHash).state, PaymentState::Succeeded);
        QCOMPARE(rig.line(invoice.paymentHash).rate, november);
        rig.setRate({});
        QCOMPARE(rig.line(invoice.paymentHash).rate, november);
    }

    void whatFailedAndIsBegunAgainTakesTheNewOne()
    {
        Rig rig;
        const auto invoice = rig.engine.addInvoice(Msat{8'000});
        rig.setRate(november);
        rig.engine.onPay(PayOutcome::Refuse, ErrorCode::NoRoute);
        QVERIFY(!rig.pay(invoice));
        QCOMPARE(rig.line(invoice.paymentHash).rate, november);
        rig.setRate(december);
        QCOMPARE(rig.line(invoice.paymentHash).rate, november);
        rig.engine.onPay(PayOutcome::Hold);
        QVERIFY(rig.pay(invoice));
        QCOMPARE(rig.line(invoice.paymentHash).rate, december);
    }

    void whatIsReceivedTakesTheOneOfThatMoment()
    {
        Rig rig;
        rig.setRate(november);
        const auto invoice = answerOf(rig.payments.receive(Msat{9'000}, QStringLiteral("gift")));
        QVERIFY(invoice);
        rig.setRate(december);
        QVERIFY(rig.apply(event::PaymentReceived{invoice->paymentHash, Msat{9'000}}));
        QCOMPARE(rig.line(invoice->paymentHash).rate, december);
    }

    /// A file from before there were rates: its lines have none, new ones do.
    void oldFilesAreBroughtUp()
    {
        Rig rig;
        const auto old = rig.engine.addInvoice(Msat{7'000});
        rig.engine.onPay(PayOutcome::Hold);
        QVERIFY(rig.pay(old));
        away([&] { rig.money->close(); });
        const auto isUndone = away([&] {
            const auto money = Database::open(rig.folder.filePath(QStringLiteral("money.db")), rig.key, moneySchema(),
                                              Database::Access::ReadWrite);
            return money
                && (*money)->execute(
                    "DROP TRIGGER payments_rate_of_new; DROP TRIGGER payments_rate_of_begun_again; "
                    "DROP TABLE own_rate; ALTER TABLE payments DROP COLUMN rate_currency; "
                    "ALTER TABLE payments DROP COLUMN rate_minor_per_bitcoin; "
                    "ALTER TABLE payments DROP COLUMN rate_entered_at; ALTER TABLE last_commit DROP COLUMN in_file; "
                    "DROP TABLE paid_hashes; ALTER TABLE payments DROP COLUMN release_block; "
                    "PRAGMA user_version = 4");
        });
        QVERIFY(isUndone);
        rig.money = rig.openFile(QStringLiteral("money.db"), moneySchema());
        QCOMPARE(rig.line(old.paymentHash).amount, Msat{7'000});
        QVERIFY(!rig.line(old.paymentHash).rate.isSet());
        rig.setRate(november);
        QCOMPARE(rig.rate(), november);
    }
};

QTEST_GUILESS_MAIN(TestOwnRate)
#include "tst_ownrate.moc"
