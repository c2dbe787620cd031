// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/amount.h"
#include "wallet/core/fiatrate.h"
#include "wallet/core/ids.h"
#include "wallet/store/database.h"

#include <QDateTime>

/// Values of the core in columns of a file, and back; what is empty is NULL.
namespace satchel::columns {

inline void bind(Statement &statement, int index, const QDateTime &time)
{
    if (time.isValid())
        statement.bind(index, time.toMSecsSinceEpoch());
    else
        statement.bindNull(index);
}

template<typename Tag, int Size>
void bind(Statement &statement, int index, const BytesId<Tag, Size> &id)
{
    if (id.isEmpty())
        statement.bindNull(index);
    else
        statement.bind(index, id.bytes());
}

[[nodiscard]] inline QDateTime time(const Statement &statement, int column)
{
    if (statement.isNull(column))
        return {};
    return QDateTime::fromMSecsSinceEpoch(statement.integer(column), Qt::UTC);
}

template<typename Id>
[[nodiscard]] Id id(const Statement &statement, int column)
{
    return Id::fromBytes(statement.blob(column)).value_or(Id());
}

[[nodiscard]] inline Msat msat(const Statement &statement, int column)
{
    return Msat{statement.integer(column)};
}

/// Currency, rate and when it was entered, from `column` on; not set if they are NULL or no rate.
[[nodiscard]] inline FiatRate rate(const Statement &statement, int column)
{
    return checkedRate(statement.text(column), statement.integer(column + 1), time(statement, column + 2))
        .value_or(FiatRate());
}

template<typename Enum>
[[nodiscard]] Enum number(const Statement &statement, int column)
{
    return static_cast<Enum>(statement.integer(column));
}

} // namespace satchel::columns
