// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/content/challenge.h"

#include <QTest>

using namespace satchel;

namespace {

QByteArray realMacaroon()
{
    return "AgEEbHNhdAJCAAA9cDy2IHCbOPhEv0Uo2+wS/rb4SF6QMa7iq/KoMgrK4oe8NPcgkOT8SeRVJji8GRssxXn99hjaRSeGIM+6JSDlAAIQc2"
           "VydmljZXM9ZmlsZXM6MAACF2ZpbGVzX2NhcGFiaWxpdGllcz1yZWFkAAIcZmlsZXNfdmFsaWRfdW50aWw9MTc5NTM1MzgxNQAABiC/TxCS"
           "M/YSHBcdUgKAJbNKL+5u+fYKGQ6YuOZeGjzAkg==";
}

} // namespace

class TestChallenge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatServersSend_data()
    {
        QTest::addColumn<QList<QByteArray>>("headers");
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<QByteArray>("token");
        using Headers = QList<QByteArray>;
        QTest::newRow("specification") << Headers{"L402 version=\"0\", token=\"dG9r\", invoice=\"lnbcrt1x\""}
                                       << QByteArray("L402") << QByteArray("dG9r");
        QTest::newRow("Aperture, two lines")
            << Headers{"LSAT macaroon=\"bWE=\", invoice=\"lnbcrt1x\"", "L402 macaroon=\"bWE=\", invoice=\"lnbcrt1x\""}
            << QByteArray("L402") << QByteArray("bWE=");
        QTest::newRow("Aperture, folded")
            << Headers{"LSAT macaroon=\"bWE=\", invoice=\"lnbcrt1x\", L402 macaroon=\"bWU=\", invoice=\"lnbcrt1x\""}
            << QByteArray("L402") << QByteArray("bWU=");
        QTest::newRow("with Payment challenges around")
            << Headers{"Payment id=\"a\", realm=\"r\", method=\"lightning\", request=\"e30\", LSAT macaroon=\"bWE=\", "
                       "invoice=\"lnbcrt1x\", Payment id=\"b\", intent=\"session\""}
            << QByteArray("LSAT") << QByteArray("bWE=");
        QTest::newRow("boltwall") << Headers{"LSAT macaroon=\"bWE=\", invoice=\"lnbcrt1x\""} << QByteArray("LSAT")
                                  << QByteArray("bWE=");
        QTest::newRow("bare values") << Headers{"L402 macaroon=b+/E==, invoice=lnbcrt1x"} << QByteArray("L402")
                                     << QByteArray("b+/E==");
        QTest::newRow("no comma after version, token that is no macaroon")
            << Headers{"L402 version=\"0\" token=\"eyJhIjoxfQ.ab-c_d\", invoice=\"lnbcrt1x\""} << QByteArray("L402")
            << QByteArray("eyJhIjoxfQ.ab-c_d");
        QTest::newRow("no commas at all")
            << Headers{"L402 token=\"t\" invoice=\"lnbcrt1x\""} << QByteArray("L402") << QByteArray("t");
        QTest::newRow("single quotes") << Headers{"L402 token='t', invoice='lnbcrt1x'"} << QByteArray("L402")
                                       << QByteArray("t");
        QTest::newRow("order and case are free")
            << Headers{"l402 INVOICE=\"lnbcrt1x\", Token = \"t\", Version=0"} << QByteArray("L402") << QByteArray("t");
        QTest::newRow("unknown parameters")
            << Headers{"L402 realm=\"a, b=\\\"c\\\"\", token=\"t\", x=y, invoice=\"lnbcrt1x\""} << QByteArray("L402")
            << QByteArray("t");
        QTest::newRow("Basic and Bearer first")
            << Headers{"Basic realm=\"x\"", "Negotiate abc==", "Bearer, L402 token=\"t\", invoice=\"lnbcrt1x\""}
            << QByteArray("L402") << QByteArray("t");
        QTest::newRow("an unreadable one before a good one")
            << Headers{"L402 token=\"t\"", "L402 token=\"u\", invoice=\"lnbcrt1x\""} << QByteArray("L402")
            << QByteArray("u");
    }
    void readsWhatServersSend()
    {
        QFETCH(QList<QByteArray>, headers);
        const auto challenges = readChallenges(headers);
        QVERIFY(challenges.has_value());
        const Challenge *challenge = &challenges->first();
        QTEST(nameOf(challenge->scheme), "scheme");
        QTEST(challenge->token, "token");
        QCOMPARE(challenge->invoice, QStringLiteral("lnbcrt1x"));
    }

    void refusesWhatCannotBePaid_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other scheme") << QByteArray("Basic realm=\"x\", token=\"t\", invoice=\"i\"");
        QTest::newRow("no invoice") << QByteArray("L402 token=\"t\"");
        QTest::newRow("empty invoice") << QByteArray("L402 token=\"t\", invoice=\"\"");
        QTest::newRow("no token") << QByteArray("L402 invoice=\"lnbcrt1x\"");
        QTest::newRow("other version") << QByteArray("L402 version=\"1\", token=\"t\", invoice=\"i\"");
        QTest::newRow("parameter twice") << QByteArray("L402 token=\"t\", invoice=\"i\", invoice=\"j\"");
        QTest::newRow("quotation without end") << QByteArray("L402 token=\"t\", invoice=\"i");
        QTest::newRow("line break in the token") << QByteArray("L402 token=\"t\r\nX: y\", invoice=\"i\"");
        QTest::newRow("parameters without scheme") << QByteArray("token=\"t\", invoice=\"i\"");
        QTest::newRow("garbage") << QByteArray("=\"=,;\\\x01\xff L402 = = \"");
        QTest::newRow("a megabyte") << QByteArray("L402 token=\"" + QByteArray(1'000'000, 'a') + "\", invoice=\"i\"");
        QTest::newRow("a megabyte of commas") << QByteArray(1'000'000, ',');
        QTest::newRow("token too long") << QByteArray("L402 token=\"" + QByteArray(20'000, 'a') + "\", invoice=\"i\"");
        QTest::newRow("invoice too long") << QByteArray("L402 token=\"t\", invoice=\"" + QByteArray(8'000, 'a') + "\"");
    }
    void refusesWhatCannotBePaid()
    {
        QFETCH(QByteArray, header);
        const auto challenge = readChallenges({header});
        QVERIFY(!challenge.has_value());
        QCOMPARE(challenge.error().code, ErrorCode::ChallengeUnreadable);
    }

    void takesThePaymentHashOutOfTheToken()
    {
        const auto challenges = readChallenges({"L402 macaroon=\"" + realMacaroon() + "\", invoice=\"lnbcrt1x\""});
        QVERIFY(challenges.has_value());
        QVERIFY(challenges->first().tokenHash.has_value());
        QCOMPARE(challenges->first().tokenHash->hex(),
                 QByteArray("3d703cb620709b38f844bf4528dbec12feb6f8485e9031aee2abf2a8320acae2"));
    }

    void leavesTheHashOpenWithoutAMacaroon()
    {
        const auto challenges = readChallenges({"L402 token=\"abc\", invoice=\"lnbcrt1x\""});
        QVERIFY(challenges.has_value());
        QVERIFY(!challenges->first().tokenHash.has_value());
    }

    void readsEveryChallengeInTurn_data()
    {
        QTest::addColumn<QList<QByteArray>>("headers");
        QTest::addColumn<QByteArrayList>("read"); // name token invoice
        using Headers = QList<QByteArray>;
        QTest::newRow("specification, several headers") << Headers{"L402 version=\"0\", token=\"a\", invoice=\"i\"",
                                                                   "L402 version=\"0\", token=\"b\", invoice=\"j\""}
                                                        << QByteArrayList{"L402 a i", "L402 b j"};
        QTest::newRow("several in one header")
            << Headers{"L402 version=\"0\", token=\"a\", invoice=\"i\", L402 token=\"b\", invoice=\"j\", LSAT "
                       "macaroon=\"c\", invoice=\"k\""}
            << QByteArrayList{"L402 a i", "L402 b j", "LSAT c k"};
        QTest::newRow("Aperture: both names of one")
            << Headers{"LSAT macaroon=\"a\", invoice=\"i\"", "L402 macaroon=\"a\", invoice=\"i\""}
            << QByteArrayList{"L402 a i"};
        QTest::newRow("L402 before LSAT")
            << Headers{"LSAT macaroon=\"a\", invoice=\"i\"", "L402 macaroon=\"b\", invoice=\"j\""}
            << QByteArrayList{"L402 b j", "LSAT a i"};
        QTest::newRow("one token, two prices")
            << Headers{"L402 token=\"a\", invoice=\"i\"", "L402 token=\"a\", invoice=\"j\""}
            << QByteArrayList{"L402 a i", "L402 a j"};
        QTest::newRow("unreadable ones between") << Headers{"L402 token=\"a\", invoice=\"i\"", "L402 token=\"x\"",
                                                            "Basic realm=\"y\", L402 token=\"b\", invoice=\"j\""}
                                                 << QByteArrayList{"L402 a i", "L402 b j"};
    }
    void readsEveryChallengeInTurn()
    {
        QFETCH(QList<QByteArray>, headers);
        const auto challenges = readChallenges(headers);
        QVERIFY(challenges.has_value());
        QByteArrayList read;
        for (const Challenge &one : *challenges)
            read.append(nameOf(one.scheme) + ' ' + one.token + ' ' + one.invoice.toLatin1());
        QTEST(read, "read");
    }

    void readsNoMoreThanEight()
    {
        QByteArray header;
        for (int i = 0; i < 500; ++i)
            header += "L402 token=\"t" + QByteArray::number(i) + "\", invoice=\"i\", ";
        QCOMPARE(readChallenges({header})->size(), 8);
    }
};

QTEST_APPLESS_MAIN(TestChallenge)
#include "tst_challenge.moc"
