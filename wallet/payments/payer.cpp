// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/payments/payer.h"

#include "wallet/core/mutant.h"
#include "wallet/payments/intents.h"
#include "wallet/payments/payments.h"
#include "wallet/payments/paymentstore.h"
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
    if (m_money.isPaused())
        return fail(ErrorCode::StorePaused);
    const auto promise = [&] { return begin(invoice, feeLimit); };
    const auto send = [&] { return handOver(invoice, feeLimit); };
    const Done sent = mutant::isOn("intent-first") ? send().and_then(promise) : promise().and_then(send);
    return sent.map([&] { return invoice.paymentHash; });
}

Done Payer::begin(const api::Invoice &invoice, Msat feeLimit)
{
    const auto line = lineOf(invoice, api::ActivityKind::Sent);
    return m_money
        .write<void>([line, feeLimit, node = askMoney(m_engine)](Database &money) -> Done {
            return Intents(money).begin(line, feeLimit, node).map([](qint64) {});
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
    if (m_money.isPaused())
        return fail(ErrorCode::StorePaused);
    auto invoice = m_engine.createInvoice(amount, description, invoiceLife);
    if (!invoice)
        return invoice;
    const auto line = lineOf(*invoice, api::ActivityKind::Received);
    const Done noted = m_money.write<void>([line](Database &money) { return PaymentStore(money).note(line); }).result();
    return noted ? invoice : fail(noted.error());
}

std::optional<Event> endOfRefused(const Engine &engine, const PaymentHash &hash, ErrorCode reason)
{
    const auto record = engine.paymentState(hash);
    const bool isKnown = record && *record != api::PaymentState::Failed;
    const bool isUnsure = reason == ErrorCode::Internal || reason == ErrorCode::StoreDamaged;
    if (!isKnown && !isUnsure)
        return event::PaymentFailed{hash, reason};
    const auto settlement = engine.settlement(hash);
    return settlement ? std::optional<Event>(*settlement) : std::nullopt;
}

} // namespace satchel
