// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/ids.h"

#include <QSet>
#include <QtTest>

using namespace satchel;

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHex_data();
    void readsHex();
    void takesOnlyItsSize();
    void isEmptyUntilSet();
    void provesAPayment();
    void readsNodeAddresses_data();
    void readsNodeAddresses();
    void canBeAKey();
};

void TestIds::readsHex_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("isValid");
    const QByteArray sound = QByteArray("0123456789abcdef").repeated(4);
    QTest::newRow("lower case") << sound << true;
    QTest::newRow("upper case") << sound.toUpper() << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("short") << sound.chopped(2) << false;
    QTest::newRow("long") << sound + "00" << false;
    QTest::newRow("odd") << sound.chopped(1) << false;
    QTest::newRow("other letter") << sound.chopped(1) + "g" << false;
    QTest::newRow("space inside") << QByteArray(sound).replace(10, 1, " ") << false;
    QTest::newRow("prefix") << "0x" + sound.chopped(2) << false;
    QTest::newRow("zero byte") << QByteArray(sound).replace(3, 1, QByteArray(1, '\0')) << false;
}

void TestIds::readsHex()
{
    QFETCH(QByteArray, hex);
    QFETCH(bool, isValid);
    const auto id = PaymentHash::fromHex(hex);
    QCOMPARE(id.has_value(), isValid);
    if (id)
        QCOMPARE(id->hex(), hex.toLower());
}

void TestIds::takesOnlyItsSize()
{
    QVERIFY(PaymentHash::fromBytes(QByteArray(32, 'x')));
    QVERIFY(!PaymentHash::fromBytes(QByteArray(33, 'x')));
    QVERIFY(NodeId::fromBytes(QByteArray(33, 'x')));
    QVERIFY(!ChannelId::fromBytes({}));
}

void TestIds::isEmptyUntilSet()
{
    QVERIFY(Preimage().isEmpty());
    QVERIFY(Preimage().bytes().isNull());
    QVERIFY(!Preimage::fromBytes(QByteArray(32, '\0'))->isEmpty());
}

void TestIds::provesAPayment()
{
    const auto preimage = Preimage::fromBytes(QByteArray(32, '\0'));
    const auto hash = PaymentHash::fromHex("66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925");
    QVERIFY(preimage && hash);
    QVERIFY(proves(*preimage, *hash));
    QVERIFY(!proves(Preimage(), *hash));
    QVERIFY(!proves(*preimage, PaymentHash()));
    QVERIFY(!proves(*Preimage::fromBytes(QByteArray(32, '\1')), *hash));
}

void TestIds::readsNodeAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    const QString id = QStringLiteral("02") + QStringLiteral("ab").repeated(32);
    const auto row = [&](const char *name, const QString &after, const QString &host) {
        QTest::newRow(name) << id + after << host;
    };
    row("name", QStringLiteral("@hub.example:9735"), QStringLiteral("hub.example:9735"));
    row("address", QStringLiteral("@127.0.0.1:1"), QStringLiteral("127.0.0.1:1"));
    row("version 6", QStringLiteral("@[::1]:65535"), QStringLiteral("[::1]:65535"));
    row("onion", QStringLiteral("@abcdefghijklmnop.onion:9735"), QStringLiteral("abcdefghijklmnop.onion:9735"));
    row("spaces around", QStringLiteral("@hub.example:9735 \n"), QStringLiteral("hub.example:9735"));
    row("no host", QStringLiteral("@:9735"), {});
    row("no port", QStringLiteral("@hub.example"), {});
    row("empty port", QStringLiteral("@hub.example:"), {});
    row("port 0", QStringLiteral("@hub.example:0"), {});
    row("large port", QStringLiteral("@hub.example:65536"), {});
    row("signed port", QStringLiteral("@hub.example:+80"), {});
    row("spaced port", QStringLiteral("@hub.example: 80"), {});
    row("space inside", QStringLiteral("@hub example:80"), {});
    row("two hosts", QStringLiteral("@one:1@two:2"), {});
    row("bare version 6", QStringLiteral("@::1:9735"), {});
    row("line inside", QStringLiteral("@hub\n.example:80"), {});
    row("no address", {}, {});
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("short id") << id.chopped(2) + QStringLiteral("@hub:1") << QString();
    QTest::newRow("other id") << QStringLiteral("ä") + id.mid(1) + QStringLiteral("@hub:1") << QString();
    QTest::newRow("not a point") << QStringLiteral("05") + id.mid(2) + QStringLiteral("@hub:1") << QString();
}

void TestIds::readsNodeAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    const auto address = NodeAddress::parse(text);
    QCOMPARE(address.has_value(), !host.isEmpty());
    if (address) {
        QCOMPARE(address->host, host);
        QCOMPARE(address->toString(), text.trimmed());
        QCOMPARE(*NodeAddress::parse(address->toString()), *address);
    } else {
        QCOMPARE(address.error().code, ErrorCode::InvalidInput);
    }
}

void TestIds::canBeAKey()
{
    const auto one = *ChannelId::fromBytes(QByteArray(16, 'a'));
    const auto two = *ChannelId::fromBytes(QByteArray(16, 'b'));
    QCOMPARE((QSet<ChannelId>{one, two, one}.size()), 2);
    QVERIFY(one < two && !(two < one));
}

QTEST_APPLESS_MAIN(TestIds)
#include "tst_ids.moc"
