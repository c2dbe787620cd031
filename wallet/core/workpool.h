// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/async.h"

namespace satchel {

/// Threads for blocking work, closed before what the work is done on goes away: an answer that arrives late may ask for
/// more. Work is given, and the pool closed, in one thread.
class WorkPool : public QThreadPool
{
public:
    /// From now on work is refused with Locked. What was given before is done: see waitForDone().
    void close() { m_isClosed = true; }
    [[nodiscard]] bool isClosed() const { return m_isClosed; }

private:
    bool m_isClosed = false;
};

template<typename T>
[[nodiscard]] Future<T> runOn(WorkPool *pool, std::function<Result<T>()> work)
{
    if (pool->isClosed())
        return ready<T>(fail(ErrorCode::Locked));
    return runOn<T>(static_cast<QThreadPool *>(pool), std::move(work));
}

} // namespace satchel
