// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/accounts.h"

#include "tests/trust/crashsizes.h"

namespace satchel::trust {

namespace {

using api::PaymentState;

constexpr int decisionMs = 8'000;
constexpr int lastDecisionMs = 90'000;
constexpr int reportMs = 3'000; ///< The payee's own record may come a moment later.

QString nameOf(const PaymentHash &hash)
{
    return QString::fromLatin1(hash.hex().left(8));
}

} // namespace

void Accounts::beginChannel(const QString &channel)
{
    m_channel = channel;
    m_full = m_core.oursIn(channel);
}

void Accounts::ask(const QList<Due> &dues)
{
    m_last.clear();
    for (const Due &due : dues) {
        m_items.insert(due.hash, Item{due, m_channel, true, {}});
        m_last.append(due.hash);
        if (m_core.hasAccepted(due.hash))
            m_unkept.insert(due.hash); // until it is seen
    }
}

void Accounts::look(Item &item, const QHash<PaymentHash, api::ActivityEntry> &ledger)
{
    item.line = ledger.value(item.due.hash, item.line);
    item.isOpen = item.line.id != 0 && item.line.state == PaymentState::Pending;
    if (item.line.id != 0)
        m_unkept.remove(item.due.hash);
}

void Accounts::look(bool all)
{
    const auto ledger = m_core.ledger(all);
    for (Item &item : m_items) {
        if (all || item.isOpen || m_last.contains(item.due.hash))
            look(item, ledger);
    }
}

QStringList Accounts::faultsOf(const Item &item, const QHash<PaymentHash, Msat> &received) const
{
    const bool isPaid = item.line.id != 0 && item.line.state == PaymentState::Succeeded;
    const bool hasCome = received.contains(item.due.hash);
    QStringList faults;
    if (hasCome && !isPaid && !item.isOpen)
        faults << QStringLiteral("%1 was paid, and the ledger says %2")
                      .arg(nameOf(item.due.hash), item.line.id ? QStringLiteral("failed") : QStringLiteral("nothing"));
    if (isPaid && !hasCome)
        faults << QStringLiteral("%1 never arrived, and the ledger says paid").arg(nameOf(item.due.hash));
    if (isPaid && !proves(item.line.preimage, item.due.hash))
        faults << QStringLiteral("the preimage of %1 is lost").arg(nameOf(item.due.hash));
    if (hasCome && received.value(item.due.hash) != item.due.amount)
        faults << QStringLiteral("%1 arrived with another amount").arg(nameOf(item.due.hash));
    return faults;
}

QStringList Accounts::holdAgainstPayee(bool all)
{
    QStringList faults;
    static_cast<void>(QTest::qWaitFor(
        [&] {
            look(all);
            faults.clear();
            const auto received = m_world.received();
            for (const Item &item : std::as_const(m_items)) {
                if (all || m_last.contains(item.due.hash))
                    faults += faultsOf(item, received);
            }
            return faults.isEmpty();
        },
        reportMs));
    for (const PaymentHash &hash : std::as_const(m_unkept))
        faults << QStringLiteral("%1 was accepted, and the ledger knows nothing of it").arg(nameOf(hash));
    m_unkept.clear();
    return faults;
}

QStringList Accounts::holdAgainstChannel()
{
    const auto isUnderWay = [this](const Item &item) { return item.isOpen && item.channel == m_channel; };
    if (std::ranges::any_of(m_items, isUnderWay) || m_core.balances().leaving.value != 0
        || !m_core.channels().contains(m_channel))
        return {};
    const Msat gone{m_full.value - m_core.oursIn(m_channel).value};
    ++m_comparisons;
    if (gone == spentOver(m_channel))
        return {};
    return {QStringLiteral("%1 msat left the channel, the lines explain %2")
                .arg(gone.value)
                .arg(spentOver(m_channel).value)};
}

QStringList Accounts::readBack()
{
    static_cast<void>(QTest::qWaitFor(
        [this] {
            look(false);
            return std::ranges::none_of(m_last, [this](const PaymentHash &hash) { return m_items[hash].isOpen; });
        },
        decisionMs));
    return holdAgainstPayee(false) + holdAgainstChannel();
}

QStringList Accounts::pressAgain()
{
    for (const PaymentHash &hash : std::as_const(m_last)) {
        Item &item = m_items[hash];
        if (item.due.purchase != 0)
            continue;
        const bool mayBePaid = item.line.id == 0 || item.line.state == PaymentState::Failed;
        api::DBusClient &client = m_core.core().client();
        const auto taken = m_core.core().await(client.payments()->pay(item.due.invoice, feeLimit));
        if (taken && !mayBePaid)
            return {QStringLiteral("%1 was taken on a second time").arg(nameOf(hash))};
        if (taken)
            item.channel = m_channel;
        item.isOpen = item.isOpen || taken.has_value();
        return {};
    }
    return {};
}

QStringList Accounts::closeBooks()
{
    const bool isDecided = QTest::qWaitFor(
        [this] {
            look(true);
            return undecided() == 0;
        },
        lastDecisionMs);
    QStringList faults = holdAgainstPayee(true) + holdAgainstChannel();
    if (!isDecided)
        faults << QStringLiteral("%1 payments are not decided").arg(undecided());
    return faults;
}

Msat Accounts::closingCosts(Msat given)
{
    Msat held{m_core.balances().onChain.value * 1000 + m_core.balances().arriving.value};
    const auto channels = m_core.core().await(m_core.core().client().wallet()->channels());
    for (const api::Channel &channel : channels.value_or(QList<api::Channel>())) {
        const bool isArriving = channel.state == api::ChannelState::Opening; // and stands in the balances as such
        held.value += (isArriving ? 0 : channel.ours.value) + channel.reserve.value * 1000;
    }
    for (const Item &item : std::as_const(m_items)) {
        if (item.line.id != 0 && item.line.state == PaymentState::Succeeded)
            held.value += item.line.amount.value + item.line.fee.value;
    }
    return Msat{given.value - held.value};
}

QString Accounts::holdings()
{
    QStringList parts;
    const api::Balances balances = m_core.balances();
    parts << QStringLiteral("%1 sat on the chain").arg(balances.onChain.value)
          << QStringLiteral("%1 msat arriving").arg(balances.arriving.value);
    const auto channels = m_core.core().await(m_core.core().client().wallet()->channels());
    for (const api::Channel &channel : channels.value_or(QList<api::Channel>()))
        parts << QStringLiteral("%1 msat in a channel in state %2").arg(channel.ours.value).arg(int(channel.state));
    return parts.join(QStringLiteral(", "));
}

int Accounts::undecided() const
{
    return static_cast<int>(std::ranges::count_if(m_items, &Item::isOpen));
}

int Accounts::settled() const
{
    return static_cast<int>(std::ranges::count_if(
        m_items, [](const Item &item) { return item.line.id != 0 && item.line.state == PaymentState::Succeeded; }));
}

Msat Accounts::spentOver(const QString &channel) const
{
    Msat sum;
    for (const Item &item : m_items) {
        if (item.channel == channel && item.line.id != 0 && item.line.state == PaymentState::Succeeded)
            sum.value += item.line.amount.value + item.line.fee.value;
    }
    return sum;
}

} // namespace satchel::trust
