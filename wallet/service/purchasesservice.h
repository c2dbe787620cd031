// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/service/endpoint.h"

namespace satchel {

/// org.satchel.Purchases, as purchases.xml describes it.
class PurchasesService : public Endpoint
{
    Q_OBJECT
public:
    explicit PurchasesService(api::CoreClient &core);

    api::Purchase look(const QString &url);
    api::Purchase approve(qlonglong id, const QDBusUnixFileDescriptor &passphrase);
    api::Purchase decline(qlonglong id);
    api::Purchase retryDelivery(qlonglong id);
    api::Purchase buyAgain(qlonglong id);
    api::Purchase purchase(qlonglong id);

Q_SIGNALS:
    void changed(const satchel::api::Purchase &purchase);

private:
    api::PurchaseClient *m_purchases;
};

} // namespace satchel
