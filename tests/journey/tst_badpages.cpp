// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/journey/corerun.h"

using namespace satchel;
using namespace satchel::journey;
using api::PurchaseState;

/// Pages that misbehave: each the right reason, and no money moved.
class TestBadPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refuses_data();
    void refuses();
    void takesTheOneOfSeveralThatCanBePaid();
    void freePagesAreKept_data();
    void freePagesAreKept();
    void unknownHostIsSaid();
    void cleanupTestCase();

private:
    CoreRun m_core;
    Msat m_before;
};

void TestBadPages::initTestCase()
{
    QVERIFY(m_core.start());
    QCOMPARE(m_core.makeWallet().code, ErrorCode::None);
    QCOMPARE(m_core.openChannel().code, ErrorCode::None);
    m_before = m_core.spendable();
}

void TestBadPages::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *page, ErrorCode code) {
        QTest::newRow(page) << QStringLiteral("/bad/") + QString::fromLatin1(page) << code;
    };
    row("gone", ErrorCode::PageGone);
    row("missing", ErrorCode::PageGone);
    row("forbidden", ErrorCode::PageRefused);
    row("broken", ErrorCode::PageRefused);
    row("wordless", ErrorCode::ChallengeUnreadable);
    row("unreadable", ErrorCode::ChallengeUnreadable);
    row("other-scheme", ErrorCode::ChallengeUnreadable);
    row("not-an-invoice", ErrorCode::InvoiceUnreadable);
    row("mainnet", ErrorCode::InvoiceOtherNetwork);
    row("expired", ErrorCode::InvoiceExpired);
    row("amountless", ErrorCode::InvoiceWithoutAmount);
    row("other-hash", ErrorCode::InvoiceHashMismatch);
    row("elsewhere", ErrorCode::UnsafeAddress);
    row("circle", ErrorCode::PageRefused);
    row("silent", ErrorCode::TimedOut);
    row("large", ErrorCode::TooLarge);
    row("endless", ErrorCode::TooLarge);
}

void TestBadPages::refuses()
{
    QFETCH(QString, path);
    QFETCH(ErrorCode, code);
    const auto purchase = m_core.look(path);
    QVERIFY2(purchase, qPrintable(purchase ? QString() : QString::number(int(purchase.error().code))));
    QCOMPARE(purchase->state, PurchaseState::Failed);
    QCOMPARE(purchase->error, code);
    QVERIFY(!purchase->settledAt.isValid());
    QCOMPARE(m_core.spendable(), m_before);
}

void TestBadPages::takesTheOneOfSeveralThatCanBePaid()
{
    const auto purchase = m_core.look(QStringLiteral("/bad/several"));
    QVERIFY(purchase);
    QCOMPARE(purchase->state, PurchaseState::Offered);
    QCOMPARE(purchase->price, Msat{21'000});
    QCOMPARE(purchase->title, QStringLiteral("The last of several ways to pay"));
    QVERIFY(m_core.await(m_core.client().purchases()->decline(purchase->id)));
    QCOMPARE(m_core.spendable(), m_before);
}

void TestBadPages::freePagesAreKept_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("text") << QStringLiteral("/bad/plain");
    QTest::newRow("article") << QStringLiteral("/welcome/");
}

void TestBadPages::freePagesAreKept()
{
    QFETCH(QString, path);
    const auto purchase = m_core.look(path);
    QVERIFY(purchase);
    QCOMPARE(purchase->state, PurchaseState::Free);
    QVERIFY(m_core.await(m_core.client().library()->content(purchase->id)));
    QCOMPARE(m_core.spendable(), m_before);
}

void TestBadPages::unknownHostIsSaid()
{
    const auto nobody
        = m_core.await(m_core.client().purchases()->look(QUrl(QStringLiteral("http://127.0.0.1:1/page"))), 45'000);
    QVERIFY(nobody);
    QCOMPARE(nobody->state, PurchaseState::Failed);
    QCOMPARE(nobody->error, ErrorCode::HostUnreachable);
}

void TestBadPages::cleanupTestCase()
{
    const QJsonObject status = m_core.control("GET", QStringLiteral("/status"));
    QCOMPARE(status.value(QStringLiteral("shopReceivedMsat")).toInteger(-1), 0);
    QVERIFY(m_core.terminate());
}

QTEST_GUILESS_MAIN(TestBadPages)
#include "tst_badpages.moc"
