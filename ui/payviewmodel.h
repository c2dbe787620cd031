// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/viewmodel.h"
#include "ui/worth.h"
#include "wallet/core/paytext.h"

namespace satchel::ui {

/// The home page: what can be spent, the one field that takes a link or an invoice, and the first steps in the sandbox.
class PayViewModel : public satchel::ui::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString spendable READ spendable NOTIFY changed)
    Q_PROPERTY(
        satchel::ui::Worth worth READ worth NOTIFY changed) ///< Of what can be spent, in the own currency; or empty.
    Q_PROPERTY(QString pendingLine READ pendingLine NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool isGettingStarted READ isGettingStarted NOTIFY changed)
    Q_PROPERTY(bool isSettingUp READ isSettingUp NOTIFY changed)
    Q_PROPERTY(bool hasCoins READ hasCoins NOTIFY changed)
    Q_PROPERTY(bool hasChannel READ hasChannel NOTIFY changed)
    Q_PROPERTY(bool hasArticle READ hasArticle NOTIFY changed)
    Q_PROPERTY(QString setUpLine READ setUpLine NOTIFY changed) ///< What the setting up is doing.
public:
    using ViewModel::ViewModel;

    [[nodiscard]] QString spendable() const;
    [[nodiscard]] Worth worth() const;
    [[nodiscard]] QString pendingLine() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] bool isGettingStarted() const;
    [[nodiscard]] bool isSettingUp() const { return m_isSettingUp || (m_hasAnyChannel && !hasChannel()); }
    [[nodiscard]] bool hasCoins() const;
    [[nodiscard]] bool hasChannel() const { return m_hasUsableChannel; }
    [[nodiscard]] bool hasArticle() const { return m_hasArticle; }
    [[nodiscard]] QString setUpLine() const;

    /// What the field shows once `anything` was given to go().
    Q_INVOKABLE [[nodiscard]] QString shown(const QString &anything) const;

public Q_SLOTS:
    /// Anything that was pasted, typed, dropped, scanned or handed over: a page at once, an invoice after the core has read
    /// it; anything else becomes a `problem`. Nothing is paid.
    void go(const QString &anything);
    /// Sandbox: coins from the faucet if there are none, then a channel to the hub if there is none.
    void setUp();
    /// Sandbox: the front page of its shop.
    void visitShop();
    void refresh();

Q_SIGNALS:
    void linkFound(const QUrl &url);
    void invoiceFound(const QString &invoice);
    /// Words or a key of a wallet were given: they must not stay on the screen.
    void secretGiven();
    void channelReady(); ///< What setUp() began is done: the channel can be used.

protected:
    void attach() override;

private:
    void take(const api::Balances &balances);
    void take(const QList<api::Channel> &channels);
    void goOn();
    void askForChannel();
    void openChannel(const NodeAddress &hub);
    void end(ErrorCode code);

    api::Balances m_balances;
    bool m_isKnown = false;
    bool m_isBusy = false;
    bool m_isSettingUp = false;
    bool m_isWaiting = false; ///< Setting up goes on when the sandbox is there.
    bool m_wasAskedToSetUp = false; ///< channelReady() follows.
    bool m_hasAnyChannel = false;
    bool m_hasUsableChannel = false;
    bool m_hasArticle = false;
    ErrorCode m_refusal = ErrorCode::None;
    PayText::Kind m_refusedKind = PayText::Empty; ///< Of a text that cannot be paid; Empty: none.
};

} // namespace satchel::ui
