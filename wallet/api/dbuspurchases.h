// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/remote.h"

#include "purchasesproxy.h"

namespace satchel::api {

/// Purchases of a core behind a socket. Thread: that of the client.
class DBusPurchases : public PurchaseClient
{
    Q_OBJECT
public:
    using PurchaseClient::PurchaseClient;

    void attach(const QDBusConnection &connection);
    void detach() { m_remote.detach(); }

    Future<Purchase> look(QUrl url) override;
    Future<Purchase> approve(PurchaseId id, Secret passphrase) override;
    Future<Purchase> decline(PurchaseId id) override;
    Future<Purchase> retryDelivery(PurchaseId id) override;
    Future<Purchase> buyAgain(PurchaseId id) override;
    Future<Purchase> purchase(PurchaseId id) override;

private:
    Remote<PurchasesProxy> m_remote;
};

} // namespace satchel::api
