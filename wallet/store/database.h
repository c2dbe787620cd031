// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/result.h"
#include "wallet/core/secret.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>
#include <string_view>

struct sqlite3_stmt;

namespace satchel {

struct Connection;

/// One prepared statement in use; goes back to its database when dropped. Parameters count from 1, columns from 0.
/// An SQL error (a fault of the program, or damage) is remembered and answered by `run()` or `step()`.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    Statement &bind(int index, qint64 value);
    Statement &bind(int index, const QString &value); ///< Never NULL: a null string is an empty one.
    Statement &bind(int index, const QByteArray &value); ///< As blob; a null array (also of an unset id) as NULL.
    Statement &bind(int index, std::string_view value); ///< As blob, never NULL.
    Statement &bindText(int index, std::string_view value); ///< UTF-8.
    Statement &bindNull(int index);

    /// Runs a statement that answers no rows. Fails with StoreDamaged, StorePaused (a full or failing disk, a busy file; inside
    /// StoreFile::write the work is then run again by itself) or Internal.
    [[nodiscard]] Done run();
    /// True while there is a row to read. Fails as run() does.
    [[nodiscard]] Result<bool> step();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const; ///< Null for NULL.
    [[nodiscard]] std::string bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    friend class Database;
    Statement(Connection *connection, std::string_view sql);
    void note(int code);

    Connection *m_connection = nullptr;
    std::string_view m_sql;
    sqlite3_stmt *m_statement = nullptr;
    int m_error = 0;
};

/// How long the write-ahead log of a file gets before it is moved into the file, in pages.
struct LogLimits {
    int whenIdle = 1000; ///< Worth moving when nobody waits.
    int whenBusy = 8000; ///< Moved even if somebody waits.
};

/// A numbered step of a schema; step n brings a file from version n-1 to n, inside one transaction.
struct Schema {
    const char *name; ///< For messages: "money", "library".
    std::span<const char *const> migrations; ///< SQL scripts, oldest first; append only.
    bool isDurable = true; ///< synchronous = FULL, every page and the log checked when opened; else NORMAL.
    bool countsCommits = false; ///< It has the table `last_commit`: see commitnumber.h.
    LogLimits log = {};
};

/// One connection to one encrypted file (SQLCipher 4, raw key). Belongs to one thread at a time.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens (ReadWrite: creates, migrates) and asserts every setting by reading it back. `key` has 32 bytes.
    /// Fails with StoreNewer, StoreDamaged (also for a wrong key) or StoreOlder (ReadWrite: its last commit, or the lack
    /// of a file, is older than `newestKnown`), all of which leave the files as they were; StorePaused (the disk is full,
    /// fails, or can only be read).
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    open(const QString &path, const Secret &key, const Schema &schema, Access access, qint64 newestKnown = 0);
    explicit Database(std::unique_ptr<Connection> connection); ///< Use open().
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Compiled once per text, then reused; `sql` must outlive the database (a literal).
    [[nodiscard]] Statement prepare(const char *sql);
    /// Runs a script without parameters.
    [[nodiscard]] Done execute(const char *sql);
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] int changes() const; ///< Rows of the last statement.
    [[nodiscard]] qint64 changesSoFar() const; ///< Rows since it was opened, those that were rolled back as well.

    /// Has a statement since the last call met a full disk, a busy or a failing file? For the writer of a durable file
    /// also: damage.
    [[nodiscard]] bool takeBlocked();
    /// Inside a transaction: has every page that was read in it passed its check? SQLCipher answers zeros for one that has
    /// not, and says so only when the next page is asked for. Fails with StoreDamaged.
    [[nodiscard]] Done confirmReads();
    [[nodiscard]] bool isInTransaction() const;
    /// Pages in the write-ahead log after the last commit of this connection.
    [[nodiscard]] int logPages() const;
    /// Moves the log into the file as far as readers allow; a failure costs nothing but a longer log.
    void checkpoint();

private:
    std::unique_ptr<Connection> d;
};

} // namespace satchel
