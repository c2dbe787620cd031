// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/pricegame.h"

#include "wallet/content/offer.h"
#include "wallet/content/purchasesteps.h"
#include "wallet/payments/nodemoney.h"
#include "wallet/payments/payments.h"

#include <QCryptographicHash>

namespace satchel::trust {

namespace {

using Advance = PurchaseStore::Advance;
using State = api::PurchaseState;

constexpr int mostMoves = 14;

Preimage preimageOf(quint64 seed, int number)
{
    const QByteArray name = QByteArray::number(seed) + '/' + QByteArray::number(number);
    const QByteArray bytes = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
    return Preimage::fromBytes(bytes).value_or(Preimage());
}

PaymentHash hashOf(const Preimage &preimage)
{
    const QByteArray hash = QCryptographicHash::hash(preimage.bytes(), QCryptographicHash::Sha256);
    return PaymentHash::fromBytes(hash).value_or(PaymentHash());
}

WalletSnapshot snapshotOf(const FakeEngine &node)
{
    api::Channel channel;
    channel.state = api::ChannelState::Usable;
    return {node.balances(), {channel}, node.status(), {}, {}, {}};
}

} // namespace

PriceGame::PriceGame(StoreFile &money, quint64 seed)
    : m_money(money)
    , m_random(seed)
    , m_seed(seed)
    , m_now(QDateTime::currentDateTimeUtc())
{
    static_cast<void>(m_node.start());
    m_node.setRoutingFee(Msat{below(25'000)});
    m_before = m_node.balances().spendable;
}

qint64 PriceGame::below(qint64 bound)
{
    return qint64(m_random() % quint64(bound));
}

Msat PriceGame::somePrice()
{
    const qint64 most = QList<qint64>{10, 5'000, 100'000, 20'000'000, 2'000'000'000}.at(below(5));
    return Msat{below(most)};
}

api::Invoice PriceGame::bill()
{
    const Preimage preimage = preimageOf(m_seed, ++m_bills);
    api::Invoice sample;
    sample.text = QStringLiteral("bill-%1-%2").arg(m_seed).arg(m_bills);
    sample.paymentHash = hashOf(preimage);
    sample.createdAt = m_now;
    sample.expiresAt = m_now.addSecs(30 + below(600));
    m_node.learn(preimage);
    m_hashes.append(sample.paymentHash);
    return m_node.addInvoice(somePrice(), QStringLiteral("A page"), sample);
}

PaymentHash PriceGame::someHash()
{
    return m_hashes.isEmpty() ? PaymentHash() : m_hashes.at(below(m_hashes.size()));
}

void PriceGame::play()
{
    look();
    for (int moves = 0; moves < mostMoves; ++moves)
        move();
}

void PriceGame::move()
{
    const auto outcome
        = QList{PayOutcome::Settle, PayOutcome::Fail, PayOutcome::Hold, PayOutcome::Refuse, PayOutcome::Crash}.at(
            below(5));
    m_node.onPay(outcome);
    m_now = m_now.addSecs(below(4) == 0 ? below(900) : 0);
    switch (below(9)) {
    case 0:
        return look();
    case 1:
        return offer();
    case 2:
    case 3:
        return approve();
    case 4:
        return handOver();
    case 5:
        return decide();
    case 6:
        return report(below(3) == 0);
    case 7:
        return reportAnything();
    default:
        return below(4) == 0 ? decline() : offer();
    }
}

template<typename Work>
Result<Advance> PriceGame::write(Work work)
{
    return m_money.write<Advance>(std::move(work)).result();
}

/// What the window hears of. It shows a price once, when a purchase is offered.
void PriceGame::take(const Result<Advance> &advance)
{
    if (!advance)
        return;
    const bool isNew = m_record.purchase.id != advance->record.purchase.id || m_record.purchase.state == State::Looking;
    m_record = advance->record;
    const api::Purchase &purchase = m_record.purchase;
    if (isNew && purchase.state == State::Offered)
        m_shown.insert(purchase.paymentHash, {purchase.price, purchase.feeLimit});
}

void PriceGame::look()
{
    const QUrl url(QStringLiteral("https://shop.example/%1").arg(m_seed));
    const bool isOpen = m_record.purchase.id != 0 && m_record.purchase.state != State::Failed
        && m_record.purchase.state != State::Declined;
    if (isOpen)
        return;
    take(write([url, now = m_now](Database &money) {
        return PurchaseStore(money).create(url, now).map([](const PurchaseRecord &record) {
            return Advance{record, true};
        });
    }));
    offer();
}

/// The site names a price; once more, for a purchase that was offered already, it is too late to name another.
void PriceGame::offer()
{
    const api::Invoice invoice = bill();
    const Quote quote{{{Challenge{}, invoice}}, snapshotOf(m_node), Network::Sandbox, m_now};
    take(write([quote, id = m_record.purchase.id](Database &money) { return makeOffer(money, id, quote); }));
}

void PriceGame::approve()
{
    const api::Purchase &purchase = m_record.purchase;
    const auto seen = m_shown.find(purchase.paymentHash);
    const bool isInTime = m_now.addSecs(expiryMargin.count()) <= purchase.expiresAt;
    if (purchase.state == State::Offered && seen != m_shown.end() && isInTime)
        ++seen->timesAgreed;
    NodeMoney node = askMoney(m_node);
    node.spendable = maxMsat; // the ledger holds what earlier games left undecided, on nodes that are gone
    take(write([now = m_now, id = purchase.id, node](Database &money) {
        return purchasesteps::approve(money, id, node, now);
    }));
}

void PriceGame::handOver()
{
    if (m_record.purchase.state != State::Approved)
        return;
    static_cast<void>(purchasesteps::handOver(m_money, m_node, m_record));
    take(write([id = m_record.purchase.id](Database &money) {
        return PurchaseStore(money).record(id).map([](const PurchaseRecord &record) { return Advance{record, false}; });
    }));
}

void PriceGame::decline()
{
    take(write([id = m_record.purchase.id](Database &money) {
        return PurchaseStore(money).advance(id, purchase::Decline());
    }));
}

void PriceGame::decide()
{
    below(2) == 0 ? m_node.settleHeld(someHash()) : m_node.failHeld(someHash());
}

void PriceGame::report(bool isTwice)
{
    while (const auto event = m_node.nextEvent(std::chrono::milliseconds(0))) {
        for (int times = 0; times < (isTwice ? 2 : 1); ++times) {
            static_cast<void>(m_money
                                  .write<void>([event](Database &money) {
                                      return Payments::applier()(money, *event).and_then([&] {
                                          return purchasesteps::apply(money, *event);
                                      });
                                  })
                                  .result());
        }
        static_cast<void>(m_node.eventHandled());
    }
}

/// The node reports a failure of whatever it likes: also of what was never sent, or has arrived.
void PriceGame::reportAnything()
{
    m_node.emitEvent(event::PaymentFailed{someHash(), ErrorCode::NoRoute});
    report(false);
}

QStringList PriceGame::faults() const
{
    QStringList faults;
    qint64 allowed = 0;
    for (const FakeEngine::Outlay &outlay : m_node.outlays()) {
        const Shown shown = m_shown.value(outlay.hash);
        allowed += shown.price.value + shown.feeLimit.value;
        if (outlay.timesSent > shown.timesAgreed)
            faults.append(QStringLiteral("paid %1 times, agreed to %2").arg(outlay.timesSent).arg(shown.timesAgreed));
        if (outlay.amount > shown.price
            || outlay.amount.value + outlay.fee.value > shown.price.value + shown.feeLimit.value)
            faults.append(QStringLiteral("paid %1 + %2 msat, shown were %3 + %4")
                              .arg(outlay.amount.value)
                              .arg(outlay.fee.value)
                              .arg(shown.price.value)
                              .arg(shown.feeLimit.value));
    }
    if (m_before.value - m_node.balances().spendable.value > allowed)
        faults.append(QStringLiteral("more is gone than was agreed to"));
    return faults;
}

} // namespace satchel::trust
