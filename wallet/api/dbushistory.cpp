// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/api/dbushistory.h"

namespace satchel::api {

void DBusHistory::attach(const QDBusConnection &connection)
{
    m_remote.attach(connection);
    connect(m_remote.proxy(), &HistoryProxy::changed, this, &HistoryClient::changed);
}

Future<QList<ActivityEntry>> DBusHistory::page(QString search, qint64 before, int limit)
{
    return m_remote.ask<QList<ActivityEntry>>(this, &HistoryProxy::page, search, before, limit);
}

Future<qint64> DBusHistory::count(QString search)
{
    return m_remote.ask<qint64>(this, &HistoryProxy::count, search);
}

Future<ActivityEntry> DBusHistory::entry(qint64 id)
{
    return m_remote.ask<ActivityEntry>(this, &HistoryProxy::entry, id);
}

Future<Receipt> DBusHistory::receipt(PurchaseId id)
{
    return m_remote.ask<Receipt>(this, &HistoryProxy::receipt, id);
}

} // namespace satchel::api
