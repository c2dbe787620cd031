// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/payments/paymentrequest.h"

#include <QTest>

using namespace satchel;
using request::Refusal;

namespace {

Result<api::Invoice> readFixture(const QString &text)
{
    if (!text.contains(QLatin1String("good")))
        return fail(ErrorCode::InvoiceUnreadable);
    api::Invoice invoice;
    invoice.text = text;
    return invoice;
}

QString nameOf(const PaymentRequest &request)
{
    if (const auto *page = std::get_if<request::Page>(&request))
        return page->url.toString();
    if (const auto *bill = std::get_if<request::Bill>(&request))
        return bill->invoice.text;
    if (const auto *node = std::get_if<request::Node>(&request))
        return node->address.toString();
    return QStringLiteral("refusal %1").arg(int(std::get<Refusal>(request)));
}

QString refusal(Refusal reason)
{
    return nameOf(PaymentRequest(reason));
}

} // namespace

class TestPaymentRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAnything_data()
    {
        const QString node = QString(66, QLatin1Char('2')).replace(0, 2, QStringLiteral("02"));
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("https", QStringLiteral(" https://a.example/b?c=d "), QStringLiteral("https://a.example/b?c=d"));
        row("http", QStringLiteral("http://127.0.0.1:80/x"), QStringLiteral("http://127.0.0.1:80/x"));
        row("l402", QStringLiteral("l402://a.example/b"), QStringLiteral("https://a.example/b"));
        row("bare host", QStringLiteral("a.example/b"), QStringLiteral("https://a.example/b"));
        row("invoice", QStringLiteral("lnbcrt1good"), QStringLiteral("lnbcrt1good"));
        row("upper case", QStringLiteral("LNBC1good"), QStringLiteral("LNBC1good"));
        row("lightning:", QStringLiteral("lightning:lnbc1good"), QStringLiteral("lnbc1good"));
        row("bitcoin:", QStringLiteral("bitcoin:bc1qx?amount=1&lightning=lnbc1good"), QStringLiteral("lnbc1good"));
        row("node", node + QStringLiteral("@127.0.0.1:9735"), node + QStringLiteral("@127.0.0.1:9735"));
        row("empty", QStringLiteral("  \n"), refusal(Refusal::Empty));
        row("words", QStringLiteral("good morning"), refusal(Refusal::Unknown));
        row("javascript", QStringLiteral("javascript:alert(1)"), refusal(Refusal::Unknown));
        row("file", QStringLiteral("file:///etc/passwd"), refusal(Refusal::Unknown));
        row("broken invoice", QStringLiteral("lnbc1bad"), refusal(Refusal::BadInvoice));
        row("link without host", QStringLiteral("https:///x"), refusal(Refusal::BadLink));
        row("link with password", QStringLiteral("https://a:b@c.example/"), refusal(Refusal::BadLink));
        row("endless link", QStringLiteral("https://a.example/") + QString(3'000, QLatin1Char('a')),
            refusal(Refusal::BadLink));
        row("LNURL", QStringLiteral("LNURL1DP68GURN8GHJ7"), refusal(Refusal::Lnurl));
        row("lnurlp", QStringLiteral("lnurlp://a.example/x"), refusal(Refusal::Lnurl));
        row("offer",
            QStringLiteral(
                "lno1pg257enxv4ezqcneype82um50ynhxgrwdajx283qfwdpl28qqmc78ymlvhmxcsywdk5wrjnj36jryg488qwlrnzyjczs"),
            refusal(Refusal::Offer));
        row("lightning address", QStringLiteral("ann@a.example"), refusal(Refusal::LightningAddress));
        row("address", QStringLiteral("bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"),
            refusal(Refusal::BitcoinAddress));
        row("bitcoin: alone", QStringLiteral("bitcoin:bc1qx?amount=1"), refusal(Refusal::BitcoinAddress));
        row("a megabyte", QString(1'000'000, QLatin1Char('a')), refusal(Refusal::Unknown));
    }
    void readsAnything()
    {
        QFETCH(QString, text);
        QTEST(nameOf(readPaymentRequest(text, readFixture)), "expected");
    }

    void saysWhatIsUnderstoodAndNotSupported()
    {
        QCOMPARE(errorOf(Refusal::Lnurl), ErrorCode::Unsupported);
        QCOMPARE(errorOf(Refusal::BadInvoice), ErrorCode::InvoiceUnreadable);
        QCOMPARE(errorOf(Refusal::Unknown), ErrorCode::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(TestPaymentRequest)
#include "tst_paymentrequest.moc"
