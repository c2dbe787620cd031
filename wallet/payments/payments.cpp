// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/payments/payments.h"

#include "wallet/payments/payer.h"
#include "wallet/payments/paymentstore.h"
#include "wallet/store/storefile.h"

namespace satchel {

namespace {

constexpr qsizetype longestDescription = 200;

Result<api::Invoice> readBill(const QString &text, const InvoiceReader &readInvoice, Network network)
{
    const PaymentRequest request = readPaymentRequest(text, readInvoice);
    if (const auto *refusal = std::get_if<request::Refusal>(&request))
        return fail(errorOf(*refusal));
    const auto *bill = std::get_if<request::Bill>(&request);
    if (!bill)
        return fail(ErrorCode::InvoiceUnreadable);
    return checkNetwork(bill->invoice, network).map([&] { return bill->invoice; });
}

struct ApplyToLedger {
    PaymentStore store;
    QDateTime now = QDateTime::currentDateTimeUtc();

    Done operator()(const event::PaymentSettled &settled) { return store.settle(settled, now); }
    Done operator()(const event::PaymentFailed &failed) { return store.refuse(failed.hash, failed.reason); }
    Done operator()(const event::PaymentReceived &received) { return store.receive(received, now); }
    template<typename Other>
    Done operator()(const Other &)
    {
        return {};
    }
};

} // namespace

Payments::Payments(StoreFile &money, Engine &engine, WorkPool &enginePool, Network network, InvoiceReader readInvoice,
                   QObject *parent)
    : QObject(parent)
    , m_money(money)
    , m_engine(engine)
    , m_enginePool(enginePool)
    , m_network(network)
    , m_readInvoice(std::move(readInvoice))
{ }

Future<api::Invoice> Payments::decode(const QString &text)
{
    return runOn<api::Invoice>(
        &m_enginePool, [text, read = m_readInvoice, network = m_network] { return readBill(text, read, network); });
}

Future<PaymentHash> Payments::pay(const QString &text, Msat feeLimit)
{
    auto answer = runOn<PaymentHash>(
        &m_enginePool,
        [text, feeLimit, read = m_readInvoice, network = m_network, payer = Payer(m_money, m_engine)]() mutable {
            const auto invoice = readBill(text, read, network);
            if (!invoice)
                return Result<PaymentHash>(fail(invoice.error()));
            return checkInvoice(*invoice, network, QDateTime::currentDateTimeUtc()).and_then([&] {
                return payer.pay(*invoice, feeLimit);
            });
        });
    whenDone(answer, this, [this](const Result<PaymentHash> &hash) {
        if (hash)
            announce(*hash);
    });
    return answer;
}

Future<api::Invoice> Payments::receive(Msat amount, const QString &description)
{
    return runOn<api::Invoice>(&m_enginePool,
                               [amount, text = description.left(longestDescription),
                                payer = Payer(m_money, m_engine)]() mutable { return payer.receive(amount, text); });
}

EventApplier Payments::applier()
{
    return [](Database &money, const Event &event) { return std::visit(ApplyToLedger{PaymentStore(money)}, event); };
}

void Payments::onApplied(const Event &event)
{
    if (const auto *paid = std::get_if<event::PaymentSettled>(&event))
        announce(paid->hash);
    else if (const auto *failed = std::get_if<event::PaymentFailed>(&event))
        announce(failed->hash);
    else if (const auto *received = std::get_if<event::PaymentReceived>(&event))
        announce(received->hash);
}

void Payments::announce(const PaymentHash &hash)
{
    const auto line
        = m_money.read<api::ActivityEntry>([hash](Database &money) { return PaymentStore(money).entry(hash); });
    whenDone(line, this, [this](const Result<api::ActivityEntry> &entry) {
        if (!entry)
            return;
        Q_EMIT changed(*entry);
        if (entry->state != api::PaymentState::Pending && entry->kind != api::ActivityKind::Purchase)
            Q_EMIT settled(*entry);
    });
}

} // namespace satchel
