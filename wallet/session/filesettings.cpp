// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/filesettings.h"

namespace satchel::filesettings {

namespace {

constexpr const char *idleMark = "idle minutes";
constexpr const char *askMark = "ask above";

qint64 numberOr(const QByteArray &text, qint64 otherwise)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number >= 0 ? number : otherwise;
}

} // namespace

Result<QByteArray> read(Database &money, const char *key)
{
    Statement statement = money.prepare("SELECT value FROM settings WHERE key = ?1");
    statement.bind(1, QString::fromLatin1(key));
    return statement.step().map([&](bool found) { return found ? statement.blob(0) : QByteArray(); });
}

Done write(Database &money, const char *key, const QByteArray &value)
{
    return money.prepare("INSERT OR REPLACE INTO settings (key, value) VALUES (?1, ?2)")
        .bind(1, QString::fromLatin1(key))
        .bind(2, value)
        .run();
}

Result<api::Safety> safety(Database &money)
{
    const Result<QByteArray> idle = read(money, idleMark);
    const Result<QByteArray> ask = read(money, askMark);
    if (!idle || !ask)
        return fail(idle ? ask.error() : idle.error());
    const api::Safety otherwise;
    return api::Safety{static_cast<int>(numberOr(*idle, otherwise.idleMinutes)),
                       Sat{numberOr(*ask, otherwise.askAbove.value)}};
}

Done setSafety(Database &money, const api::Safety &safety)
{
    return write(money, idleMark, QByteArray::number(safety.idleMinutes)).and_then([&] {
        return write(money, askMark, QByteArray::number(static_cast<qint64>(safety.askAbove.value)));
    });
}

} // namespace satchel::filesettings
