// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/l402.h"
#include "sandbox/macaroon.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace satchel;
using namespace satchel::sandbox;

class SandboxL402 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAsOthersDo_data();
    void signsAsOthersDo();
    void readsWhatApertureSends();
    void survivesTheWire();
    void refusesBrokenBytes_data();
    void refusesBrokenBytes();
    void wordsTheChallenge();
    void admitsWhoPaid_data();
    void admitsWhoPaid();
    void admitsTheSecondOfTwoTokens();
    void refuses_data();
    void refuses();
    void refusesAnExpiredToken();
    void caveatsMayNarrow();
    void admitsAfterARestart();

private:
    const QByteArray m_preimage = QByteArray(32, 'p');
    const PaymentHash m_hash
        = *PaymentHash::fromBytes(QCryptographicHash::hash(m_preimage, QCryptographicHash::Sha256));
    const TokenMint m_mint{QByteArray("the shop's secret")};

    [[nodiscard]] QByteArray credential(const QByteArray &token) const
    {
        return "L402 " + token + ':' + m_preimage.toHex();
    }
};

// The example that the first macaroon library published with its documentation.
void SandboxL402::signsAsOthersDo_data()
{
    QTest::addColumn<QByteArrayList>("caveats");
    QTest::addColumn<QByteArray>("signature");
    const QByteArrayList all{"account = 3735928559", "time < 2020-01-01T00:00", "email = alice@example.org"};
    QTest::newRow("bare") << QByteArrayList()
                          << QByteArray("e3d9e02908526c4c0039ae15114115d97fdd68bf2ba379b342aaf0f617d0552f");
    QTest::newRow("one caveat") << all.mid(0, 1)
                                << QByteArray("1efe4763f290dbce0c1d08477367e11f4eee456a64933cf662d79772dbb82128");
    QTest::newRow("two caveats") << all.mid(0, 2)
                                 << QByteArray("b5f06c8c8ef92f6c82c6ff282cd1f8bd1849301d09a2db634ba182536a611c49");
    QTest::newRow("three caveats") << all
                                   << QByteArray("ddf553e46083e55b8d71ab822be3d8fcf21d6bf19c40d617bb9fb438934474b6");
}

void SandboxL402::signsAsOthersDo()
{
    QFETCH(const QByteArrayList, caveats);
    const QByteArray key = "this is our super secret key; only we should know it";
    const Macaroon macaroon = Macaroon::sign(key, "http://mybank/", "we used our secret key", caveats);
    QTEST(macaroon.signature.toHex(), "signature");
    QVERIFY(macaroon.isSignedWith(key));
    QVERIFY(!macaroon.isSignedWith("another key"));
}

void SandboxL402::readsWhatApertureSends()
{
    const auto macaroon = Macaroon::parse(QByteArray::fromBase64(
        "AgEEbHNhdAJCAAA9cDy2IHCbOPhEv0Uo2+wS/rb4SF6QMa7iq/KoMgrK4oe8NPcgkOT8SeRVJji8GRssxXn99hjaRSeGIM+6JSDlAAIQc2Vydm"
        "ljZXM9ZmlsZXM6MAACF2ZpbGVzX2NhcGFiaWxpdGllcz1yZWFkAAIcZmlsZXNfdmFsaWRfdW50aWw9MTc5NTM1MzgxNQAABiC/TxCSM/YSHBcd"
        "UgKAJbNKL+5u+fYKGQ6YuOZeGjzAkg=="));
    QVERIFY(macaroon);
    QCOMPARE(macaroon->location, "lsat");
    QCOMPARE(macaroon->identifier.size(), 66);
    const QByteArrayList caveats{"services=files:0", "files_capabilities=read", "files_valid_until=1795353815"};
    QCOMPARE(macaroon->caveats, caveats);
}

void SandboxL402::survivesTheWire()
{
    const Macaroon macaroon = Macaroon::sign("key", "here", QByteArray(300, 'i'), {"a=1", QByteArray(200, 'b')});
    const auto read = Macaroon::parse(macaroon.serialized());
    QVERIFY(read);
    QCOMPARE(read->identifier, macaroon.identifier);
    QCOMPARE(read->caveats, macaroon.caveats);
    QVERIFY(read->isSignedWith("key"));
}

