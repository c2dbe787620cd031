// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/remote.h"

#include "walletproxy.h"

namespace satchel::api {

/// Balances, channels and coins of a core behind a socket. Thread: that of the client.
class DBusWallet : public WalletClient
{
    Q_OBJECT
public:
    using WalletClient::WalletClient;

    void attach(const QDBusConnection &connection);
    void detach() { m_remote.detach(); }

    Future<Balances> balances() override;
    Future<QList<Channel>> channels() override;
    Future<QString> newAddress() override;
    Future<void> requestCoins(Sat amount) override;
    Future<NodeAddress> suggestedPeer() override;
    Future<QUrl> sandboxShop() override;
    Future<ChannelId> openChannel(NodeAddress peer, Sat capacity) override;
    Future<void> closeChannel(ChannelId id) override;
    Future<FiatRate> rate() override;
    Future<void> setRate(QString currency, qint64 minorPerBitcoin) override;

private:
    Remote<WalletProxy> m_remote;
};

} // namespace satchel::api
