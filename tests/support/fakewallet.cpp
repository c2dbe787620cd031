// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakeclients.h"
#include "tests/support/samples.h"

#include <QTimer>

namespace satchel::testing {

FakeWallet::FakeWallet(FakeCore *core)
    : WalletClient(core)
    , m_core(core)
{ }

Future<api::Balances> FakeWallet::balances()
{
    return m_core->answer<api::Balances>(QStringLiteral("wallet.balances"),
                                         [this]() -> Result<api::Balances> { return m_core->state.balances; });
}

Future<QList<api::Channel>> FakeWallet::channels()
{
    return m_core->answer<QList<api::Channel>>(
        QStringLiteral("wallet.channels"), [this]() -> Result<QList<api::Channel>> { return m_core->state.channels; });
}

Future<QString> FakeWallet::newAddress()
{
    return m_core->answer<QString>(QStringLiteral("wallet.newAddress"), []() -> Result<QString> {
        return QStringLiteral("bcrt1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh");
    });
}

Future<void> FakeWallet::requestCoins(Sat amount)
{
    return m_core->answer<void>(QStringLiteral("wallet.requestCoins"), [this, amount]() -> Done {
        api::Balances balances = m_core->state.balances;
        balances.onChain.value += amount.value;
        balances.onChainSpendable.value += amount.value;
        m_core->setBalances(balances);
        return {};
    });
}

Future<NodeAddress> FakeWallet::suggestedPeer()
{
    return m_core->answer<NodeAddress>(QStringLiteral("wallet.suggestedPeer"),
                                       []() -> Result<NodeAddress> { return samples::hub(); });
}

Future<QUrl> FakeWallet::sandboxShop()
{
    return m_core->answer<QUrl>(QStringLiteral("wallet.sandboxShop"),
                                [this]() -> Result<QUrl> { return m_core->state.shop; });
}

Future<ChannelId> FakeWallet::openChannel(NodeAddress peer, Sat capacity)
{
    return m_core->answer<ChannelId>(QStringLiteral("wallet.openChannel"), [&]() -> Result<ChannelId> {
        if (capacity > m_core->state.balances.onChainSpendable)
            return fail(ErrorCode::InsufficientOnChain);
        const api::Channel channel = samples::newChannel(peer.id, capacity, m_core->state.channels.size());
        m_core->state.balances.onChain.value -= capacity.value;
        m_core->state.balances.onChainSpendable.value -= capacity.value;
        m_core->setChannels(m_core->state.channels + QList{channel});
        if (m_core->isAutomatic())
            QTimer::singleShot(1500, this, [this, id = channel.id] { makeUsable(id); });
        return channel.id;
    });
}

void FakeWallet::makeUsable(ChannelId id)
{
    for (api::Channel &channel : m_core->state.channels) {
        if (channel.id == id)
            channel.state = api::ChannelState::Usable;
    }
    m_core->setBalances(samples::overChannels(m_core->state.balances, m_core->state.channels));
}

Future<void> FakeWallet::closeChannel(ChannelId id)
{
    return m_core->answer<void>(QStringLiteral("wallet.closeChannel"), [this, id]() -> Done {
        for (api::Channel &channel : m_core->state.channels) {
            if (channel.id == id)
                channel.state = api::ChannelState::Closing;
        }
        m_core->setBalances(samples::overChannels(m_core->state.balances, m_core->state.channels));
        return {};
    });
}

Future<FiatRate> FakeWallet::rate()
{
    return m_core->answer<FiatRate>(QStringLiteral("wallet.rate"),
                                    [this]() -> Result<FiatRate> { return m_core->state.rate; });
}

Future<void> FakeWallet::setRate(QString currency, qint64 minorPerBitcoin)
{
    return m_core->answer<void>(QStringLiteral("wallet.setRate"), [&]() -> Done {
        const Result<FiatRate> rate
            = currency.isEmpty() ? FiatRate() : checkedRate(currency, minorPerBitcoin, QDateTime::currentDateTimeUtc());
        if (!rate)
            return fail(rate.error());
        m_core->state.rate = *rate;
        Q_EMIT rateChanged(*rate);
        return {};
    });
}

} // namespace satchel::testing
