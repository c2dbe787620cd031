// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/store/database.h"

#include "wallet/core/mutant.h"
#include "wallet/core/threadaudit.h"
#include "wallet/store/commitcounter.h"
#include "wallet/store/connection.h"
#include "wallet/store/durablefile.h"
#include "wallet/store/logcheck.h"
#include "wallet/store/migration.h"
#include "wallet/store/opening.h"

#include <QFileInfo>

namespace satchel {

namespace {

using Access = Database::Access;

bool hasLog(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

// An older file is completed by a newer log, and nothing in SQLite minds: what came in between is missing without a trace.
// Pages that a crash left half written are mended by the log, so that what cannot be read says nothing.
Done checkFileAlone(const QString &path, const Secret &key, const Schema &schema, Database &withLog)
{
    const Result<qint64> inFile = commitInFile(withLog);
    const auto alone = connectPastLog(path, key, schema);
    const Result<qint64> number = alone ? commitNumber(**alone) : fail(alone.error());
    return number && inFile ? checkAge(*number, *inFile) : Done();
}

// Looks without writing: a file that cannot be used must stay as it is.
Done probe(const QString &path, const Secret &key, const Schema &schema, qint64 newestKnown)
{
    if (auto isPrivate = durable::makePrivate(path); !isPrivate)
        return isPrivate;
    const auto inLog = schema.isDurable ? checkLog(path) : Result<QSet<quint32>>();
    if (!inLog)
        return fail(inLog.error());
    auto database = connectTo(path, key, schema, Access::ReadOnly);
    if (!database)
        return fail(database.error());
    const auto version = knownVersion(**database, schema);
    if (!version)
        return fail(version.error());
    if (*version == 0)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("a file without its tables"));
    const auto isNewest
        = commitNumber(**database).and_then([&](qint64 number) { return checkAge(number, newestKnown); });
    if (!isNewest)
        return isNewest;
    if (const Done fits = schema.countsCommits && hasLog(path) ? checkFileAlone(path, key, schema, **database) : Done();
        !fits)
        return fits;
    const bool isChecked = schema.isDurable && !mutant::isOn("store-checks-pages");
    return isChecked ? checkPages(**database, *inLog) : Done();
}

Done build(const QString &path, const Secret &key, const Schema &schema)
{
    auto database = connectTo(path, key, schema, Access::ReadWrite);
    return database ? migrate(**database, schema) : Done(fail(database.error()));
}

// Under a name of its own first, so that the real name never stands for half a file.
Done create(const QString &path, const Secret &key, const Schema &schema, qint64 newestKnown)
{
    if (const Done isNewest = checkAge(0, newestKnown); !isNewest)
        return isNewest;
    if (hasLog(path))
        return fail(ErrorCode::StoreDamaged, QStringLiteral("a log without its file"));
    const QString draft = path + QStringLiteral(".new");
    for (const char *suffix : {"", "-wal", "-shm"})
        durable::removeFile(draft + QLatin1StringView(suffix));
    return durable::createFile(draft).and_then([&] { return build(draft, key, schema); }).and_then([&] {
        return durable::publish(draft, path);
    });
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Secret &key, const Schema &schema,
                                                 Access access, qint64 newestKnown)
{
    forbidMainThread("Database::open");
    const bool hadLog = hasLog(path);
    if (access == Access::ReadWrite) {
        const bool isThere = QFileInfo(path).isSymLink() || QFileInfo::exists(path);
        const auto prepare = isThere ? probe : create;
        if (auto usable = prepare(path, key, schema, newestKnown); !usable)
            return fail(usable.error());
    }
    auto database = connectTo(path, key, schema, access);
    if (!database || access == Access::ReadOnly)
        return database;
    if (hadLog)
        (*database)->checkpoint();
    if (auto migrated = migrate(**database, schema); !migrated)
        return fail(migrated.error());
    return database;
}

Database::Database(std::unique_ptr<Connection> connection)
    : d(std::move(connection))
{ }

Database::~Database() = default;

Statement Database::prepare(const char *sql)
{
    return {d.get(), sql};
}

Done Database::execute(const char *sql)
{
    const int code = d->note(sqlite3_exec(d->handle, sql, nullptr, nullptr, nullptr));
    return code == SQLITE_OK ? Done() : Done(fail(d->error(code, sql)));
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(d->handle);
}

int Database::changes() const
{
    return sqlite3_changes(d->handle);
}

qint64 Database::changesSoFar() const
{
    return sqlite3_total_changes64(d->handle);
}

bool Database::takeBlocked()
{
    return std::exchange(d->isBlocked, false);
}

Done Database::confirmReads()
{
    if (mutant::isOn("store-confirms-reads"))
        return {};
    auto nextPage = prepare("SELECT rootpage FROM sqlite_master LIMIT 1");
    return nextPage.step().map([](bool) {});
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(d->handle) == 0;
}

int Database::logPages() const
{
    return d->logPages;
}

void Database::checkpoint()
{
    if (sqlite3_wal_checkpoint_v2(d->handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr) == SQLITE_OK)
        d->logPages = 0;
}

} // namespace satchel
