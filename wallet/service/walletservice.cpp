// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/service/walletservice.h"

#include "walletadaptor.h"

namespace satchel {

WalletService::WalletService(api::CoreClient &core)
    : m_wallet(core.wallet())
{
    new WalletAdaptor(this);
    connect(m_wallet, &api::WalletClient::changed, this, &WalletService::changed);
    connect(m_wallet, &api::WalletClient::rateChanged, this, &WalletService::rateChanged);
}

api::Balances WalletService::balances()
{
    return answer<api::Balances>(m_wallet->balances());
}

QList<satchel::api::Channel> WalletService::channels()
{
    return answer<QList<api::Channel>>(m_wallet->channels());
}

QString WalletService::newAddress()
{
    return answer<QString>(m_wallet->newAddress());
}

void WalletService::requestCoins(qlonglong sats)
{
    answer(m_wallet->requestCoins(Sat{sats}));
}

QString WalletService::suggestedPeer()
{
    return answer<NodeAddress>(m_wallet->suggestedPeer());
}

QString WalletService::sandboxShop()
{
    return answer<QUrl>(m_wallet->sandboxShop());
}

QByteArray WalletService::openChannel(const QString &peer, qlonglong sats)
{
    if (!accepts(peer, maxText))
        return {};
    return answer<ChannelId>(m_wallet->openChannel(api::Wire<NodeAddress>::from(peer), Sat{sats}));
}

void WalletService::closeChannel(const QByteArray &id)
{
    answer(m_wallet->closeChannel(api::Wire<ChannelId>::from(id)));
}

FiatRate WalletService::rate()
{
    return answer<FiatRate>(m_wallet->rate());
}

void WalletService::setRate(const QString &currency, qlonglong minorPerBitcoin)
{
    if (accepts(currency, maxText))
        answer(m_wallet->setRate(currency, minorPerBitcoin));
}

} // namespace satchel
