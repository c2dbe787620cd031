// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/result.h"

#include <QSet>

namespace satchel {

/// Looks at the write-ahead log that an unclean end left beside the durable file at `path`, without changing anything,
/// and answers the pages of which it holds a newer version than the file.
///
/// SQLite reads a log up to the first frame that does not fit and takes the rest for a commit that never ended. Where
/// each commit is synced before the next one begins, that can only be true of the last one: if whole commits follow,
/// they were acknowledged once and a frame before them was altered. Fails with StoreDamaged then. What is altered in the
/// last commit looks like a power cut and is not found here.
///
/// Fails with what reading a file fails with; a log that is missing or empty holds no pages.
[[nodiscard]] Result<QSet<quint32>> checkLog(const QString &path);

} // namespace satchel
