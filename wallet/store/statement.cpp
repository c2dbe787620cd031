// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/store/connection.h"
#include "wallet/store/database.h"

#include <utility>

namespace satchel {

Statement::Statement(Connection *connection, std::string_view sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_statement(connection->take(sql, m_error))
{ }

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_sql(other.m_sql)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_error(other.m_error)
{ }

Statement::~Statement()
{
    if (m_statement)
        m_connection->giveBack(m_sql, m_statement);
}

void Statement::note(int code)
{
    if (m_error == SQLITE_OK)
        m_error = m_connection->note(code);
}

Statement &Statement::bind(int index, qint64 value)
{
    note(sqlite3_bind_int64(m_statement, index, value));
    return *this;
}

Statement &Statement::bind(int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    return bindText(index, {utf8.constData(), static_cast<std::size_t>(utf8.size())});
}

Statement &Statement::bind(int index, const QByteArray &value)
{
    if (value.isNull())
        return bindNull(index);
    return bind(index, std::string_view(value.constData(), static_cast<std::size_t>(value.size())));
}

Statement &Statement::bind(int index, std::string_view value)
{
    const char *data = value.data() ? value.data() : "";
    note(sqlite3_bind_blob64(m_statement, index, data, value.size(), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindText(int index, std::string_view value)
{
    const char *data = value.data() ? value.data() : "";
    note(sqlite3_bind_text64(m_statement, index, data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindNull(int index)
{
    note(sqlite3_bind_null(m_statement, index));
    return *this;
}

Done Statement::run()
{
    const auto row = step();
    if (!row)
        return fail(row.error());
    sqlite3_reset(m_statement);
    return {};
}

Result<bool> Statement::step()
{
    if (m_error == SQLITE_OK) {
        const int code = m_connection->note(sqlite3_step(m_statement));
        if (code == SQLITE_ROW || code == SQLITE_DONE)
            return code == SQLITE_ROW;
        m_error = code;
    }
    return fail(m_connection->error(m_error, m_sql));
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    if (isNull(column))
        return {};
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return data ? QByteArray(data, sqlite3_column_bytes(m_statement, column)) : QByteArray("");
}

std::string Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return data ? std::string(data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
                : std::string();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace satchel
