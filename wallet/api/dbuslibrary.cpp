// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/api/dbuslibrary.h"

namespace satchel::api {

void DBusLibrary::attach(const QDBusConnection &connection)
{
    m_remote.attach(connection);
    connect(m_remote.proxy(), &LibraryProxy::changed, this, &LibraryClient::changed);
}

Future<QList<LibraryItem>> DBusLibrary::page(QString search, PurchaseId before, int limit)
{
    return m_remote.ask<QList<LibraryItem>>(this, &LibraryProxy::page, search, before, limit);
}

Future<Content> DBusLibrary::content(PurchaseId id)
{
    return m_remote.ask<Content>(this, &LibraryProxy::content, id);
}

Future<void> DBusLibrary::keepPlace(PurchaseId id, QString place)
{
    return m_remote.ask<void>(this, &LibraryProxy::keepPlace, id, place);
}

} // namespace satchel::api
