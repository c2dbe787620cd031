// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/store/opening.h"

#include "wallet/core/mutant.h"
#include "wallet/store/connection.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <sodium.h>

#include <array>

namespace satchel {

namespace {

constexpr std::size_t keySize = 32;
constexpr int busyWaitMs = 200;

struct Setting {
    const char *set;
    const char *query;
    QLatin1StringView expected;
};

constexpr std::array settings{
    Setting{"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", QLatin1StringView("1")},
    Setting{"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", QLatin1StringView("2")},
    Setting{"PRAGMA secure_delete = ON", "PRAGMA secure_delete", QLatin1StringView("1")},
    Setting{"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", QLatin1StringView("0")},
    Setting{"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", QLatin1StringView("1")},
    Setting{"", "PRAGMA cipher_use_hmac", QLatin1StringView("1")},
    Setting{"", "PRAGMA cipher_page_size", QLatin1StringView("4096")},
    Setting{"", "PRAGMA cipher_memory_security", QLatin1StringView("1")},
};
constexpr Setting durable{"PRAGMA synchronous = FULL", "PRAGMA synchronous", QLatin1StringView("2")};
constexpr Setting cheap{"PRAGMA synchronous = NORMAL", "PRAGMA synchronous", QLatin1StringView("1")};
constexpr Setting logged{"PRAGMA journal_mode = WAL", "PRAGMA journal_mode", QLatin1StringView("wal")};
constexpr Setting readOnly{"PRAGMA query_only = ON", "PRAGMA query_only", QLatin1StringView("1")};

Done assertSetting(Database &database, const Setting &setting)
{
    if (auto set = database.execute(setting.set); !set)
        return set;
    auto query = database.prepare(setting.query);
    const auto row = query.step();
    if (!row)
        return fail(row.error());
    if (!*row || query.text(0) != setting.expected)
        return fail(ErrorCode::Internal, QStringLiteral("not in force: ") + QLatin1StringView(setting.query));
    return {};
}

Done assertCipher(Database &database)
{
    auto query = database.prepare("PRAGMA cipher_version");
    const auto row = query.step();
    if (!row || !*row || query.text(0).isEmpty())
        return fail(ErrorCode::Internal, QStringLiteral("SQLite without encryption"));
    return {};
}

Done setKey(sqlite3 *handle, const Secret &key)
{
    if (key.size() != keySize)
        return fail(ErrorCode::Internal, QStringLiteral("a file key has 32 bytes"));
    if (mutant::isOn("file-encryption"))
        return {};
    Secret text(2 * keySize + 4);
    auto *data = reinterpret_cast<char *>(text.bytes().data());
    data[0] = 'x';
    sodium_bin2hex(data + 2, 2 * keySize + 1, key.bytes().data(), keySize);
    data[1] = data[2 * keySize + 2] = '\'';
    const int code = sqlite3_key_v2(handle, "main", data, static_cast<int>(2 * keySize + 3));
    return code == SQLITE_OK ? Done() : Done(fail(ErrorCode::Internal, QStringLiteral("key not taken")));
}

Done configure(Database &database, const Schema &schema, Database::Access access)
{
    for (const Setting &setting : settings)
        if (mutant::isOn("file-encryption") && qstrncmp(setting.query, "PRAGMA cipher", 13) == 0)
            continue;
        else if (auto held = assertSetting(database, setting); !held)
            return held;
    if (access == Database::Access::ReadOnly)
        if (auto held = assertSetting(database, readOnly); !held)
            return held;
    const bool isSynced = schema.isDurable && !mutant::isOn("store-syncs-commits");
    if (auto held = assertSetting(database, isSynced ? durable : cheap); !held)
        return held;
    return access == Database::Access::ReadWrite ? assertSetting(database, logged) : Done();
}

int noLinks()
{
    return mutant::isOn("no-links") ? 0 : SQLITE_OPEN_NOFOLLOW;
}

// The folder may be reached through links of the system; the file itself may not be one.
QByteArray plainPath(const QString &path)
{
    const QFileInfo info(path);
    return (QFileInfo(info.absolutePath()).canonicalFilePath() + u'/' + info.fileName()).toUtf8();
}

/// SQLCipher says "HMAC verification failed for page 7" and the like; 0 if it names no page.
quint32 pageIn(const QString &finding)
{
    static const QRegularExpression number(QStringLiteral("page (\\d+)"));
    return number.match(finding).captured(1).toUInt();
}

Result<std::unique_ptr<Database>> connect(const QByteArray &name, const Secret &key, const Schema &schema,
                                          Database::Access access)
{
    const bool isReader = access == Database::Access::ReadOnly;
    const bool onlyReads = isReader && !mutant::isOn("store-readers-leave-the-log");
    sqlite3 *handle = nullptr;
    const int code
        = sqlite3_open_v2(name.constData(), &handle,
                          (onlyReads ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX
                              | SQLITE_OPEN_PRIVATECACHE | noLinks() | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI,
                          nullptr);
    if (!handle)
        return fail(ErrorCode::StorePaused, QStringLiteral("no memory for a connection"));
    auto connection = std::make_unique<Connection>(handle);
    connection->waitsOnDamage = schema.isDurable && !isReader;
    if (code != SQLITE_OK)
        return fail(connection->error(code, "open"));
    if (!isReader && sqlite3_db_readonly(handle, "main") == 1)
        return fail(ErrorCode::StorePaused, QStringLiteral("the file can only be read"));
    sqlite3_busy_timeout(handle, busyWaitMs);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, onlyReads ? 1 : 0, nullptr);
    auto database = std::make_unique<Database>(std::move(connection));
    const auto opened = database->execute("PRAGMA cipher_memory_security = ON")
                            .and_then([&] { return setKey(handle, key); })
                            .and_then([&] { return assertCipher(*database); })
                            .and_then([&] { return database->execute("SELECT count(*) FROM sqlite_master"); })
                            .and_then([&] { return configure(*database, schema, access); });
    if (!opened)
        return fail(opened.error());
    return database;
}

} // namespace

Result<std::unique_ptr<Database>> connectTo(const QString &path, const Secret &key, const Schema &schema,
                                            Database::Access access)
{
    return connect(plainPath(path), key, schema, access);
}

Result<std::unique_ptr<Database>> connectPastLog(const QString &path, const Secret &key, const Schema &schema)
{
    const QByteArray name = "file:" + plainPath(path).toPercentEncoding("/") + "?immutable=1";
    return connect(name, key, schema, Database::Access::ReadOnly);
}

Done checkPages(Database &database, const QSet<quint32> &inLog)
{
    auto check = database.prepare("PRAGMA cipher_integrity_check");
    auto finding = check.step();
    for (; finding && *finding; finding = check.step()) {
        if (!inLog.contains(pageIn(check.text(0))) || mutant::isOn("store-log-repairs-pages"))
            return fail(ErrorCode::StoreDamaged, check.text(0));
    }
    return finding ? Done() : Done(fail(finding.error()));
}

} // namespace satchel
