// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/errortext.h"
#include "ui/viewmodel.h"

namespace satchel::ui {

/// Balances, an address to receive coins, the faucet of the sandbox, opening and closing channels.
class WalletViewModel : public satchel::ui::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString spendable READ spendable NOTIFY changed)
    Q_PROPERTY(QString receivable READ receivable NOTIFY changed)
    Q_PROPERTY(QString onChain READ onChain NOTIFY changed)
    Q_PROPERTY(QString onChainLine READ onChainLine NOTIFY changed)
    Q_PROPERTY(
        QString openingLine READ openingLine NOTIFY changed) ///< What a new channel can take, and what is kept back.
    Q_PROPERTY(QString arrivingLine READ arrivingLine NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString suggestedCapacity READ suggestedCapacity NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool canGetCoins READ canGetCoins NOTIFY changed)
    Q_PROPERTY(bool canOpenChannel READ canOpenChannel NOTIFY changed)
public:
    using ViewModel::ViewModel;

    [[nodiscard]] QString spendable() const;
    [[nodiscard]] QString receivable() const;
    [[nodiscard]] QString onChain() const;
    [[nodiscard]] QString onChainLine() const;
    [[nodiscard]] QString openingLine() const;
    [[nodiscard]] QString arrivingLine() const;
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString suggestedCapacity() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] bool canGetCoins() const;
    [[nodiscard]] bool canOpenChannel() const;

public Q_SLOTS:
    void newAddress();
    void getCoins();
    /// `capacity` as typed, in sat; `peer` as `<id>@host:port`, or empty for the suggested one.
    void openChannel(const QString &capacity, const QString &peer);
    void closeChannel(const QString &channel);
    void refresh();

Q_SIGNALS:
    void channelOpened();
    void coinsCame();

protected:
    void attach() override;

private:
    void begin();
    void end(ErrorCode code);
    void openTo(const Result<NodeAddress> &peer, Sat capacity);

    [[nodiscard]] QString notKnown() const;

    api::Balances m_balances;
    bool m_isKnown = false;
    QString m_address;
    QString m_problem;
    bool m_isBusy = false;
};

} // namespace satchel::ui
