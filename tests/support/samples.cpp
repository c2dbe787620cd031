// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/samples.h"

#include <QCryptographicHash>

namespace satchel::testing::samples {
namespace {

constexpr Msat fee{1'000};

QByteArray hashOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

} // namespace

QByteArray words()
{
    return QByteArrayLiteral("abandon ability able about above absent absorb abstract absurd abuse access accident");
}

NodeAddress hub()
{
    const QByteArray id = QByteArray(1, '\x02') + hashOf("hub");
    return {NodeId::fromBytes(id).value(), QStringLiteral("127.0.0.1:9735")};
}

api::SessionStatus runningStatus()
{
    api::SessionStatus status;
    status.state = api::SessionState::Running;
    status.nodeId = QString::fromLatin1((QByteArray(1, '\x03') + hashOf("wallet")).toHex());
    status.blockHeight = 214;
    status.isChainSynced = true;
    status.folder = QStringLiteral("/home/you/.local/share/satchel/sandbox/wallet");
    status.safety.askAbove = Sat{100'000};
    return status;
}

void moveTo(api::Purchase &purchase, api::PurchaseState to, ErrorCode error)
{
    purchase.state = to;
    purchase.error = error;
    const bool isPaid = to == api::PurchaseState::Paid;
    if (isPaid && purchase.preimage.isEmpty()) {
        purchase.preimage = Preimage::fromBytes(hashOf(purchase.url.toEncoded())).value();
        purchase.feePaid = fee;
        purchase.settledAt = QDateTime::currentDateTimeUtc();
    }
    if (to == api::PurchaseState::Delivered || to == api::PurchaseState::Free) {
        const QByteArray page = pageOf(purchase);
        purchase.contentHash = ContentHash::fromBytes(hashOf(page)).value();
        purchase.contentSize = page.size();
        purchase.deliveredAt = QDateTime::currentDateTimeUtc();
    }
}

Msat spendableAfter(const api::Balances &balances, const api::Purchase &purchase)
{
    return Msat{balances.spendable.value - purchase.price.value - purchase.feeLimit.value};
}

api::Balances afterPaying(api::Balances balances, const api::Purchase &purchase)
{
    balances.spendable.value -= purchase.price.value + purchase.feePaid.value;
    balances.receivable.value += purchase.price.value + purchase.feePaid.value;
    return balances;
}

api::Balances overChannels(api::Balances balances, const QList<api::Channel> &channels)
{
    balances.spendable = {};
    balances.arriving = {};
    balances.receivable = {};
    for (const api::Channel &channel : channels) {
        const bool isUsable = channel.state == api::ChannelState::Usable;
        (isUsable ? balances.spendable : balances.arriving).value += channel.ours.value;
        balances.receivable.value += isUsable ? channel.theirs.value : 0;
    }
    return balances;
}

api::Channel newChannel(const NodeId &peer, Sat capacity, qsizetype number)
{
    api::Channel channel;
    channel.id = ChannelId::fromBytes(hashOf("channel" + QByteArray::number(number)).left(16)).value();
    channel.peer = peer;
    channel.peerName = QStringLiteral("Sandbox hub");
    channel.capacity = capacity;
    channel.reserve = Sat{1'000};
    channel.ours = Msat{(capacity.value - channel.reserve.value) * 1000};
    channel.confirmationsRequired = 3;
    channel.fundingTxid = QString::fromLatin1(hashOf("funding" + QByteArray::number(number)).toHex());
    return channel;
}

api::ActivityEntry entryOf(const api::Purchase &purchase)
{
    api::ActivityEntry entry;
    entry.id = 1'000 + purchase.id;
    entry.title = purchase.title;
    entry.origin = purchase.origin;
    entry.amount = purchase.price;
    entry.fee = purchase.feePaid;
    entry.paymentHash = purchase.paymentHash;
    entry.preimage = purchase.preimage;
    entry.invoice = purchase.invoice;
    entry.purchase = purchase.id;
    entry.error = purchase.error;
    entry.time = purchase.settledAt.isValid() ? purchase.settledAt : purchase.createdAt;
    const bool hasFailed = purchase.state == api::PurchaseState::Failed;
    const bool isPaid = !purchase.preimage.isEmpty();
    entry.state = hasFailed ? api::PaymentState::Failed
        : isPaid            ? api::PaymentState::Succeeded
                            : api::PaymentState::Pending;
    return entry;
}

api::ActivityEntry entryOf(const api::Invoice &invoice)
{
    api::ActivityEntry entry;
    entry.kind = api::ActivityKind::Sent;
    entry.title = invoice.description;
    entry.amount = invoice.amount;
    entry.paymentHash = invoice.paymentHash;
    entry.invoice = invoice.text;
    entry.time = QDateTime::currentDateTimeUtc();
    return entry;
}

api::LibraryItem itemOf(const api::Purchase &purchase)
{
    return {purchase.id,          purchase.url,         purchase.origin, purchase.title,    purchase.contentType,
            purchase.contentSize, purchase.contentHash, purchase.price,  purchase.createdAt};
}

api::Receipt receiptOf(const api::Purchase &purchase)
{
    const QString text = QStringLiteral("Satchel receipt\n\nBought: %1\nFrom: %2\nPreimage: %3\n")
                             .arg(purchase.title, purchase.origin, QString::fromLatin1(purchase.preimage.hex()));
    return {purchase, {}, text};
}

} // namespace satchel::testing::samples
