// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/paytext.h"

#include <QTest>

using namespace satchel;

namespace {

const QString invoice = QStringLiteral("lnbcrt250u1pn0example0qpzry9x8gf2tvdw0s3jn54khce6mua7l");
const QString words = QStringLiteral("legal winner thank year wave sausage worth useful legal winner thank yellow");

} // namespace

class TestPayText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatATextIs_data();
    void saysWhatATextIs();
    void neverLooksAtAllOfAnEndlessText();
};

void TestPayText::saysWhatATextIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PayText::Kind>("kind");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QString &text, PayText::Kind kind, const QString &found = {}) {
        QTest::newRow(name) << text << kind << found;
    };
    const auto u = [](const char *text) { return QString::fromUtf8(text); };
    const QString node = QStringLiteral("02") + QString(64, QLatin1Char('a'));

    row("nothing", u(" \n\t "), PayText::Empty);
    row("only invisible characters", u("\xe2\x80\x8b\xef\xbb\xbf"), PayText::Empty);
    row("https", u(" https://a.example/b?c=d\n"), PayText::Page, u("https://a.example/b?c=d"));
    row("http", u("http://127.0.0.1:80/x"), PayText::Page, u("http://127.0.0.1:80/x"));
    row("upper case link", u("HTTPS://A.EXAMPLE/B"), PayText::Page, u("https://a.example/B"));
    row("l402", u("l402://a.example/b"), PayText::Page, u("https://a.example/b"));
    row("without scheme", u("a.example:8443/b"), PayText::Page, u("https://a.example:8443/b"));
    row("Korean host", u("신문.한국/기사"), PayText::Page, u("https://xn--z92b13l.xn--3e0b707e/기사"));
    row("link with invisible characters",
        u("https://a.exa\xe2\x80\x8bmple/\xe2\x80\xae"
          "b"),
        PayText::Page, u("https://a.example/b"));
    row("link in a sentence", u("Read this (https://a.example/b), it is good."), PayText::Page,
        u("https://a.example/b"));
    row("two links", u("https://a.example/b https://c.example/d"), PayText::Unknown);
    row("the same link twice", u("https://a.example/b https://a.example/b"), PayText::Page, u("https://a.example/b"));
    row("link with a code for LNURL", u("https://a.example/?lightning=LNURL1DP68GURN8GHJ7"), PayText::Lnurl,
        u("lnurl1dp68gurn8ghj7"));
    row("link without host", u("https:///x"), PayText::BadLink, u("https:///x"));
    row("link with a password", u("https://a:b@c.example/"), PayText::BadLink, u("https://a:b@c.example/"));
    row("link with control characters", u("https://a.example/\x01"), PayText::BadLink, u("https://a.example/\x01"));

    row("invoice", invoice, PayText::Invoice, invoice);
    row("invoice of a QR code", u("LIGHTNING:") + invoice.toUpper(), PayText::Invoice, invoice);
    row("lightning://", u("lightning://") + invoice, PayText::Invoice, invoice);
    row("invoice over several lines", invoice.left(20) + u("\r\n  ") + invoice.mid(20), PayText::Invoice, invoice);
    row("invoice with invisible characters", invoice.left(9) + u("\xe2\x81\xa0") + invoice.mid(9), PayText::Invoice,
        invoice);
    row("invoice in a message", u("Please pay: \"") + invoice + u("\". Thank you!"), PayText::Invoice, invoice);
    row("invoice beside a link", u("https://a.example/ ") + invoice, PayText::Invoice, invoice);
    row("two invoices", invoice + u("! ") + invoice + u("q"), PayText::Unknown);
    row("bitcoin: with an invoice", u("bitcoin:bc1qw508d6qejxtdg?amount=0.1&lightning=") + invoice, PayText::Invoice,
        invoice);
    row("bitcoin: of a QR code", u("BITCOIN:BC1QW508D6QEJXTDG?LIGHTNING=") + invoice.toUpper(), PayText::Invoice,
        invoice);
    row("bitcoin: with an offer", u("bitcoin:?lno=lno1qcp4256ypq"), PayText::Offer, u("lno1qcp4256ypq"));
    row("bitcoin: alone", u("bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT?amount=1"), PayText::BitcoinAddress,
        u("1BoatSLRHtKNngkdXEeobR76b53LETtpyT"));

    row("LNURL", u("LNURL1DP68GURN8GHJ7"), PayText::Lnurl, u("lnurl1dp68gurn8ghj7"));
    row("lightning: with LNURL", u("lightning:LNURL1DP68GURN8GHJ7"), PayText::Lnurl, u("lnurl1dp68gurn8ghj7"));
    row("lnurlp:", u("lnurlp://a.example/x"), PayText::Lnurl, u("lnurlp://a.example/x"));
    row("offer whose digits lie like those between numbered words",
        u("lno1qcp4256yplno1qcp4256ypqlno1qcp4256ypqlno1qcp4256ypqlno1qcp4256ypqq"), PayText::Offer,
        u("lno1qcp4256yplno1qcp4256ypqlno1qcp4256ypqlno1qcp4256ypqlno1qcp4256ypqq"));
    row("offer", u("LNO1QCP4256YPQ"), PayText::Offer, u("lno1qcp4256ypq"));
    row("Lightning address", u("Ann@a.example"), PayText::LightningAddress, u("ann@a.example"));
    row("address", u("BCRT1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KYGT080"), PayText::BitcoinAddress,
        u("bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"));
    row("node", node + u("@127.0.0.1:9735"), PayText::Node, node + u("@127.0.0.1:9735"));
    row("node without address", node, PayText::Node, node);
    row("another currency", u("ethereum:0x00"), PayText::OtherMoney, u("ethereum"));

    row("words", words, PayText::Secret);
    row("words in capitals", words.toUpper(), PayText::Secret);
    row("numbered words",
        u("1. legal 2. winner 3. thank 4. year 5. wave 6. sausage\n7. worth 8. useful 9. legal "
          "10. winner 11. thank 12. yellow"),
        PayText::Secret);
    row("one word missing", words.section(u' ', 1), PayText::Secret);
    row("private key", u("L1aW4aubDFB7yfras2S1mN3bqg9nwySY8nkoLmJebSLD5BWv3ENZ"), PayText::Secret);
    row("a plain sentence", u("It is a good day to read the news, and to pay for it as we go along."),
        PayText::Unknown);

    for (const char *scheme : {"javascript:alert(1)", "JavaScript:alert(1)//https://a.example", "file:///etc/passwd",
                               "data:text/html,<b>x</b>", "java\xe2\x80\x8bscript:alert(1)", "view-source:https://a.b"})
        row(scheme, u(scheme), PayText::Unsafe, u(scheme).remove(QChar(0x200b)).section(u':', 0, 0).toLower());
    row("a link after javascript", u("javascript:alert(1) https://a.example/"), PayText::Unsafe, u("javascript"));
    row("HTML", u("<a href='https://a.example'>x</a>"), PayText::Unknown);
    row("a wireless network", u("WIFI:S:home;T:WPA;P:secret;;"), PayText::Unknown);
    row("a telephone", u("tel:+82212345678"), PayText::Unknown);
    row("lightning: and nothing", u("lightning:"), PayText::Unknown);
    row("a number", u("12345"), PayText::Unknown);
}

void TestPayText::saysWhatATextIs()
{
    QFETCH(QString, text);
    QFETCH(PayText::Kind, kind);
    const PayText read = readPayText(text);
    QCOMPARE(int(read.kind), int(kind));
    QTEST(read.text, "found");
    QCOMPARE(read.url.isEmpty(), kind != PayText::Page);
}

void TestPayText::neverLooksAtAllOfAnEndlessText()
{
    QCOMPARE(int(readPayText(QString(1'000'000, QLatin1Char('a'))).kind), int(PayText::Unknown));
    QCOMPARE(int(readPayText(QStringLiteral("a.b ").repeated(250'000)).kind), int(PayText::Unknown));
    QCOMPARE(int(readPayText(QStringLiteral("lnbc1 ").repeated(1'300)).kind), int(PayText::Unknown));
    QCOMPARE(int(readPayText(QStringLiteral("https://a.example/") + QString(3'000, QLatin1Char('a'))).kind),
             int(PayText::BadLink));
}

QTEST_APPLESS_MAIN(TestPayText)
#include "tst_paytext.moc"
