// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/store/connection.h"

#include <QByteArray>

namespace satchel {

namespace {

int rememberLogPages(void *connection, sqlite3 *, const char *, int pages)
{
    static_cast<Connection *>(connection)->logPages = pages;
    return SQLITE_OK;
}

// SQLCipher answers a page that fails its check as a plain error without words of its own.
bool meansDamage(int code, sqlite3 *handle)
{
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return true;
    case SQLITE_ERROR:
        return qstrcmp(sqlite3_errmsg(handle), sqlite3_errstr(SQLITE_ERROR)) == 0;
    default:
        return code == SQLITE_IOERR_CORRUPTFS;
    }
}

} // namespace

bool asksForPatience(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
    case SQLITE_READONLY:
    case SQLITE_BUSY:
    case SQLITE_PROTOCOL:
    case SQLITE_NOMEM:
    case SQLITE_CANTOPEN:
        return true;
    default:
        return (code & 0xff) == SQLITE_IOERR && code != SQLITE_IOERR_CORRUPTFS;
    }
}

Connection::Connection(sqlite3 *database)
    : handle(database)
{
    sqlite3_wal_hook(handle, rememberLogPages, this);
}

Connection::~Connection()
{
    for (const auto &[sql, statement] : idle)
        sqlite3_finalize(statement);
    sqlite3_close(handle);
}

sqlite3_stmt *Connection::take(std::string_view sql, int &code)
{
    if (auto known = idle.extract(sql))
        return known.mapped();
    sqlite3_stmt *statement = nullptr;
    code = note(sqlite3_prepare_v3(handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                   &statement, nullptr));
    return statement;
}

void Connection::giveBack(std::string_view sql, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    idle.emplace(sql, statement);
}

int Connection::note(int code)
{
    isBlocked = isBlocked || asksForPatience(code) || (waitsOnDamage && meansDamage(code, handle));
    return code;
}

Error Connection::error(int code, std::string_view sql) const
{
    const QString detail = QStringLiteral("SQLite %1 (%2) in: %3")
                               .arg(code)
                               .arg(QLatin1StringView(sqlite3_errstr(code)))
                               .arg(QString::fromUtf8(sql.data(), qMin(qsizetype(sql.size()), qsizetype(120))));
    if (meansDamage(code, handle))
        return {ErrorCode::StoreDamaged, detail};
    return {asksForPatience(code) ? ErrorCode::StorePaused : ErrorCode::Internal, detail};
}

} // namespace satchel
