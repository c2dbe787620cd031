// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/service/endpoint.h"

namespace satchel {

/// org.satchel.Wallet, as wallet.xml describes it.
class WalletService : public Endpoint
{
    Q_OBJECT
public:
    explicit WalletService(api::CoreClient &core);

    api::Balances balances();
    QList<satchel::api::Channel> channels();
    QString newAddress();
    void requestCoins(qlonglong sats);
    QString suggestedPeer();
    QString sandboxShop();
    QByteArray openChannel(const QString &peer, qlonglong sats);
    void closeChannel(const QByteArray &id);
    satchel::FiatRate rate();
    void setRate(const QString &currency, qlonglong minorPerBitcoin);

Q_SIGNALS:
    void changed();
    void rateChanged(const satchel::FiatRate &rate);

private:
    api::WalletClient *m_wallet;
};

} // namespace satchel
