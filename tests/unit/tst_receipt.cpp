// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/receipt.h"

#include <QTest>

using namespace satchel;

class TestReceipt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysEverything()
    {
        api::Purchase purchase;
        purchase.id = 7;
        purchase.title = QStringLiteral("Tides\nof \u202enoon");
        purchase.origin = QStringLiteral("https://news.example");
        purchase.url = QUrl(QStringLiteral("https://news.example/a"));
        purchase.price = Msat{12'345};
        purchase.feePaid = Msat{2'000};
        purchase.paymentHash = *PaymentHash::fromBytes(QByteArray(32, '\x0a'));
        purchase.preimage = *Preimage::fromBytes(QByteArray(32, '\x0b'));
        purchase.invoice = QStringLiteral("lnbcrt1x");
        purchase.settledAt = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        const QString text = receiptText(purchase);
        for (const char *part : {"Receipt 7", "https://news.example/a", "12.345 sat", "2 sat", "2026-11-22T12:00:00Z",
                                 "lnbcrt1x", "How to verify", "not yet"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
        QVERIFY(text.contains(QString::fromLatin1(purchase.preimage.hex())));
        QVERIFY(text.contains(QString::fromLatin1(purchase.paymentHash.hex())));
        QVERIFY(!text.contains(QChar(0x202e)));
        QVERIFY(text.contains(QLatin1String("Tides of")));
        QVERIFY(!text.contains(QLatin1String("Worth")));
    }

    void saysWhatItWasWorthByWhoseWord()
    {
        api::Purchase purchase;
        purchase.price = Msat{120'000};
        FiatRate rate{QStringLiteral("USD"), 9'325'000, QDateTime(QDate(2026, 11, 20), QTime(9, 30), Qt::UTC)};
        QVERIFY(receiptText(purchase, rate)
                    .contains(QLatin1String("Worth then     about 0.11 USD (at the payer's own rate of 2026-11-20: "
                                            "1 BTC = 93250.00 USD)\n")));
        purchase.price = Msat{1};
        QVERIFY(receiptText(purchase, rate).contains(QLatin1String("less than 0.00001 USD")));
        rate.currency = QStringLiteral("KRW");
        QVERIFY(receiptText(purchase, rate).contains(QLatin1String("1 BTC = 9325000 KRW")));
    }
};

QTEST_APPLESS_MAIN(TestReceipt)
#include "tst_receipt.moc"
