// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/store/database.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace satchel {

/// Threads with a read-only connection each. A piece of work sees one state of the file from its first to its last row.
/// Callable from any thread.
class Readers
{
public:
    /// Gets null if the readers are closed.
    using Work = std::function<void(Database *)>;

    explicit Readers(std::vector<std::unique_ptr<Database>> databases);
    ~Readers(); ///< close()

    void enqueue(Work work);
    /// Finishes what was accepted.
    void close();

private:
    void run(Database &database);
    [[nodiscard]] Work next();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Work> m_queue;
    bool m_isClosing = false;
    std::vector<std::unique_ptr<Database>> m_databases;
    std::vector<std::thread> m_threads;
};

} // namespace satchel
