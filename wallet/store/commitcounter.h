// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/store/commitnumber.h"

#include <atomic>

namespace satchel {

/// Numbers the commits of one file. Writer thread, but for last().
class CommitCounter
{
public:
    using Committed = std::function<void(qint64)>;

    CommitCounter(bool counts, Committed committed);
    /// Goes on where the file stands.
    [[nodiscard]] Done begin(Database &database);
    /// After the log was moved into the file: commits from now on say so, if it was all of it.
    void noteMoved(Database &database);
    /// Before COMMIT: the next number becomes part of it. Again after an attempt that failed.
    [[nodiscard]] Done advance(Database &database) const;
    /// After COMMIT: the number is durable and is told.
    void settle();
    [[nodiscard]] qint64 last() const { return m_last; } ///< Durable. Any thread.

private:
    bool m_counts;
    Committed m_committed;
    std::atomic<qint64> m_last = 0;
    qint64 m_inFile = 0; ///< The file, without its log, holds all commits up to this one.
};

/// Up to which commit a file must hold them all without its log, as its last commit says; 0: it does not say.
[[nodiscard]] Result<qint64> commitInFile(Database &database);

} // namespace satchel
