// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/store/database.h"

#include <functional>

namespace satchel {

/// What is known elsewhere of a file's commits, and who wants to hear of new ones.
///
/// Each commit of a file whose schema counts has a number that is part of it: 1, 2, … A copy of the file therefore tells
/// how old it is, whatever was copied with it.
struct CommitWatch {
    qint64 newestKnown = 0; ///< A file whose last commit is older is not opened (StoreOlder).
    /// Called on the writer thread after each commit is durable and before it is answered. May be empty.
    std::function<void(qint64 number)> committed;
};

/// Of the last commit; 0: none was counted, as in files of a version that did not count.
[[nodiscard]] Result<qint64> commitNumber(Database &database);

/// Fails with StoreOlder if a file whose last commit is `number` is older than `newestKnown`.
[[nodiscard]] Done checkAge(qint64 number, qint64 newestKnown);

} // namespace satchel
