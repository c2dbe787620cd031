// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/payments/payer.h"

#include "wallet/payments/payments.h"
#include "wallet/payments/paymentstore.h"
#include "wallet/payments/reconcile.h"
#include "wallet/store/storefile.h"

namespace satchel {

namespace {

constexpr std::chrono::seconds invoiceLife{3600};

api::ActivityEntry lineOf(const api::Invoice &invoice, api::ActivityKind kind)
{
    api::ActivityEntry line;
    line.kind = kind;
    line.title = invoice.description;
    line.amount = invoice.amount;
    line.paymentHash = invoice.paymentHash;
    line.invoice = invoice.text;
    line.time = QDateTime::currentDateTimeUtc();
    return line;
}

} // namespace

Result<PaymentHash> Payer::pay(const api::Invoice &invoice, Msat feeLimit)
{
    return spendableAfter(m_engine.balances().spendable, invoice.amount, feeLimit)
        .and_then([&](Msat) { return begin(invoice, feeLimit); })
        .and_then([&] { return handOver(invoice, feeLimit); })
        .map([&] { return invoice.paymentHash; });
}

Done Payer::begin(const api::Invoice &invoice, Msat feeLimit)
{
    const auto line = lineOf(invoice, api::ActivityKind::Sent);
    return m_money
        .write<void>([line, feeLimit](Database &money) -> Done {
            return PaymentStore(money).begin(line, feeLimit).map([](qint64) {});
        })
        .result();
}

Done Payer::handOver(const api::Invoice &invoice, Msat feeLimit)
{
    const Done accepted = m_engine.pay(invoice.text, std::nullopt, feeLimit);
    if (accepted)
        return {};
    const auto end = endOfRefused(m_engine, invoice.paymentHash, accepted.error().code);
    if (!end)
        return fail(ErrorCode::StillPending);
    const Done written
        = m_money.write<void>([event = *end](Database &money) { return Payments::applier()(money, event); }).result();
    return written ? Done(fail(accepted.error())) : written;
}

Result<api::Invoice> Payer::receive(Msat amount, const QString &description)
{
    auto invoice = m_engine.createInvoice(amount, description, invoiceLife);
    if (!invoice)
        return invoice;
    const auto line = lineOf(*invoice, api::ActivityKind::Received);
    const Done noted = m_money.write<void>([line](Database &money) { return PaymentStore(money).note(line); }).result();
    return noted ? invoice : fail(noted.error());
}

std::optional<Event> endOfRefused(const Engine &engine, const PaymentHash &hash, ErrorCode reason)
{
    const Remembered remembered = remember(engine, hash);
    const bool isKnown = remembered.record && *remembered.record != api::PaymentState::Failed;
    const bool isUnsure = reason == ErrorCode::Internal && remembered.hasHtlc;
    if (isKnown || isUnsure)
        return remembered.settlement ? std::optional<Event>(*remembered.settlement) : std::nullopt;
    return event::PaymentFailed{hash, reason};
}

} // namespace satchel
