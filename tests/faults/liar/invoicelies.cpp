// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/liar/lies.h"
#include "tests/faults/liar/realinvoices.h"

namespace satchel::liar {

namespace {

/// The page asks for this text as its invoice; the token commits to nothing.
std::function<void(Stage &)> asksFor(const QByteArray &invoice)
{
    return [invoice](Stage &stage) {
        stage.deal(answer(402, "", {stage.challenge(invoice, "none" + invoice.right(12).toHex())}), Stage::goods());
    };
}

/// The same for a real invoice that the node can pay when it is handed to it as `text`.
std::function<void(Stage &)> asksFor(const RealInvoice &real, const QByteArray &written, const QByteArray &text)
{
    return [real, written, text](Stage &stage) {
        api::Invoice sample;
        sample.text = QString::fromLatin1(text);
        sample.paymentHash = PaymentHash::fromHex(real.hash).value_or(PaymentHash());
        stage.node.learn(Preimage::fromHex(real.preimage).value_or(Preimage()));
        const api::Invoice bill = stage.bill(Stage::usual, {}, sample);
        stage.deal(answer(402, "", {stage.challenge(written, stage.token(bill.paymentHash))}), Stage::goods());
    };
}

/// The page asks for an invoice that differs from a usual one in what `change` does to it.
template<typename Change>
std::function<void(Stage &)> changed(Change change, Msat price = Stage::usual)
{
    return [change, price](Stage &stage) {
        api::Invoice sample;
        change(sample);
        stage.deal(stage.price(stage.bill(price, {}, sample)), Stage::goods());
    };
}

void otherHash(Stage &stage)
{
    stage.deal(stage.price(stage.bill(), stage.token(stage.bill().paymentHash)), Stage::goods());
}

void otherHashInUrlBase64(Stage &stage)
{
    QByteArray token = stage.token(stage.bill().paymentHash);
    token.replace('+', '-').replace('/', '_').replace("=", "");
    stage.deal(stage.price(stage.bill(), token), Stage::goods());
}

void otherNetwork(api::Invoice &invoice)
{
    invoice.network = Network::Bitcoin;
}

void expired(api::Invoice &invoice)
{
    invoice.createdAt = QDateTime::currentDateTimeUtc().addSecs(-7'200);
    invoice.expiresAt = invoice.createdAt.addSecs(3'600);
}

void nearlyExpired(api::Invoice &invoice)
{
    invoice.expiresAt = QDateTime::currentDateTimeUtc().addSecs(5);
}

QByteArray mixed(QByteArray text)
{
    return text.left(20).toUpper() + text.mid(20);
}

void longDescription(Stage &stage)
{
    const QString markup = QStringLiteral("<img src=x onerror=alert(1)>\u202egnp.exe\u2066\n\n\u0007").repeated(60);
    stage.deal(stage.price(stage.bill(Stage::usual, markup)), Stage::goods());
}

} // namespace

QList<Lie> invoiceLies()
{
    const auto unreadable = failed(ErrorCode::InvoiceUnreadable);
    const auto noChallenge = failed(ErrorCode::ChallengeUnreadable);
    const QByteArray spelled(spelledInvoice.text);
    const QByteArray prefixed(prefixedInvoice.text);
    return {{"other-hash", failed(ErrorCode::InvoiceHashMismatch), {}, otherHash},
            {"other-hash-in-url-base64", failed(ErrorCode::InvoiceHashMismatch), {}, otherHashInUrlBase64},
            {"amountless", failed(ErrorCode::InvoiceWithoutAmount), {}, changed([](auto &) {}, Msat{})},
            {"negative", failed(ErrorCode::InvoiceWithoutAmount), {}, changed([](auto &) {}, Msat{-21'000})},
            {"other-network", failed(ErrorCode::InvoiceOtherNetwork), {}, changed(otherNetwork)},
            {"expired", failed(ErrorCode::InvoiceExpired), {}, changed(expired)},
            {"nearly-expired", failed(ErrorCode::InvoiceExpired), {}, changed(nearlyExpired)},
            {"invoice-upper-case", offered, delivered, asksFor(spelledInvoice, spelled.toUpper(), spelled.toUpper())},
            {"invoice-mixed-case", unreadable, {}, asksFor(mixed(spelled))},
            {"invoice-with-scheme", offered, delivered, asksFor(prefixedInvoice, "lightning:" + prefixed, prefixed)},
            {"invoice-7090", unreadable, {}, asksFor("lnbcrt1" + QByteArray(7'083, 'q'))},
            {"invoice-100000", noChallenge, {}, asksFor("lnbcrt1" + QByteArray(60'000, 'q'))},
            {"invoice-overflow", unreadable, {}, asksFor(overflowInvoice.text)},
            {"invoice-fortune", failed(ErrorCode::AmountOutOfRange), {}, asksFor(fortuneInvoice.text)},
            {"invoice-zero", failed(ErrorCode::InvoiceWithoutAmount), {}, asksFor(zeroInvoice.text)},
            {"invoice-altered", unreadable, {}, asksFor(QByteArray(spelled).replace("lnbcrt210n", "lnbcrt21n"))},
            {"invoice-is-words", unreadable, {}, asksFor("please-pay-me")},
            {"title-markup-and-bidi", offered, delivered, longDescription}};
}

} // namespace satchel::liar
