// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/disklog.h"
#include "tests/trust/cutmodel.h"
#include "wallet/store/kvstore.h"

#include <atomic>
#include <functional>

namespace satchel::trust {

/// Writes what a CutModel says through the real store, and marks in the log what was asked and what was answered.
///
/// Each thread hands over several changes before it waits, so that commits are shared. Thread 0 writes two rows at once
/// and now and then something that is refused; a reader looks on, so that a checkpoint does not always get everything.
class CutWriter
{
public:
    enum class Way {
        NodeStore, ///< As the node does, into the money file.
        Rebuildable, ///< Into the library file's table of the same shape.
    };
    static constexpr QLatin1StringView twinSpace{"twin"};
    static constexpr QLatin1StringView refusedSpace{"refused"};

    CutWriter(StoreFile &file, Way way, const CutModel &model, faults::DiskLog &log);

    /// Changes first … last-1 of every thread; returns once all are answered.
    void write(int first, int last);
    /// Answers so far that said "not durable". Any thread.
    [[nodiscard]] int errors() const { return m_errors; }

private:
    void runThread(int thread, int first, int last);
    void hand(int thread, int index, NodeStore::Completion done);
    void handTwins(int thread, int index, NodeStore::Completion done);
    void handRefused();
    [[nodiscard]] Done apply(Database &database, const std::string &space, int thread, int index) const;

    StoreFile &m_file;
    Way m_way;
    const CutModel &m_model;
    faults::DiskLog &m_log;
    KvStore m_node;
    std::atomic<int> m_errors = 0;
};

} // namespace satchel::trust
