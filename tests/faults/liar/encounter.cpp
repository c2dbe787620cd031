// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/liar/encounter.h"

namespace satchel::liar {

namespace {

using State = api::PurchaseState;

constexpr qint64 longestStepMs = 10'000;

bool isRest(State state)
{
    return state == State::Delivered || state == State::PaidNotDelivered || state == State::Failed;
}

QString words(State state, ErrorCode error)
{
    return QStringLiteral("state %1, error %2").arg(int(state)).arg(int(error));
}

} // namespace

Encounter::Encounter(Wallet &wallet, const Lie &lie, const Certificates &tls)
    : m_wallet(wallet)
    , m_lie(lie)
    , m_stage(wallet.engine, tls)
{
    m_lie.tell(m_stage);
    connect(m_wallet.purchases.get(), &Purchases::changed, this, &Encounter::changed);
}

void Encounter::start()
{
    m_clock.start();
    step("look");
    const QUrl page = m_stage.site->url(QLatin1String(Stage::page));
    whenDone(m_wallet.purchases->look(page), this, [this](const Result<api::Purchase> &found) { looked(found); });
}

void Encounter::step(const char *name)
{
    const qint64 took = m_clock.restart();
    if (!m_step.isEmpty())
        m_slowestMs = std::max(m_slowestMs, took);
    if (!m_step.isEmpty() && took > longestStepMs)
        m_faults.append(QStringLiteral("%1 took %2 ms").arg(m_step).arg(took));
    m_step = QLatin1String(name);
}

void Encounter::expect(const api::Purchase &purchase, const Rest &rest)
{
    if (Rest{purchase.state, purchase.error} != rest)
        m_faults.append(QStringLiteral("after %1: %2 instead of %3")
                            .arg(m_step, words(purchase.state, purchase.error), words(rest.state, rest.error)));
    if (purchase.title.size() > 200 || purchase.title.contains(QLatin1Char('\n')))
        m_faults.append(QStringLiteral("a title without bounds"));
}

void Encounter::looked(const Result<api::Purchase> &found)
{
    if (!found)
        m_faults.append(QStringLiteral("the look failed: %1").arg(int(found.error().code)));
    else
        expect(*found, m_lie.look);
    found && found->state == State::Offered ? approve(*found) : finish();
}

void Encounter::approve(const api::Purchase &offer)
{
    step("payment");
    m_paid = offer.id;
    m_consents.append({offer.paymentHash, offer.price, offer.feeLimit});
    m_wallet.purchases->approve(offer.id);
}

void Encounter::changed(const api::Purchase &purchase)
{
    if (purchase.id == m_paid && isRest(purchase.state))
        rested(purchase);
}

void Encounter::rested(const api::Purchase &purchase)
{
    const bool isFirst = m_rests++ == 0;
    expect(purchase, isFirst ? m_lie.end : delivered);
    if (!isFirst || purchase.state != State::PaidNotDelivered) {
        m_paid = 0;
        if (purchase.state == State::Delivered)
            expectWhole(purchase);
        return goOn();
    }
    step("delivery once more");
    m_stage.repent();
    m_wallet.purchases->retryDelivery(purchase.id);
}

void Encounter::expectWhole(const api::Purchase &purchase)
{
    if (!proves(purchase.preimage, purchase.paymentHash))
        m_faults.append(QStringLiteral("delivered without a proof of payment"));
    if (purchase.contentSize <= 0)
        m_faults.append(QStringLiteral("delivered, and nothing is there"));
}

void Encounter::goOn()
{
    if (m_lie.sequels.isEmpty())
        return finish();
    step("sequel");
    const Sequel sequel = m_lie.sequels.takeFirst();
    whenDone(m_wallet.purchases->look(m_stage.site->url(sequel.path)), this,
             [this, sequel](const Result<api::Purchase> &found) {
                 expect(found.value_or(api::Purchase()), sequel.look);
                 goOn();
             });
}

void Encounter::finish()
{
    step("");
    m_isDone = true;
}

QStringList Encounter::faults() const
{
    return m_isDone ? m_faults : m_faults + QStringList(QStringLiteral("never ended: %1").arg(m_step));
}

void Encounter::auditVisits()
{
    for (const Visit &visit : m_stage.other->visits())
        m_faults.append(QStringLiteral("went to another site: ") + QString::fromLatin1(visit.path));
    for (const Visit &visit : m_stage.site->visits()) {
        const bool isInside = visit.path.startsWith("/a/") || !visit.path.startsWith("/b/");
        if (!visit.proof().isEmpty() && (!m_stage.isOwn(visit.proof()) || !isInside))
            m_faults.append(QStringLiteral("a token where it does not belong: ") + QString::fromLatin1(visit.path));
        for (const char *own : {"cookie", "referer", "x", "proxy-authorization"}) {
            if (visit.headers.contains(own))
                m_faults.append(QStringLiteral("a header that nobody asked for: ") + QLatin1String(own));
        }
    }
}

} // namespace satchel::liar
