// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/liar/lies.h"

namespace satchel::liar {

namespace {

/// A 402 with these header lines, each of which may use a fresh bill.
using Lines = std::function<QList<QByteArray>(Stage &stage, const api::Invoice &bill)>;

std::function<void(Stage &)> withLines(const Lines &lines)
{
    return [lines](Stage &stage) {
        stage.deal(answer(402, "<script>alert(1)</script>pay", lines(stage, stage.bill())), Stage::goods());
    };
}

/// A challenge with this token.
std::function<void(Stage &)> withToken(const QByteArray &token)
{
    return withLines([token](Stage &stage, const api::Invoice &bill) {
        return QList<QByteArray>{stage.challenge(bill.text.toLatin1(), token)};
    });
}

QList<QByteArray> twoOfWhichOneIsBad(Stage &stage, const api::Invoice &bill)
{
    api::Invoice sample;
    sample.network = Network::Bitcoin;
    return {stage.challenge(stage.bill(Stage::usual, {}, sample)), stage.challenge(bill)};
}

QList<QByteArray> manySchemes(Stage &stage, const api::Invoice &bill)
{
    return {"WWW-Authenticate: Basic realm=\"a, b\"", "WWW-Authenticate: Bearer",
            "WWW-Authenticate: Payment id=\"x\", method=\"lightning\", intent=\"charge\", request=\"e30\"",
            stage.challenge(bill), "WWW-Authenticate: Negotiate AAAA=="};
}

QList<QByteArray> lsat(Stage &stage, const api::Invoice &bill)
{
    return {stage.challenge(bill).replace("L402 version=\"0\", token", "LSAT macaroon")};
}

QList<QByteArray> twice(Stage &stage, const api::Invoice &bill)
{
    return {stage.challenge(bill) + ", invoice=\"" + stage.bill(Msat{42'000}).text.toLatin1() + '"'};
}

QList<QByteArray> otherVersion(Stage &stage, const api::Invoice &bill)
{
    return {stage.challenge(bill).replace("version=\"0\"", "version=\"7\"")};
}

QList<QByteArray> withCookies(Stage &stage, const api::Invoice &bill)
{
    return {stage.challenge(bill),      "Set-Cookie: id=1; Path=/",   "Set-Cookie: " + QByteArray(4'000, 'c') + "=1",
            "Retry-After: 99999999999", "Refresh: 0; url=/elsewhere", "Authentication-Info: x"};
}

QList<QByteArray> strangeBase64(Stage &stage, const api::Invoice &bill)
{
    QByteArray token = stage.token(bill.paymentHash);
    token.replace('+', '-').replace('/', '_').replace("=", "");
    return {stage.challenge(bill, token)};
}

QList<QByteArray> thousandLines(Stage &stage, const api::Invoice &bill)
{
    return QList<QByteArray>(1'000, "X-Filler: y") + QList<QByteArray>{stage.challenge(bill)};
}

QByteArray macaroonOfVersion9()
{
    return QByteArray("\x02\x02\x04\0\x09xy\0\0\x06\x01s", 12).toBase64();
}

} // namespace

QList<Lie> headerLies()
{
    const auto unreadable = failed(ErrorCode::ChallengeUnreadable);
    const auto none = [](Stage &, const api::Invoice &) { return QList<QByteArray>(); };
    return {{"no-challenge", unreadable, {}, withLines(none)},
            {"two-challenges", offered, delivered, withLines(twoOfWhichOneIsBad)},
            {"many-schemes", offered, delivered, withLines(manySchemes)},
            {"lsat", offered, delivered, withLines(lsat)},
            {"parameter-twice", unreadable, {}, withLines(twice)},
            {"other-version", unreadable, {}, withLines(otherVersion)},
            {"cookies-and-retry-after", offered, delivered, withLines(withCookies)},
            {"base64-for-urls", offered, delivered, withLines(strangeBase64)},
            {"thousand-headers", unreadable, {}, withLines(thousandLines)}, // Qt reads no more than so many lines
            {"macaroon-of-version-9", offered, delivered, withToken(macaroonOfVersion9())},
            {"macaroon-of-15-kB", offered, delivered, withToken(QByteArray(15'000, 'A'))},
            {"macaroon-of-20-kB", unreadable, {}, withToken(QByteArray(20'000, 'A'))},
            {"header-of-1-MB", unreadable, {}, withToken(QByteArray(1'000'000, 'A'))},
            {"token-with-quote", unreadable, {}, withToken("a\\\"b")},
            {"token-with-line-end", unreadable, {}, withToken("a\r\n X: y")},
            {"token-with-carriage-return", unreadable, {}, withToken("a\rX: y")},
            {"token-with-control", unreadable, {}, withToken("a\x01\x1b[31mb")},
            {"token-with-nul", unreadable, {}, withToken(QByteArray("a\0b", 3))},
            {"token-with-umlaut", unreadable, {}, withToken("\xc3\xbc\xff")},
            {"token-with-blank", unreadable, {}, withToken("a b")}};
}

} // namespace satchel::liar
