// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/liar/stage.h"

namespace satchel::liar {

namespace {

QByteArray field(char type, const QByteArray &data)
{
    QByteArray size;
    auto rest = quint32(data.size());
    for (; rest >= 0x80; rest >>= 7)
        size.append(char(rest | 0x80));
    return type + size + char(rest) + data;
}

/// Version 2, binary, with one caveat.
QByteArray macaroon(const QByteArray &identifier, const QByteArray &caveat)
{
    return '\x02' + field(2, identifier) + '\0' + field(2, caveat) + '\0' + '\0' + field(6, QByteArray(32, 's'));
}

} // namespace

Stage::Stage(FakeEngine &engine, const Certificates &certificates)
    : site(std::make_unique<Site>())
    , other(std::make_unique<Site>())
    , node(engine)
    , tls(certificates)
{
    other->onOther([](const Visit &) { return goods(); });
}

api::Invoice Stage::bill(Msat price, const QString &text, const api::Invoice &sample)
{
    return node.addInvoice(price, text.isNull() ? QStringLiteral("A page") : text, sample);
}

QByteArray Stage::token(const PaymentHash &hash, const QByteArray &more)
{
    static int number = 0; // every token is another one, so that a stray one has a name
    const QByteArray id = QByteArray::number(++number).rightJustified(32, '0');
    const QByteArray made = macaroon(QByteArray(2, '\0') + hash.bytes() + id, "services=page:0" + more).toBase64();
    m_tokens.insert(made);
    return made;
}

QByteArray Stage::challenge(const QByteArray &invoice, const QByteArray &token)
{
    m_tokens.insert(token);
    return "WWW-Authenticate: L402 version=\"0\", token=\"" + token + "\", invoice=\"" + invoice + '"';
}

QByteArray Stage::challenge(const api::Invoice &bill, QByteArray token)
{
    if (token.isEmpty())
        token = this->token(bill.paymentHash);
    return challenge(bill.text.toLatin1(), token);
}

Script Stage::price(const api::Invoice &bill, const QByteArray &token)
{
    return answer(402, "pay", {challenge(bill, token)}, "text/plain");
}

void Stage::deal(const Site::Answer &unpaid, const Site::Answer &paid)
{
    site->on(page,
             [unpaid, paid](const Visit &visit) { return visit.proof().isEmpty() ? unpaid(visit) : paid(visit); });
}

void Stage::deal(const Script &unpaid, const Script &paid)
{
    deal([unpaid](const Visit &) { return unpaid; }, [paid](const Visit &) { return paid; });
}

void Stage::repent()
{
    site->onConnect({});
    site->on(page, [this](const Visit &visit) { return isOwn(visit.proof()) ? goods() : answer(403, "no"); });
}

bool Stage::isOwn(const QByteArray &proof) const
{
    const QByteArray rest = proof.mid(proof.indexOf(' ') + 1);
    return m_tokens.contains(rest.left(rest.lastIndexOf(':')));
}

} // namespace satchel::liar
