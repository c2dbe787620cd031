// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/mutant.h"
#include "wallet/core/threadaudit.h"
#include "wallet/engine/ldkengine_p.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>

namespace satchel {

using namespace std::chrono_literals;

namespace {

constexpr auto peerPatience = 5s;
constexpr auto chainPatience = 5s;
constexpr auto quietPatience = 3s; ///< Less than the 5 s that a desktop gives before it suspends.
constexpr auto pollEvery = 50ms;
constexpr qsizetype maxDescription = 639;

/// Whether it came true in time.
template<typename Condition>
bool awaitTrue(std::chrono::milliseconds patience, const Condition &condition)
{
    const QDeadlineTimer deadline(patience);
    bool isTrue = condition();
    for (; !isTrue && !deadline.hasExpired(); isTrue = condition())
        QThread::msleep(pollEvery.count());
    return isTrue;
}

Msat spendableIn(const rust::Vec<bridge::Channel> &channels)
{
    Msat sum;
    for (const bridge::Channel &channel : channels)
        sum.value += channel.is_usable ? ldk::toMsat(channel.send_limit_msat).value : 0;
    return sum;
}

bool isAway(const bridge::Channel &channel)
{
    return channel.is_ready && !channel.is_usable;
}

Error refusal(ErrorCode code, const char *why)
{
    return {code, QLatin1String(why)};
}

/// Why nothing can be sent over these channels, or that they suffice.
Done judge(const rust::Vec<bridge::Channel> &channels, Msat amount)
{
    if (spendableIn(channels) >= amount)
        return {};
    if (channels.empty())
        return fail(refusal(ErrorCode::NoChannel, "no channel"));
    if (std::any_of(channels.begin(), channels.end(), isAway))
        return fail(refusal(ErrorCode::PeerUnreachable, "a channel's peer is away"));
    const bool isOpening = std::none_of(channels.begin(), channels.end(), [](const auto &c) { return c.is_usable; });
    return isOpening ? fail(refusal(ErrorCode::NotReady, "the channel is being opened"))
                     : fail(refusal(ErrorCode::InsufficientBalance, "the channels hold less"));
}

Result<Msat> amountToPay(const api::Invoice &invoice, std::optional<Msat> amount)
{
    if (invoice.expiresAt <= QDateTime::currentDateTimeUtc())
        return fail(ErrorCode::InvoiceExpired);
    if (!invoice.hasAmount && !amount)
        return fail(ErrorCode::InvoiceWithoutAmount);
    const Msat wanted = invoice.hasAmount ? invoice.amount : *amount;
    if (wanted.value <= 0 || wanted > maxMsat || (invoice.hasAmount && amount))
        return fail(ErrorCode::AmountOutOfRange);
    return wanted;
}

} // namespace

bool LdkEngine::Private::connectAwayPeers() const
{
    bool isSomebodyAway = false;
    for (const bridge::Peer &peer : node->peers()) {
        if (mutant::isOn("peers-called-back") || peer.is_connected || peer.address.empty())
            continue;
        isSomebodyAway = true;
        node->connect({peer.id.data(), peer.id.size()}, peer.address);
    }
    return isSomebodyAway;
}

Done LdkEngine::Private::awaitChain() const
{
    const auto isSeen = [this] {
        const bridge::NodeStatus status = node->status();
        return isStopping || !status.is_running || isFresh(status);
    };
    return awaitTrue(chainPatience, isSeen) ? Done() : fail(refusal(ErrorCode::ChainUnreachable, "the chain is stale"));
}

void LdkEngine::Private::awaitQuiet() const
{
    awaitTrue(quietPatience, [this] {
        const auto channels = node->channels();
        const bool canMove = std::any_of(channels.begin(), channels.end(), [](const auto &c) { return c.is_usable; });
        return !canMove || ldk::toBalances(channels, node->balances(), {}).leaving == Msat{0};
    });
}

Done LdkEngine::Private::awaitSpendable(Msat amount)
{
    Done verdict = judge(node->channels(), amount);
    const auto isDecided = [&] { return isStopping || verdict || verdict.error().code != ErrorCode::PeerUnreachable; };
    if (isDecided())
        return verdict;
    caller.hurry();
    awaitTrue(peerPatience, [&] {
        verdict = judge(node->channels(), amount);
        return isDecided();
    });
    return verdict;
}

Done LdkEngine::Private::refuseKnown(const PaymentHash &hash) const
{
    const bridge::Payment known = node->payment(ldk::toSlice(hash.bytes()));
    if (!known.is_known || (known.is_outbound && known.state == bridge::PaymentState::Failed))
        return {};
    if (!known.is_outbound)
        return fail(refusal(ErrorCode::InvalidInput, "our own invoice"));
    return known.state == bridge::PaymentState::Succeeded
        ? fail(refusal(ErrorCode::AlreadyPaid, "paid before"))
        : fail(refusal(ErrorCode::StillPending, "an earlier payment of this invoice is not decided"));
}

Error LdkEngine::Private::explainRefusal(const bridge::Invoice &invoice, Msat amount, Msat feeLimit) const
{
    const Msat fee = ldk::toMsat(invoice.hinted_fee_msat);
    if (fee > feeLimit)
        return refusal(ErrorCode::FeeTooHigh, "the way asks for more than the limit");
    if (spendableIn(node->channels()).value - amount.value < fee.value)
        return refusal(ErrorCode::InsufficientBalance, "the fee is not covered");
    return refusal(ErrorCode::NoRoute, "no way to the payee");
}

Done LdkEngine::pay(const QString &invoice, std::optional<Msat> amount, Msat feeLimit)
{
    forbidMainThread("Engine::pay");
    const Result<api::Invoice> decoded = decodeInvoice(invoice);
    if (!decoded)
        return fail(decoded.error());
    if (decoded->network != d->network)
        return fail(ErrorCode::InvoiceOtherNetwork);
    const Result<Msat> wanted = amountToPay(*decoded, amount);
    if (!wanted)
        return fail(wanted.error());
    if (const Done fresh = d->refuseKnown(decoded->paymentHash); !fresh)
        return fresh;
    if (const Done seen = d->awaitChain(); !seen)
        return seen;
    const Done spendable = d->awaitSpendable(*wanted);
    if (d->isStopping)
        return fail(refusal(ErrorCode::Cancelled, "the node is being stopped"));
    if (!spendable)
        return spendable;
    const rust::String text = ldk::toRust(decoded->text);
    const auto own = static_cast<std::uint64_t>(decoded->hasAmount ? 0 : wanted->value);
    const auto code = d->node->pay(text, own, static_cast<std::uint64_t>(std::max<qint64>(feeLimit.value, 0)));
    if (code == bridge::Code::SendingFailed)
        return fail(d->explainRefusal(bridge::decode_invoice(text), *wanted, feeLimit));
    if (code == bridge::Code::Duplicate)
        return fail(refusal(ErrorCode::StillPending, "the node remembers this invoice"));
    return ldk::toDone(code, "pay");
}

Result<api::Invoice> LdkEngine::createInvoice(Msat amount, const QString &description, std::chrono::seconds expiry)
{
    forbidMainThread("Engine::createInvoice");
    if (amount.value < 0 || amount > maxMsat || description.toUtf8().size() > maxDescription || expiry <= 0s)
        return fail(ErrorCode::InvalidInput);
    const auto seconds = static_cast<std::uint32_t>(std::min<qint64>(expiry.count(), UINT32_MAX));
    const bridge::TextAnswer answer
        = d->node->create_invoice(static_cast<std::uint64_t>(amount.value), ldk::toRust(description), seconds);
    if (answer.code != bridge::Code::Ok)
        return fail(ldk::toError(answer.code, "create invoice"));
    return decodeInvoice(ldk::toText(answer.text));
}

Result<api::PaymentState> LdkEngine::paymentState(const PaymentHash &hash) const
{
    forbidMainThread("Engine::paymentState");
    const bridge::Payment payment = d->node->payment(ldk::toSlice(hash.bytes()));
    if (!payment.is_known || !payment.is_outbound)
        return fail(ErrorCode::NotFound);
    if (payment.state == bridge::PaymentState::Pending)
        return api::PaymentState::Pending;
    return payment.state == bridge::PaymentState::Succeeded ? api::PaymentState::Succeeded : api::PaymentState::Failed;
}

Result<event::PaymentSettled> LdkEngine::settlement(const PaymentHash &hash) const
{
    forbidMainThread("Engine::settlement");
    const bridge::Payment payment = d->node->payment(ldk::toSlice(hash.bytes()));
    const bool isSettled = payment.is_outbound && payment.state == bridge::PaymentState::Succeeded;
    if (!payment.is_known || !isSettled || !payment.has_preimage)
        return fail(ErrorCode::NotFound);
    return event::PaymentSettled{hash, ldk::toId<Preimage>(payment.preimage), ldk::toMsat(payment.fee_msat)};
}

} // namespace satchel
