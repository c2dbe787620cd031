// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace satchel::bench {

/// A mixed load of a key-value table on bare SQLite, with or without encryption and with everything else alike: 50 of 100
/// operations read a value of 4 kB, 35 write one, 10 write 100 bytes, 5 list 64 keys. Each write is a commit.
class KvLoad
{
public:
    enum class Kind { Encrypted, Plain }; ///< Encrypted: as shipped, memory security included (of the whole process).
    enum class Syncs { EachCommit, Never };

    KvLoad(const QString &path, Kind kind, Syncs syncs);
    ~KvLoad();
    KvLoad(const KvLoad &) = delete;
    KvLoad &operator=(const KvLoad &) = delete;

    /// Microseconds for `operations` of them.
    [[nodiscard]] double run(int operations);

private:
    void once();
    sqlite3_stmt *prepare(const char *sql);
    void finish(sqlite3_stmt *statement);

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_read = nullptr;
    sqlite3_stmt *m_write = nullptr;
    sqlite3_stmt *m_list = nullptr;
    QRandomGenerator m_random{3}; ///< The same operations in every load.
};

} // namespace satchel::bench
