// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/bench/kvload.h"

#include "tests/bench/bench.h"

#include <sqlite3.h>

namespace satchel::bench {

namespace {

constexpr quint32 keys = 256;
constexpr int largeValue = 4096;
constexpr int smallValue = 100;

void need(int code, sqlite3 *database)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("the load failed: %s", sqlite3_errmsg(database));
}

void execute(sqlite3 *database, const char *sql)
{
    need(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), database);
}

} // namespace

KvLoad::KvLoad(const QString &path, Kind kind, Syncs syncs)
{
    need(sqlite3_open_v2(path.toUtf8().constData(), &m_database,
                         SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr),
         m_database);
    if (kind == Kind::Encrypted) {
        execute(m_database, "PRAGMA cipher_memory_security = ON");
        const QByteArray key = "x'" + QByteArray(64, 'a') + '\'';
        need(sqlite3_key_v2(m_database, "main", key.constData(), static_cast<int>(key.size())), m_database);
    }
    execute(m_database,
            "PRAGMA page_size = 4096; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;"
            "PRAGMA secure_delete = ON; PRAGMA cell_size_check = ON; PRAGMA journal_mode = WAL");
    execute(m_database, syncs == Syncs::EachCommit ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = OFF");
    execute(m_database, "CREATE TABLE state (key INTEGER PRIMARY KEY, value BLOB NOT NULL)");
    m_read = prepare("SELECT value FROM state WHERE key = ?");
    m_write = prepare("INSERT OR REPLACE INTO state (key, value) VALUES (?, zeroblob(?))");
    m_list = prepare("SELECT key FROM state LIMIT 64");
}

KvLoad::~KvLoad()
{
    for (sqlite3_stmt *statement : {m_read, m_write, m_list})
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

sqlite3_stmt *KvLoad::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    need(sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr), m_database);
    return statement;
}

void KvLoad::finish(sqlite3_stmt *statement)
{
    int code = sqlite3_step(statement);
    while (code == SQLITE_ROW)
        code = sqlite3_step(statement);
    need(code, m_database);
    sqlite3_reset(statement);
}

void KvLoad::once()
{
    const quint32 choice = m_random.bounded(100U);
    const auto key = static_cast<int>(m_random.bounded(keys));
    if (choice < 5)
        return finish(m_list);
    const bool isRead = choice < 55;
    sqlite3_stmt *statement = isRead ? m_read : m_write;
    sqlite3_bind_int(statement, 1, key);
    if (!isRead)
        sqlite3_bind_int(statement, 2, choice < 90 ? largeValue : smallValue);
    finish(statement);
}

double KvLoad::run(int operations)
{
    return microseconds([&] {
        for (int i = 0; i < operations; ++i)
            once();
    });
}

} // namespace satchel::bench
