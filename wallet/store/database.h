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

struct sqlite3;
struct sqlite3_stmt;

namespace satchel {

/// One prepared statement in use; resets itself when dropped. Parameters count from 1, columns from 0.
/// An SQL error (a fault of the program, or damage) is remembered and answered by `run()` or `step()`.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    Statement &bind(int index, qint64 value);
    Statement &bind(int index, const QString &value);
    Statement &bind(int index, const QByteArray &value); ///< As blob.
    Statement &bind(int index, std::string_view value); ///< As blob.
    Statement &bindNull(int index);

    /// Runs a statement that answers no rows. Fails with StoreDamaged or Internal.
    [[nodiscard]] Done run();
    /// True while there is a row to read.
    [[nodiscard]] Result<bool> step();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    friend class Database;
    explicit Statement(sqlite3_stmt *statement);

    sqlite3_stmt *m_statement = nullptr;
    int m_error = 0;
};

/// A numbered step of a schema; step n brings a file from version n-1 to n, inside one transaction.
struct Schema {
    const char *name; ///< For messages: "money", "library".
    std::span<const char *const> migrations; ///< SQL scripts, oldest first; append only.
    bool isDurable = true; ///< synchronous = FULL; else NORMAL.
};

/// One connection to one encrypted file (SQLCipher 4, raw key). Belongs to one thread at a time.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens (ReadWrite: creates, migrates) and asserts every setting by reading it back.
    /// Fails with StoreNewer, StoreDamaged (also for a wrong key), StorePaused (disk full).
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, const Secret &key,
                                                                const Schema &schema, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Compiled once per text, then reused; `sql` must outlive the database (a literal).
    [[nodiscard]] Statement prepare(const char *sql);
    /// Runs a script without parameters.
    [[nodiscard]] Done execute(const char *sql);
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] int changes() const;

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace satchel
