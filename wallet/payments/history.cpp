// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/payments/history.h"

#include "wallet/payments/paymentstore.h"
#include "wallet/store/storefile.h"

namespace satchel {

Future<QList<api::ActivityEntry>> History::page(const QString &search, qint64 before, int limit)
{
    return m_money.read<QList<api::ActivityEntry>>([search, before, limit](Database &database) {
        return PaymentStore(database).page(search, before, qBound(0, limit, 200));
    });
}

Future<qint64> History::count(const QString &search)
{
    return m_money.read<qint64>([search](Database &database) { return PaymentStore(database).count(search); });
}

Future<api::ActivityEntry> History::entry(qint64 id)
{
    return m_money.read<api::ActivityEntry>([id](Database &database) { return PaymentStore(database).entry(id); });
}

} // namespace satchel
