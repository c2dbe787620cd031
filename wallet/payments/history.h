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

    /// Newest first: up to `limit` (at most 200) lines older than `before` (0: from the newest).
    [[nodiscard]] Future<QList<api::ActivityEntry>> page(qint64 before, int limit);
    [[nodiscard]] Future<api::ActivityEntry> entry(qint64 id); ///< NotFound

private:
    StoreFile &m_money;
};

} // namespace satchel
