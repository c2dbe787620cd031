// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/api/dbuswallet.h"

namespace satchel::api {

void DBusWallet::attach(const QDBusConnection &connection)
{
    m_remote.attach(connection);
    connect(m_remote.proxy(), &WalletProxy::changed, this, &WalletClient::changed);
    connect(m_remote.proxy(), &WalletProxy::rateChanged, this, &WalletClient::rateChanged);
}

Future<Balances> DBusWallet::balances()
{
    return m_remote.ask<Balances>(this, &WalletProxy::balances);
}

Future<QList<Channel>> DBusWallet::channels()
{
    return m_remote.ask<QList<Channel>>(this, &WalletProxy::channels);
}

Future<QString> DBusWallet::newAddress()
{
    return m_remote.ask<QString>(this, &WalletProxy::newAddress);
}

Future<void> DBusWallet::requestCoins(Sat amount)
{
    return m_remote.ask<void>(this, &WalletProxy::requestCoins, amount);
}

Future<NodeAddress> DBusWallet::suggestedPeer()
{
    return m_remote.ask<NodeAddress>(this, &WalletProxy::suggestedPeer);
}

Future<QUrl> DBusWallet::sandboxShop()
{
    return m_remote.ask<QUrl>(this, &WalletProxy::sandboxShop);
}

Future<ChannelId> DBusWallet::openChannel(NodeAddress peer, Sat capacity)
{
    return m_remote.ask<ChannelId>(this, &WalletProxy::openChannel, peer, capacity);
}

Future<void> DBusWallet::closeChannel(ChannelId id)
{
    return m_remote.ask<void>(this, &WalletProxy::closeChannel, id);
}

Future<FiatRate> DBusWallet::rate()
{
    return m_remote.ask<FiatRate>(this, &WalletProxy::rate);
}

Future<void> DBusWallet::setRate(QString currency, qint64 minorPerBitcoin)
{
    return m_remote.ask<void>(this, &WalletProxy::setRate, currency, minorPerBitcoin);
}

} // namespace satchel::api
