// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/service/purchasesservice.h"

#include "purchasesadaptor.h"

namespace satchel {

PurchasesService::PurchasesService(api::CoreClient &core)
    : m_purchases(core.purchases())
{
    new PurchasesAdaptor(this);
    connect(m_purchases, &api::PurchaseClient::changed, this, &PurchasesService::changed);
}

api::Purchase PurchasesService::look(const QString &url)
{
    if (!accepts(url, maxLink))
        return {};
    return answer<api::Purchase>(m_purchases->look(api::Wire<QUrl>::from(url)));
}

api::Purchase PurchasesService::approve(qlonglong id, const QDBusUnixFileDescriptor &passphrase)
{
    auto given = taken(passphrase);
    return given ? answer<api::Purchase>(m_purchases->approve(id, std::move(*given))) : api::Purchase();
}

api::Purchase PurchasesService::decline(qlonglong id)
{
    return answer<api::Purchase>(m_purchases->decline(id));
}

api::Purchase PurchasesService::retryDelivery(qlonglong id)
{
    return answer<api::Purchase>(m_purchases->retryDelivery(id));
}

api::Purchase PurchasesService::buyAgain(qlonglong id)
{
    return answer<api::Purchase>(m_purchases->buyAgain(id));
}

api::Purchase PurchasesService::purchase(qlonglong id)
{
    return answer<api::Purchase>(m_purchases->purchase(id));
}

} // namespace satchel
