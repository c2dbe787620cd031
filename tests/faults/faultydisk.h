// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/disklog.h"

#include <array>
#include <atomic>
#include <mutex>
#include <optional>

namespace satchel::faults {

/// What SQLite asks of its files. Lock: of the file, and exclusive ones of the log's index; Truncate: also of the log.
enum class Call { Open, Read, Write, Truncate, Sync, Delete, Lock };
inline constexpr std::size_t callKinds = 7;

/// From the `from`-th call of this kind on (counted since setFault()) the answer is `code`, an (extended) result code of
/// SQLite: once, or until told otherwise.
struct Fault {
    Call call = Call::Write;
    int code = 0;
    int from = 1;
    bool isLasting = true;
};

/// A file system for SQLite (VFS) over the real one: it can tell what happens, and it can fail. Shared memory and locks
/// stay real. What is done to files outside SQLite (ballast, names, folders) does not pass through it. Any thread.
class FaultyDisk
{
public:
    /// Makes it the one that every connection of this process uses from now on.
    static FaultyDisk &install();

    /// Who is told; null: nobody. Outlives its use.
    void setLog(DiskLog *log) { m_log = log; }
    /// Nothing: the disk works again.
    void setFault(std::optional<Fault> fault);
    /// Calls since setFault(), also those that failed.
    [[nodiscard]] int calls(Call call) const { return m_calls[static_cast<std::size_t>(call)]; }
    [[nodiscard]] int failed() const { return m_failed; } ///< Of them.

    /// For the files of this disk: counts a call and answers what it must fail with, or 0.
    [[nodiscard]] int admit(Call call);
    void tell(DiskOperation operation);

private:
    std::atomic<DiskLog *> m_log = nullptr;
    mutable std::mutex m_mutex;
    std::optional<Fault> m_fault;
    std::array<std::atomic<int>, callKinds> m_calls{};
    std::atomic<int> m_failed = 0;
};

} // namespace satchel::faults
