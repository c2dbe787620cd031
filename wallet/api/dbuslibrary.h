// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/remote.h"

#include "libraryproxy.h"

namespace satchel::api {

/// The library of a core behind a socket. Thread: that of the client.
class DBusLibrary : public LibraryClient
{
    Q_OBJECT
public:
    using LibraryClient::LibraryClient;

    void attach(const QDBusConnection &connection);
    void detach() { m_remote.detach(); }

    Future<QList<LibraryItem>> page(QString search, PurchaseId before, int limit) override;
    Future<Content> content(PurchaseId id) override;
    Future<void> keepPlace(PurchaseId id, QString place) override;

private:
    Remote<LibraryProxy> m_remote;
};

} // namespace satchel::api
