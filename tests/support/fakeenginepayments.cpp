// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakeengine.h"

#include <QCryptographicHash>
#include <QMutexLocker>

namespace satchel {

namespace {

constexpr qint64 blocksHeld = 144;

} // namespace

api::Invoice FakeEngine::addInvoice(Msat amount, const QString &description, api::Invoice sample)
{
    const QMutexLocker lock(&m_mutex);
    const QByteArray name = QByteArray::number(++m_counter);
    const QByteArray secret = QCryptographicHash::hash("preimage" + name, QCryptographicHash::Sha256);
    if (sample.paymentHash.isEmpty()) {
        const QByteArray hash = QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
        sample.paymentHash = PaymentHash::fromBytes(hash).value_or(PaymentHash());
        m_preimages.insert(sample.paymentHash, Preimage::fromBytes(secret).value_or(Preimage()));
    }
    if (sample.text.isEmpty())
        sample.text = QStringLiteral("lnbcrt1fake%1").arg(m_counter);
    if (sample.payee.isEmpty())
        sample.payee = NodeId::fromBytes(QByteArray(1, '\x03') + QByteArray(32, 's')).value_or(NodeId());
    if (sample.createdAt.isNull())
        sample.createdAt = QDateTime::currentDateTimeUtc();
    if (sample.expiresAt.isNull())
        sample.expiresAt = sample.createdAt.addSecs(3600);
    sample.hasAmount = amount.value > 0;
    sample.amount = amount;
    sample.description = description;
    m_invoices.insert(sample.text, sample);
    return sample;
}

void FakeEngine::learn(const Preimage &preimage)
{
    const QMutexLocker lock(&m_mutex);
    const QByteArray hash = QCryptographicHash::hash(preimage.bytes(), QCryptographicHash::Sha256);
    m_preimages.insert(PaymentHash::fromBytes(hash).value_or(PaymentHash()), preimage);
}

QList<FakeEngine::Outlay> FakeEngine::outlays() const
{
    const QMutexLocker lock(&m_mutex);
    QList<Outlay> outlays;
    for (auto payment = m_payments.cbegin(); payment != m_payments.cend(); ++payment)
        outlays.append({payment.key(), payment->amount, payment->fee, payment->timesSent});
    return outlays;
}

std::function<Result<api::Invoice>(const QString &)> FakeEngine::reader() const
{
    return [this](const QString &text) -> Result<api::Invoice> {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_invoices.constFind(text);
        return found == m_invoices.cend() ? fail(ErrorCode::InvoiceUnreadable) : Result<api::Invoice>(*found);
    };
}

Preimage FakeEngine::preimageOf(const PaymentHash &hash) const
{
    const QMutexLocker lock(&m_mutex);
    return m_preimages.value(hash);
}

void FakeEngine::onPay(PayOutcome outcome, ErrorCode reason)
{
    const QMutexLocker lock(&m_mutex);
    m_outcome = outcome;
    m_reason = reason;
}

int FakeEngine::payCalls() const
{
    const QMutexLocker lock(&m_mutex);
    return m_payCalls;
}

int FakeEngine::payCalls(const PaymentHash &hash) const
{
    const QMutexLocker lock(&m_mutex);
    return m_payCallsOf.value(hash);
}

int FakeEngine::timesSent(const PaymentHash &hash) const
{
    const QMutexLocker lock(&m_mutex);
    return m_payments.value(hash).timesSent;
}

Error FakeEngine::refusal(const api::Invoice &invoice, Msat amount, Msat feeLimit) const
{
    const auto known = m_payments.constFind(invoice.paymentHash);
    if (!m_status.isRunning)
        return {ErrorCode::NotReady, {}};
    if (invoice.network != m_network)
        return {ErrorCode::InvoiceOtherNetwork, {}};
    if (invoice.expiresAt <= QDateTime::currentDateTimeUtc())
        return {ErrorCode::InvoiceExpired, {}};
    if (amount.value <= 0)
        return {ErrorCode::InvoiceWithoutAmount, {}};
    if (known != m_payments.cend() && known->state != api::PaymentState::Failed)
        return {known->state == api::PaymentState::Pending ? ErrorCode::StillPending : ErrorCode::AlreadyPaid, {}};
    if (amount.value + m_fee.value > m_balances.spendable.value)
        return {ErrorCode::InsufficientBalance, {}};
    return {m_fee > feeLimit ? ErrorCode::FeeTooHigh : ErrorCode::None, {}};
}

Done FakeEngine::pay(const QString &invoice, std::optional<Msat> amount, Msat feeLimit)
{
    const QMutexLocker lock(&m_mutex);
    ++m_payCalls;
    const auto found = m_invoices.constFind(invoice);
    if (found == m_invoices.cend())
        return fail(ErrorCode::InvoiceUnreadable);
    ++m_payCallsOf[found->paymentHash];
    const Msat wanted = found->hasAmount ? found->amount : amount.value_or(Msat());
    const Error refused = refusal(*found, wanted, feeLimit);
    if (refused.code != ErrorCode::None)
        return fail(refused);
    if (m_outcome == PayOutcome::Refuse)
        return fail(m_reason, QStringLiteral("refused by script"));

    Record &record = m_payments[found->paymentHash];
    record = {api::PaymentState::Pending, wanted, m_fee, record.timesSent + 1, m_status.blockHeight + blocksHeld};
    m_carried.insert(found->paymentHash, record);
    m_balances.spendable.value -= wanted.value + m_fee.value;
    m_balances.leaving.value += wanted.value + m_fee.value;
    if (m_outcome == PayOutcome::Settle || m_outcome == PayOutcome::Fail) {
        const bool isSettled = m_outcome == PayOutcome::Settle;
        decide(found->paymentHash, isSettled ? api::PaymentState::Succeeded : api::PaymentState::Failed, m_reason);
    }
    return m_outcome == PayOutcome::Crash ? fail(ErrorCode::Internal, QStringLiteral("died by script")) : Done();
}

void FakeEngine::decide(const PaymentHash &hash, api::PaymentState state, ErrorCode reason)
{
    if (!m_carried.contains(hash))
        return;
    const Record part = m_carried.take(hash);
    if (const auto record = m_payments.find(hash); record != m_payments.end())
        record->state = state;
    m_balances.leaving.value -= part.amount.value + part.fee.value;
    if (state == api::PaymentState::Succeeded) {
        post(event::PaymentSettled{hash, m_preimages.value(hash), part.fee});
    } else {
        m_balances.spendable.value += part.amount.value + part.fee.value;
        post(event::PaymentFailed{hash, reason});
    }
}

void FakeEngine::settleHeld(const PaymentHash &hash)
{
    const QMutexLocker lock(&m_mutex);
    decide(hash, api::PaymentState::Succeeded, ErrorCode::None);
}

void FakeEngine::failHeld(const PaymentHash &hash, ErrorCode reason)
{
    const QMutexLocker lock(&m_mutex);
    decide(hash, api::PaymentState::Failed, reason);
}

void FakeEngine::loseRecord(const PaymentHash &hash)
{
    const QMutexLocker lock(&m_mutex);
    m_payments.remove(hash);
}

void FakeEngine::keepFailedRecord(const PaymentHash &hash)
{
    const QMutexLocker lock(&m_mutex);
    m_payments[hash].state = api::PaymentState::Failed;
}

void FakeEngine::loseHtlc(const PaymentHash &hash)
{
    const QMutexLocker lock(&m_mutex);
    const Record part = m_carried.take(hash);
    m_balances.leaving.value -= part.amount.value + part.fee.value;
    m_balances.spendable.value += part.amount.value + part.fee.value;
}

QList<OutgoingPart> FakeEngine::outgoing() const
{
    const QMutexLocker lock(&m_mutex);
    QList<OutgoingPart> parts;
    for (auto part = m_carried.cbegin(); part != m_carried.cend(); ++part)
        parts.append({part.key(), Msat{part->amount.value + part->fee.value}, part->releaseBlock});
    return parts;
}

QSet<PaymentHash> FakeEngine::carried(const QSet<PaymentHash> &payments) const
{
    const QMutexLocker lock(&m_mutex);
    QSet<PaymentHash> found;
    for (const PaymentHash &payment : payments) {
        if (m_carried.contains(payment))
            found.insert(payment);
    }
    return found;
}

Done FakeEngine::forget(const PaymentHash &hash)
{
    loseRecord(hash);
    return {};
}

Result<api::Invoice> FakeEngine::createInvoice(Msat amount, const QString &description, std::chrono::seconds expiry)
{
    api::Invoice sample;
    sample.payee = nodeId();
    sample.createdAt = QDateTime::currentDateTimeUtc();
    sample.expiresAt = sample.createdAt.addSecs(expiry.count());
    return addInvoice(amount, description, sample);
}

Result<api::PaymentState> FakeEngine::paymentState(const PaymentHash &hash) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_payments.constFind(hash);
    return found == m_payments.cend() ? fail(ErrorCode::NotFound) : Result<api::PaymentState>(found->state);
}

Result<event::PaymentSettled> FakeEngine::settlement(const PaymentHash &hash) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_payments.constFind(hash);
    if (found == m_payments.cend() || found->state != api::PaymentState::Succeeded)
        return fail(ErrorCode::NotFound);
    return event::PaymentSettled{hash, m_preimages.value(hash), found->fee};
}

} // namespace satchel
