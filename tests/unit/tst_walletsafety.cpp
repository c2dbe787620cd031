// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/unit/sessiontest.h"
#include "wallet/session/localcore.h"

#include <QSignalSpy>

using namespace satchel;
using api::SessionState;

/// What wants the passphrase, how often it may be wrong, and when a wallet locks itself.
class TestWalletSafety : public SessionTest
{
    Q_OBJECT

private Q_SLOTS:
    void showsItsWordsForThePassphraseOnly();
    void takesAnotherPassphraseWhileOpen();
    void waitsAfterWrongTries();
    void waitHoldsForEveryWayIn();
    void locksItselfWhenNobodyIsThere();
    void doesNotLockWhileAPaymentIsUndecided();
    void asksAgainForALargePayment();
    void asksAgainForAnUnusualFee();
    void approvesWhatWasOfferedOnly();
    void asksAgainForADearPage();
    void weakerSafetyWantsThePassphrase();

private:
    Future<api::PurchaseId> look();
    Future<api::PurchaseId> offer(api::PurchaseId id, const api::Invoice &invoice);
    api::PurchaseId offer(const api::Invoice &invoice);
};

void TestWalletSafety::showsItsWordsForThePassphraseOnly()
{
    QCOMPARE(await(m_session->words(secret("pass"))).error().code, ErrorCode::Locked);
    makeWallet();
    QCOMPARE(await(m_session->words(secret("pasS"))).error().code, ErrorCode::WrongPassphrase);
    QCOMPARE(m_session->status().state, SessionState::Running);
    QCOMPARE(await(m_session->words(secret("pass"))).value_or(QByteArray()), m_words);
    QVERIFY(await(m_session->lock()));
    QTRY_COMPARE(m_session->status().state, SessionState::Locked);
    QCOMPARE(await(m_session->words(secret("pass"))).error().code, ErrorCode::Locked);
}

void TestWalletSafety::takesAnotherPassphraseWhileOpen()
{
    QCOMPARE(await(m_session->changePassphrase(secret("pass"), secret("new"))).error().code, ErrorCode::Locked);
    makeWallet();
    QCOMPARE(await(m_session->changePassphrase(secret("pasS"), secret("new"))).error().code,
             ErrorCode::WrongPassphrase);
    QCOMPARE(await(m_session->changePassphrase(secret("pass"), Secret())).error().code, ErrorCode::PassphraseTooShort);
    QVERIFY(await(m_session->changePassphrase(secret("pass"), secret("new"))));
    QCOMPARE(m_session->status().state, SessionState::Running);
    QCOMPARE(await(m_session->words(secret("new"))).value_or(QByteArray()), m_words);
    QVERIFY(await(m_session->lock()));
    QTRY_COMPARE(m_session->status().state, SessionState::Locked);
    QCOMPARE(await(m_session->unlock(secret("pass"))).error().code, ErrorCode::WrongPassphrase);
    QVERIFY(await(m_session->unlock(secret("new"))));
}

