// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/store/migration.h"

namespace satchel {

namespace {

Done takeStep(Database &database, const Schema &schema, int step)
{
    const QByteArray version = "PRAGMA user_version = " + QByteArray::number(step);
    const auto taken = database.execute("BEGIN IMMEDIATE")
                           .and_then([&] { return database.execute(schema.migrations[std::size_t(step - 1)]); })
                           .and_then([&] { return database.execute(version.constData()); })
                           .and_then([&] { return database.execute("COMMIT"); });
    if (!taken && database.isInTransaction())
        (void)database.execute("ROLLBACK");
    return taken;
}

} // namespace

Result<int> knownVersion(Database &database, const Schema &schema)
{
    auto query = database.prepare("PRAGMA user_version");
    const auto row = query.step();
    if (!row)
        return fail(row.error());
    const qint64 version = query.integer(0);
    if (version < 0 || version > static_cast<qint64>(schema.migrations.size()))
        return fail(ErrorCode::StoreNewer,
                    QStringLiteral("%1 file of version %2, known up to %3")
                        .arg(QLatin1StringView(schema.name))
                        .arg(version)
                        .arg(schema.migrations.size()));
    return static_cast<int>(version);
}

Done migrate(Database &database, const Schema &schema)
{
    const auto version = knownVersion(database, schema);
    if (!version)
        return fail(version.error());
    for (int step = *version + 1; step <= static_cast<int>(schema.migrations.size()); ++step)
        if (auto taken = takeStep(database, schema, step); !taken)
            return taken;
    return {};
}

} // namespace satchel
