// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/session/localclients.h"

namespace satchel {

/// The contract inside the core's own process, over its session; the service hands it to the windows. Main thread.
class LocalCore : public api::CoreClient
{
    Q_OBJECT
public:
    explicit LocalCore(WalletSession &session);

    [[nodiscard]] bool isConnected() const override { return true; }
    api::SessionClient *session() override { return &m_session; }
    api::WalletClient *wallet() override { return &m_wallet; }
    api::PaymentClient *payments() override { return &m_payments; }
    api::PurchaseClient *purchases() override { return &m_purchases; }
    api::HistoryClient *history() override { return &m_history; }
    api::LibraryClient *library() override { return &m_library; }
    Future<void> quit() override; ///< Answers at once; quitAsked() follows.

Q_SIGNALS:
    void quitAsked();

private:
    WalletSession &m_session;
    LocalWallet m_wallet;
    LocalPayments m_payments;
    LocalPurchases m_purchases;
    LocalHistory m_history;
    LocalLibrary m_library;
};

} // namespace satchel
