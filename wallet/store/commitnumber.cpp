// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/store/commitnumber.h"

#include "wallet/core/mutant.h"

namespace satchel {

namespace {

Result<bool> counts(Database &database)
{
    return database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'last_commit'").step();
}

} // namespace

Result<qint64> commitNumber(Database &database)
{
    const Result<bool> isCounted = counts(database);
    if (!isCounted || !*isCounted)
        return isCounted ? Result<qint64>(0) : fail(isCounted.error());
    Statement query = database.prepare("SELECT number FROM last_commit");
    return query.step().map([&](bool isThere) { return isThere ? query.integer(0) : 0; });
}

Done checkAge(qint64 number, qint64 newestKnown)
{
    if (number >= newestKnown || mutant::isOn("rollback-guard"))
        return {};
    return fail(ErrorCode::StoreOlder, QStringLiteral("commit %1, known up to %2").arg(number).arg(newestKnown));
}

} // namespace satchel
