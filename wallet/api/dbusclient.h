// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/dbushistory.h"
#include "wallet/api/dbuslibrary.h"
#include "wallet/api/dbuspayments.h"
#include "wallet/api/dbuspurchases.h"
#include "wallet/api/dbussession.h"
#include "wallet/api/dbuswallet.h"

namespace satchel::api {

/// The contract over a socket of a core, peer to peer: no bus daemon has a part in it.
///
/// Never blocks. When the core is lost, every pending and every later call fails with CoreUnreachable; whoever looks
/// after the core's process calls connectTo() again. Belongs to one thread.
class DBusClient : public CoreClient
{
    Q_OBJECT
public:
    explicit DBusClient(QObject *parent = nullptr);
    ~DBusClient() override;

    /// Tries once. `connectedChanged(true)` follows when the core answered and speaks the same contract, and then
    /// `status()` is known; `refused` if not.
    void connectTo(const QString &socketPath);
    void disconnectFromCore();

    [[nodiscard]] bool isConnected() const override { return m_isConnected; }
    SessionClient *session() override { return &m_session; }
    WalletClient *wallet() override { return &m_wallet; }
    PaymentClient *payments() override { return &m_payments; }
    PurchaseClient *purchases() override { return &m_purchases; }
    HistoryClient *history() override { return &m_history; }
    LibraryClient *library() override { return &m_library; }
    Future<void> quit() override { return m_session.quit(); }

Q_SIGNALS:
    /// The attempt failed: nobody listens (CoreUnreachable), or another version does (Unsupported).
    void refused(const satchel::Error &error);

private Q_SLOTS:
    void onDisconnected();

private:
    void attach(const QDBusConnection &connection);
    void greet();
    void setConnected(bool isConnected);
    void refuse(const Error &error);

    QString m_name; ///< Of the present connection within this process; empty: none.
    bool m_isConnected = false;
    DBusSession m_session{this};
    DBusWallet m_wallet{this};
    DBusPayments m_payments{this};
    DBusPurchases m_purchases{this};
    DBusHistory m_history{this};
    DBusLibrary m_library{this};
};

} // namespace satchel::api
