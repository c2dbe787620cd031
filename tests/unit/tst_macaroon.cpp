// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/macaroon.h"

#include <QTest>

using namespace satchel;

namespace {

const QByteArray aperture
    = "AgEEbHNhdAJCAAA9cDy2IHCbOPhEv0Uo2+wS/rb4SF6QMa7iq/KoMgrK4oe8NPcgkOT8SeRVJji8GRssxXn99hjaRSeGIM+6JSDlAAIQc2"
      "VydmljZXM9ZmlsZXM6MAACF2ZpbGVzX2NhcGFiaWxpdGllcz1yZWFkAAIcZmlsZXNfdmFsaWRfdW50aWw9MTc5NTM1MzgxNQAABiC/TxCS"
      "M/YSHBcdUgKAJbNKL+5u+fYKGQ6YuOZeGjzAkg==";

QByteArray packet(const QByteArray &name, const QByteArray &data)
{
    const QByteArray line = name + ' ' + data + '\n';
    return QByteArray::number(line.size() + 4, 16).rightJustified(4, '0') + line;
}

} // namespace

class TestMacaroon : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsApertures()
    {
        const auto macaroon = readMacaroon(aperture);
        QVERIFY(macaroon.has_value());
        QCOMPARE(macaroon->location, QByteArray("lsat"));
        QCOMPARE(macaroon->identifier.size(), 66);
        const QList<QByteArray> caveats{"services=files:0", "files_capabilities=read", "files_valid_until=1795353815"};
        QCOMPARE(macaroon->caveats, caveats);
        QVERIFY(macaroon->paymentHash().has_value());
        QCOMPARE(macaroon->validUntil()->toSecsSinceEpoch(), 1795353815);
    }

    void takesEitherAlphabet()
    {
        QByteArray urlSafe = aperture;
        urlSafe.replace('+', '-').replace('/', '_').replace("=", "");
        QCOMPARE(readMacaroon(urlSafe)->identifier, readMacaroon(aperture)->identifier);
    }

    void readsPackets()
    {
        const QByteArray id = QByteArray(2, '\0') + QByteArray(32, 'h') + QByteArray(32, 't');
        const QByteArray bytes = packet("location", "shop") + packet("identifier", id)
            + packet("cid", "a_valid_until=5") + packet("cid", "third") + packet("vid", "x")
            + packet("signature", QByteArray(32, 's'));
        const auto macaroon = readMacaroon(bytes.toBase64());
        QVERIFY(macaroon.has_value());
        QCOMPARE(macaroon->identifier, id);
        QCOMPARE(macaroon->caveats, QList<QByteArray>{"a_valid_until=5"});
        QCOMPARE(macaroon->paymentHash()->bytes(), QByteArray(32, 'h'));
    }

    void readsJson()
    {
        const auto macaroon = readMacaroon(
            QByteArray("{\"v\":2,\"l\":\"shop\",\"i\":\"me\",\"c\":[{\"i\":\"x=1\"}],\"s64\":\"AA\"}").toBase64());
        QVERIFY(macaroon.has_value());
        QCOMPARE(macaroon->caveats, QList<QByteArray>{"x=1"});
        QVERIFY(!macaroon->paymentHash().has_value());
    }

    void takesTheEarliestEnd()
    {
        Macaroon macaroon;
        macaroon.caveats = {"a_valid_until=900", "b_valid_until=100", "c_valid_until=soon", "d=50"};
        QCOMPARE(macaroon.validUntil()->toSecsSinceEpoch(), 100);
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not base64") << QByteArray("eyJ.a-b");
        QTest::newRow("cut short") << aperture.left(100);
        QTest::newRow("length beyond the end") << QByteArray("\x02\x02\xff\xff\xff\x7f").toBase64();
        QTest::newRow("length that never ends") << QByteArray("\x02\x02\xff\xff\xff\xff\xff\xff\xff").toBase64();
        QTest::newRow("packet of no length") << QByteArray("0000identifier x\n").toBase64();
        QTest::newRow("JSON of another version") << QByteArray("{\"v\":3,\"i\":\"me\"}").toBase64();
        QTest::newRow("too long") << QByteArray(20'000, 'A');
    }
    void refusesTheRest()
    {
        QFETCH(QByteArray, token);
        QVERIFY(!readMacaroon(token).has_value());
    }
};

QTEST_APPLESS_MAIN(TestMacaroon)
#include "tst_macaroon.moc"
