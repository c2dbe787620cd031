// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/remote.h"

#include "historyproxy.h"

namespace satchel::api {

/// Activity and receipts of a core behind a socket. Thread: that of the client.
class DBusHistory : public HistoryClient
{
    Q_OBJECT
public:
    using HistoryClient::HistoryClient;

    void attach(const QDBusConnection &connection);
    void detach() { m_remote.detach(); }

    Future<QList<ActivityEntry>> page(QString search, qint64 before, int limit) override;
    Future<qint64> count(QString search) override;
    Future<ActivityEntry> entry(qint64 id) override;
    Future<Receipt> receipt(PurchaseId id) override;

private:
    Remote<HistoryProxy> m_remote;
};

} // namespace satchel::api
