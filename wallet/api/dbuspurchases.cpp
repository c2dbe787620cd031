// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/api/dbuspurchases.h"

#include "wallet/api/secretfile.h"

namespace satchel::api {

void DBusPurchases::attach(const QDBusConnection &connection)
{
    m_remote.attach(connection);
    connect(m_remote.proxy(), &PurchasesProxy::changed, this, &PurchaseClient::changed);
}

Future<Purchase> DBusPurchases::look(QUrl url)
{
    return m_remote.ask<Purchase>(this, &PurchasesProxy::look, url);
}

Future<Purchase> DBusPurchases::approve(PurchaseId id, Secret passphrase)
{
    const auto file = secretFile(passphrase);
    return file ? m_remote.ask<Purchase>(this, &PurchasesProxy::approve, id, *file)
                : ready<Purchase>(fail(file.error()));
}

Future<Purchase> DBusPurchases::decline(PurchaseId id)
{
    return m_remote.ask<Purchase>(this, &PurchasesProxy::decline, id);
}

Future<Purchase> DBusPurchases::retryDelivery(PurchaseId id)
{
    return m_remote.ask<Purchase>(this, &PurchasesProxy::retryDelivery, id);
}

Future<Purchase> DBusPurchases::buyAgain(PurchaseId id)
{
    return m_remote.ask<Purchase>(this, &PurchasesProxy::buyAgain, id);
}

Future<Purchase> DBusPurchases::purchase(PurchaseId id)
{
    return m_remote.ask<Purchase>(this, &PurchasesProxy::purchase, id);
}

} // namespace satchel::api
