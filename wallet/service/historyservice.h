// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/service/endpoint.h"

namespace satchel {

/// org.satchel.History, as history.xml describes it.
class HistoryService : public Endpoint
{
    Q_OBJECT
public:
    explicit HistoryService(api::CoreClient &core);

    QList<satchel::api::ActivityEntry> page(const QString &search, qlonglong before, int limit);
    qlonglong count(const QString &search);
    api::ActivityEntry entry(qlonglong id);
    api::Receipt receipt(qlonglong purchase);

Q_SIGNALS:
    void changed(const satchel::api::ActivityEntry &entry);

private:
    api::HistoryClient *m_history;
};

} // namespace satchel