/// The count outlives the core; the clock on the wall does not shorten it.
void TestWalletSafety::waitsAfterWrongTries()
{
    makeWallet();
    QVERIFY(await(m_session->lock()));
    QTRY_COMPARE(m_session->status().state, SessionState::Locked);
    standStill();
    for (int i = 0; i < Tries::freeTries; ++i) {
        QCOMPARE(m_session->status().waitMs, 0);
        QCOMPARE(await(m_session->unlock(secret("pasS"))).error().code, ErrorCode::WrongPassphrase);
    }
    QVERIFY(m_session->status().waitMs > 9'000 && m_session->status().waitMs <= 10'000);
    QCOMPARE(await(m_session->unlock(secret("pass"))).error().code, ErrorCode::TooManyTries);
    shut();
    open();
    m_now.wall += std::chrono::hours(24);
    QVERIFY(m_session->status().waitMs > 9'000);
    QCOMPARE(await(m_session->unlock(secret("pass"))).error().code, ErrorCode::TooManyTries);
    QCOMPARE(m_session->status().state, SessionState::Locked);
    m_now.sinceBoot += Tries::firstWait;
    QVERIFY(await(m_session->unlock(secret("pass"))));
    QCOMPARE(m_session->status().waitMs, 0);
}

void TestWalletSafety::waitHoldsForEveryWayIn()
{
    makeWallet();
    standStill();
    failTimes(Tries::freeTries);
    QCOMPARE(await(m_session->words(secret("pass"))).error().code, ErrorCode::TooManyTries);
    QCOMPARE(await(m_session->changePassphrase(secret("pass"), secret("new"))).error().code, ErrorCode::TooManyTries);
    QCOMPARE(await(m_session->setAskAbove({}, secret("pass"))).error().code, ErrorCode::TooManyTries);
    QVERIFY(await(m_session->lock()));
    QTRY_COMPARE(m_session->status().state, SessionState::Locked);
    QCOMPARE(await(m_session->unlock(secret("pass"))).error().code, ErrorCode::TooManyTries);
    QCOMPARE(await(m_session->unlockWithWords(secret(m_words), secret("new"))).error().code, ErrorCode::TooManyTries);
    m_now.sinceBoot += Tries::firstWait;
    QCOMPARE(await(m_session->unlockWithWords(secret("no such words"), secret("new"))).error().code,
             ErrorCode::WordsInvalid);
    QCOMPARE(await(m_session->unlockWithWords(secret(m_words), secret("new"))).error().code, ErrorCode::TooManyTries);
    m_now.sinceBoot += Tries::waitAfter(Tries::freeTries + 1);
    QVERIFY(await(m_session->unlockWithWords(secret(m_words), secret("new"))));
}

void TestWalletSafety::locksItselfWhenNobodyIsThere()
{
    makeWallet();
    standStill();
    QVERIFY(await(m_session->noteActivity()));
    m_now.sinceBoot += std::chrono::minutes(14);
    m_session->idleLock().look();
    QVERIFY(await(m_session->noteActivity()));
    m_now.sinceBoot += std::chrono::minutes(14);
    m_session->idleLock().look();
    QVERIFY(!m_session->idleLock().isOverdue());
    QCOMPARE(m_session->status().state, SessionState::Running);
    m_now.sinceBoot += std::chrono::minutes(2);
    m_session->idleLock().look();
    QTRY_COMPARE(m_session->status().state, SessionState::Locked);
    QVERIFY(await(m_session->unlock(secret("pass"))));
    QVERIFY(await(m_session->setIdleLock(0)));
    QCOMPARE(m_session->status().safety.idleMinutes, 0);
    m_now.sinceBoot += std::chrono::hours(48);
    QVERIFY(!m_session->idleLock().isOverdue());
    QCOMPARE(await(m_session->setIdleLock(-1)).error().code, ErrorCode::InvalidInput);
}

void TestWalletSafety::doesNotLockWhileAPaymentIsUndecided()
{
    makeWallet();
    standStill();
    LocalCore core(*m_session);
    m_engine->onPay(PayOutcome::Hold);
    const api::Invoice invoice = m_engine->addInvoice(Msat{1'000'000});
    QVERIFY(await(core.payments()->pay(invoice.text, Msat{10'000})));
    m_now.sinceBoot += std::chrono::minutes(16);
    QSignalSpy overdue(&m_session->idleLock(), &IdleLock::overdue);
    m_session->idleLock().look();
    QCOMPARE(overdue.count(), 1);
    QVERIFY(await(core.history()->count({}))); // asked after the look, so answered after it
    QCOMPARE(m_session->status().state, SessionState::Running);
    m_engine->settleHeld(invoice.paymentHash);
    QTRY_VERIFY(await(core.history()->page({}, 0, 1)).value().value(0).state == api::PaymentState::Succeeded);
    m_session->idleLock().look();
    QTRY_COMPARE(m_session->status().state, SessionState::Locked);
}

void TestWalletSafety::asksAgainForALargePayment()
{
    makeWallet();
    standStill();
    LocalCore core(*m_session);
    QVERIFY(await(m_session->setAskAbove(Sat{1'000}, {})));
    const api::Invoice small = m_engine->addInvoice(Msat{998'001});
    const api::Invoice large = m_engine->addInvoice(Msat{999'001});
    const auto pay = [&](const api::Invoice &invoice, const QByteArray &passphrase) {
        return await(core.payments()->pay(invoice.text, Msat{10'000}, secret(passphrase)));
    };
    QVERIFY(pay(small, {}));
    QCOMPARE(pay(large, {}).error().code, ErrorCode::PassphraseNeeded);
    QCOMPARE(await(core.history()->count({})).value(), 1);
    QCOMPARE(pay(large, "pasS").error().code, ErrorCode::WrongPassphrase);
    failTimes(Tries::freeTries - 1);
    QCOMPARE(pay(large, "pass").error().code, ErrorCode::TooManyTries);
    QCOMPARE(await(core.history()->count({})).value(), 1);
    m_now.sinceBoot += Tries::firstWait;
    QVERIFY(pay(large, "pass"));
    QCOMPARE(await(core.history()->count({})).value(), 2);
}

/// What the fee may be above the usual one is part of what is paid.
void TestWalletSafety::asksAgainForAnUnusualFee()
{
    makeWallet();
    LocalCore core(*m_session);
    const auto pay = [&](qint64 feeLimit, const QByteArray &passphrase) {
        const api::Invoice invoice = m_engine->addInvoice(Msat{1'000});
        return await(core.payments()->pay(invoice.text, Msat{feeLimit}, secret(passphrase)));
    };
    QCOMPARE(pay(10'008'001, {}).error().code, ErrorCode::PassphraseNeeded);
    QCOMPARE(pay(std::numeric_limits<qint64>::max(), {}).error().code, ErrorCode::AmountOutOfRange);
    QCOMPARE(m_engine->payCalls(), 0);
    QVERIFY(pay(10'008'000, {}));
    QVERIFY(pay(10'008'001, "pass"));
    const api::Invoice nearly = m_engine->addInvoice(Msat{9'950'000});
    QVERIFY(await(core.payments()->pay(nearly.text, api::PaymentClient::defaultFeeLimit(nearly.amount))));
}

/// A page that was asked for its price, and did not answer yet.
Future<api::PurchaseId> TestWalletSafety::look()
{
    return m_session->wallet()->files().money->write<api::PurchaseId>([](Database &money) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return PurchaseStore(money)
            .create(QUrl(QStringLiteral("https://corner.example/")), now)
            .map([](const PurchaseRecord &record) { return record.purchase.id; });
    });
}

/// It asks for this invoice.
Future<api::PurchaseId> TestWalletSafety::offer(api::PurchaseId id, const api::Invoice &invoice)
{
    return m_session->wallet()->files().money->write<api::PurchaseId>([id, invoice](Database &money) {
        return PurchaseStore(money)
            .advance(id, purchase::OfferMade(),
                     [&](PurchaseRecord &offered) {
                         offered.purchase.price = invoice.amount;
                         offered.purchase.feeLimit = Msat{10'000};
                         offered.purchase.invoice = invoice.text;
                         offered.purchase.paymentHash = invoice.paymentHash;
                     })
            .map([](const PurchaseStore::Advance &advance) { return advance.record.purchase.id; });
    });
}

api::PurchaseId TestWalletSafety::offer(const api::Invoice &invoice)
{
    return await(offer(await(look()).value_or(0), invoice)).value_or(0);
}

/// The price comes when it is agreed to already: nobody has seen it.
void TestWalletSafety::approvesWhatWasOfferedOnly()
{
    makeWallet();
    LocalCore core(*m_session);
    const api::PurchaseId id = await(look()).value_or(0);
    const auto approved = core.purchases()->approve(id);
    for (int i = 0; i < 8; ++i) // until what it asks first is answered, and nobody heard of it
        QVERIFY(m_session->wallet()->purchases().purchase(id).result());
    QVERIFY(offer(id, m_engine->addInvoice(Msat{10'000'000})).result());
    QCOMPARE(await(approved).value_or(api::Purchase()).state, api::PurchaseState::Looking);
    QCOMPARE(await(core.purchases()->purchase(id)).value().state, api::PurchaseState::Offered);
    QCOMPARE(m_engine->payCalls(), 0);
}

void TestWalletSafety::asksAgainForADearPage()
{
    makeWallet();
    m_engine->onPay(PayOutcome::Hold);
    LocalCore core(*m_session);
    const api::Invoice invoice = m_engine->addInvoice(Msat{10'000'000});
    const api::PurchaseId id = offer(invoice);
    QVERIFY(id != 0);
    QCOMPARE(await(core.purchases()->approve(id)).error().code, ErrorCode::PassphraseNeeded);
    QCOMPARE(await(core.purchases()->approve(id, secret("pasS"))).error().code, ErrorCode::WrongPassphrase);
    QCOMPARE(m_engine->payCalls(), 0);
    QCOMPARE(await(core.purchases()->purchase(id)).value().state, api::PurchaseState::Offered);
    QVERIFY(await(core.purchases()->approve(id, secret("pass"))));
    QTRY_COMPARE(m_engine->timesSent(invoice.paymentHash), 1);
    QVERIFY(await(core.purchases()->approve(id))); // approved already: nothing to prove
    m_engine->settleHeld(invoice.paymentHash);
    const api::PurchaseId cheap = offer(m_engine->addInvoice(Msat{9'999'000}));
    QVERIFY(await(core.purchases()->approve(cheap)));
}

void TestWalletSafety::weakerSafetyWantsThePassphrase()
{
    makeWallet();
    QCOMPARE(m_session->status().safety, api::Safety());
    QCOMPARE(await(m_session->setAskAbove(Sat{100'000}, {})).error().code, ErrorCode::PassphraseNeeded);
    QCOMPARE(await(m_session->setAskAbove({}, secret("pasS"))).error().code, ErrorCode::WrongPassphrase);
    QCOMPARE(m_session->status().safety, api::Safety());
    QVERIFY(await(m_session->setAskAbove(Sat{1'000}, {})));
    QVERIFY(await(m_session->setAskAbove({}, secret("pass"))));
    QCOMPARE(await(m_session->setAskAbove(Sat{-1}, {})).error().code, ErrorCode::AmountOutOfRange);
    QVERIFY(await(m_session->setIdleLock(60)));
    shut();
    open();
    QVERIFY(await(m_session->unlock(secret("pass"))));
    QCOMPARE(m_session->status().safety, (api::Safety{60, Sat{0}}));
    QVERIFY(await(m_session->setAskAbove(Sat{10'000}, {})));
}

QTEST_GUILESS_MAIN(TestWalletSafety)
#include "tst_walletsafety.moc"