void SandboxL402::refusesBrokenBytes_data()
{
    const QByteArray good = Macaroon::sign("key", "here", "id", {"a=1"}).serialized();
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("other version") << QByteArray(good).replace(0, 1, "\1");
    QTest::newRow("trailing byte") << good + 'x';
    QTest::newRow("length that lies") << QByteArray("\2\2\xff\xff\xff\xff\xff\x7f");
    for (int size = 1; size < good.size(); ++size)
        QTest::addRow("cut to %d", size) << good.left(size);
}

void SandboxL402::refusesBrokenBytes()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!Macaroon::parse(bytes));
}

void SandboxL402::wordsTheChallenge()
{
    QCOMPARE(challengeLines(ChallengeForm::Specification, "T", "I"),
             QByteArrayList{"L402 version=\"0\", token=\"T\", invoice=\"I\""});
    const QByteArrayList two{"LSAT macaroon=\"T\", invoice=\"I\"", "L402 macaroon=\"T\", invoice=\"I\""};
    QCOMPARE(challengeLines(ChallengeForm::Aperture, "T", "I"), two);
}

void SandboxL402::admitsWhoPaid_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::newRow("L402") << QByteArray("L402");
    QTest::newRow("LSAT") << QByteArray("LSAT");
    QTest::newRow("lower case") << QByteArray("l402");
}

void SandboxL402::admitsWhoPaid()
{
    QFETCH(const QByteArray, scheme);
    const QByteArray header = scheme + ' ' + m_mint.mint(m_hash, "salt") + ':' + m_preimage.toHex();
    const auto admission = m_mint.admit(header, "salt");
    QVERIFY(admission);
    QCOMPARE(admission->paymentHash, m_hash);
    QVERIFY(m_mint.admit(header, "salt"));
}

void SandboxL402::admitsTheSecondOfTwoTokens()
{
    const QByteArray tokens = m_mint.mint(m_hash, "tides") + ',' + m_mint.mint(m_hash, "salt");
    QVERIFY(m_mint.admit(credential(tokens), "salt"));
}

void SandboxL402::refuses_data()
{
    const QByteArray token = m_mint.mint(m_hash, "salt");
    const QByteArray unpaid = QByteArray(32, 'q').toHex();
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("scheme alone") << QByteArray("L402");
    QTest::newRow("another scheme") << "Basic " + token + ':' + m_preimage.toHex();
    QTest::newRow("wrong preimage") << "L402 " + token + ':' + unpaid;
    QTest::newRow("no preimage") << "L402 " + token;
    QTest::newRow("short preimage") << "L402 " + token + ":00";
    QTest::newRow("another service") << credential(m_mint.mint(m_hash, "tides"));
    QTest::newRow("service with a longer name") << credential(m_mint.mint(m_hash, "salts"));
    QTest::newRow("another shop") << credential(TokenMint("other secret").mint(m_hash, "salt"));
    QTest::newRow("not base64") << credential("!!!");
    QTest::newRow("not a macaroon") << credential("AAAA");
}

void SandboxL402::refuses()
{
    QFETCH(const QByteArray, header);
    QVERIFY(!m_mint.admit(header, "salt"));
}

void SandboxL402::refusesAnExpiredToken()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(!m_mint.admit(credential(m_mint.mint(m_hash, "salt", now.addSecs(-1))), "salt"));
    QVERIFY(m_mint.admit(credential(m_mint.mint(m_hash, "salt", now.addSecs(60))), "salt"));
}

void SandboxL402::caveatsMayNarrow()
{
    Macaroon macaroon = *Macaroon::parse(QByteArray::fromBase64(m_mint.mint(m_hash, "salt")));
    const auto adding = [macaroon](const QByteArray &caveat) {
        Macaroon narrowed = macaroon;
        narrowed.caveats.append(caveat);
        narrowed.signature = QMessageAuthenticationCode::hash(caveat, macaroon.signature, QCryptographicHash::Sha256);
        return narrowed.serialized().toBase64();
    };
    QVERIFY(m_mint.admit(credential(adding("colour=blue")), "salt"));
    QVERIFY(!m_mint.admit(credential(adding("salt_valid_until=1")), "salt"));
    QVERIFY(!m_mint.admit(credential(adding("services=tides:0")), "tides"));
    macaroon.caveats.append("unsigned=1");
    QVERIFY(!m_mint.admit(credential(macaroon.serialized().toBase64()), "salt"));
}

void SandboxL402::admitsAfterARestart()
{
    const QByteArray header = credential(m_mint.mint(m_hash, "salt"));
    QVERIFY(TokenMint(QByteArray("the shop's secret")).admit(header, "salt"));
}

QTEST_GUILESS_MAIN(SandboxL402)
#include "tst_sandbox_l402.moc"
