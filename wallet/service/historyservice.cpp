// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/service/historyservice.h"

#include "historyadaptor.h"

namespace satchel {

HistoryService::HistoryService(api::CoreClient &core)
    : m_history(core.history())
{
    new HistoryAdaptor(this);
    connect(m_history, &api::HistoryClient::changed, this, &HistoryService::changed);
}

QList<satchel::api::ActivityEntry> HistoryService::page(const QString &search, qlonglong before, int limit)
{
    return answer<QList<api::ActivityEntry>>(m_history->page(search, before, limit));
}

qlonglong HistoryService::count(const QString &search)
{
    return answer<qint64>(m_history->count(search));
}

api::ActivityEntry HistoryService::entry(qlonglong id)
{
    return answer<api::ActivityEntry>(m_history->entry(id));
}

api::Receipt HistoryService::receipt(qlonglong purchase)
{
    return answer<api::Receipt>(m_history->receipt(purchase));
}

} // namespace satchel
