// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/types.h"
#include "wallet/core/async.h"

namespace satchel {

class StoreFile;

/// Activity as it is read back from the money file. Callable from any thread; no call blocks.
class History
{
public:
    explicit History(StoreFile &money)
        : m_money(money)
    { }

    /// As in api::HistoryClient.
    [[nodiscard]] Future<QList<api::ActivityEntry>> page(const QString &search, qint64 before, int limit);
    [[nodiscard]] Future<qint64> count(const QString &search);
    [[nodiscard]] Future<api::ActivityEntry> entry(qint64 id); ///< NotFound

private:
    StoreFile &m_money;
};

} // namespace satchel
