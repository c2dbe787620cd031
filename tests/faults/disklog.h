// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <mutex>
#include <vector>

namespace satchel::faults {

/// One thing that happened to a file, or a mark of the test between two of them.
struct DiskOperation {
    enum class Kind { Create, Write, Truncate, Sync, Delete, Mark };

    Kind kind = Kind::Mark;
    QString file; ///< Full path.
    qint64 offset = 0; ///< Of a write; the new size of a truncation; the number of a mark.
    QByteArray bytes; ///< Of a write.
    const void *handle = nullptr; ///< Which open file did it: one of a connection.
    bool isFolderSynced = false; ///< Of a deletion: it cannot come undone.
};

/// What SQLite did to its files, in order. Any thread.
class DiskLog
{
public:
    void add(DiskOperation operation);
    void mark(qint64 number);
    /// Everything so far; the log is empty afterwards.
    [[nodiscard]] std::vector<DiskOperation> take();

private:
    std::mutex m_mutex;
    std::vector<DiskOperation> m_operations;
};

} // namespace satchel::faults
