// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/store/ballast.h"
#include "wallet/store/commitcounter.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace satchel {

/// The one thread that writes a store file and moves its log. Callable from any thread.
class Writer
{
public:
    struct Job {
        std::function<Done(Database &)> work; ///< May run more than once; each run starts from the state before it.
        std::function<void(Done)> done;
        bool canWait = false; ///< Commits with the next job that cannot.
    };

    Writer(std::unique_ptr<Database> database, Ballast ballast, LogLimits log, std::unique_ptr<CommitCounter> counter,
           std::function<void(bool)> pausedChanged);
    ~Writer(); ///< close()

    void enqueue(Job job);
    static constexpr auto noEnd = std::chrono::milliseconds::max();
    /// How long a commit may wait for the disk, from now or from when it began to wait: then it and everything after it is
    /// answered with Cancelled, for good.
    void setPatience(std::chrono::milliseconds patience);
    /// Finishes what was accepted, within setPatience().
    void close(std::chrono::milliseconds patience);
    /// A commit waits for space, or the ballast could not be made.
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    [[nodiscard]] quint64 commitCount() const { return m_commitCount; }
    [[nodiscard]] qint64 lastCommit() const { return m_counter->last(); } ///< Durable; see commitnumber.h.

private:
    using Clock = std::chrono::steady_clock;

    void run();
    [[nodiscard]] std::vector<Job> nextBatch();
    [[nodiscard]] bool hasWork() const;
    void commit(std::vector<Job> &batch);
    [[nodiscard]] bool attempt(std::vector<Job> &batch, std::vector<Done> &outcomes);
    [[nodiscard]] Done count(qint64 changesBefore);
    [[nodiscard]] Done rollBack();
    [[nodiscard]] Done applyAll(std::vector<Job> &batch, std::vector<Done> &outcomes);
    [[nodiscard]] Done apply(Job &job);
    [[nodiscard]] bool waitForSpace(std::chrono::milliseconds pause);
    [[nodiscard]] Clock::time_point deadline() const;
    void restoreBallast();
    void shortenLog();
    void moveLog();
    void setPaused(bool isPaused);

    std::unique_ptr<Database> m_database;
    Ballast m_ballast;
    LogLimits m_log;
    std::unique_ptr<CommitCounter> m_counter;
    std::function<void(bool)> m_pausedChanged;
    bool m_hasBallast = false;
    Clock::time_point m_nextBallast = {};
    std::atomic<bool> m_isPaused = false;
    std::atomic<quint64> m_commitCount = 0;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Job> m_queue;
    bool m_isClosing = false;
    std::chrono::milliseconds m_patience = noEnd;
    Clock::time_point m_patienceSince = {};
    Clock::time_point m_waitingSince = {};
    bool m_hasGivenUp = false; ///< Of the writer's thread.
    std::thread m_thread;
};

} // namespace satchel
