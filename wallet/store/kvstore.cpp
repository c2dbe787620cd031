// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/store/kvstore.h"

#include "wallet/core/mutant.h"
#include "wallet/core/threadaudit.h"

#include <QLoggingCategory>

#include <algorithm>
#include <array>
#include <future>
#include <memory>

namespace satchel {

namespace {

Q_LOGGING_CATEGORY(kvLog, "satchel.store")

struct Sql {
    const char *read;
    const char *write;
    const char *remove;
    const char *list;
};

constexpr Sql moneySql{
    "SELECT value FROM node_state WHERE primary_ns = ? AND secondary_ns = ? AND key = ?",
    "INSERT INTO node_state (primary_ns, secondary_ns, key, value) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (primary_ns, secondary_ns, key) DO UPDATE SET value = excluded.value",
    "DELETE FROM node_state WHERE primary_ns = ? AND secondary_ns = ? AND key = ?",
    "SELECT key FROM node_state WHERE primary_ns = ? AND secondary_ns = ?",
};

constexpr Sql librarySql{
    "SELECT value FROM rebuildable WHERE primary_ns = ? AND secondary_ns = ? AND key = ?",
    "INSERT INTO rebuildable (primary_ns, secondary_ns, key, value) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (primary_ns, secondary_ns, key) DO UPDATE SET value = excluded.value",
    "DELETE FROM rebuildable WHERE primary_ns = ? AND secondary_ns = ? AND key = ?",
    "SELECT key FROM rebuildable WHERE primary_ns = ? AND secondary_ns = ?",
};

const Sql &sqlOf(const NodeKey &key)
{
    return isRebuildable(key) ? librarySql : moneySql;
}

Statement at(Database &database, const char *sql, const NodeKey &key)
{
    Statement statement = database.prepare(sql);
    statement.bindText(1, key.primary).bindText(2, key.secondary).bindText(3, key.key);
    return statement;
}

Result<std::vector<std::string>> rows(Database &database, Statement statement)
{
    std::vector<std::string> found;
    auto row = statement.step();
    for (; row && *row; row = statement.step())
        found.push_back(statement.bytes(0));
    if (!row)
        return fail(row.error());
    return database.confirmReads().map([&] { return std::move(found); });
}

// What can be rebuilt may be lost.
bool isLoss(const Error &error)
{
    if (error.code != ErrorCode::StoreDamaged)
        return false;
    qCWarning(kvLog) << "lost, to be had again:" << error.detail;
    return true;
}

// Behind everything that was enqueued before. Only a fault of the program is left to die of.
std::vector<std::string> wait(StoreFile &file, bool mayBeLost, const std::function<Statement(Database &)> &query)
{
    forbidMainThread("KvStore");
    const auto promise = std::make_shared<std::promise<std::vector<std::string>>>();
    std::vector<std::string> found;
    file.enqueue(
        [&](Database &database) {
            auto result = rows(database, query(database));
            found = result ? std::move(*result) : std::vector<std::string>();
            return result ? Done() : Done(fail(result.error()));
        },
        [&found, promise, mayBeLost](const Done &done) {
            const bool isKnown
                = done || done.error().code == ErrorCode::Cancelled || (mayBeLost && isLoss(done.error()));
            if (!isKnown)
                qFatal("The node's state cannot be read: %s", qPrintable(done.error().detail));
            promise->set_value(done ? std::move(found) : std::vector<std::string>());
        });
    return promise->get_future().get();
}

std::function<void(Done)> answering(bool mayBeLost, NodeStore::Completion done)
{
    return [mayBeLost, done = std::move(done)](const Done &outcome) {
        done(outcome || (mayBeLost && isLoss(outcome.error())));
    };
}

} // namespace

bool isRebuildable(const NodeKey &key)
{
    constexpr std::array<std::string_view, 3> names{"network_graph", "scorer", "external_pathfinding_scores_cache"};
    return key.primary.empty() && key.secondary.empty() && std::ranges::find(names, key.key) != names.end();
}

KvStore::KvStore(StoreFile &money, StoreFile &library)
    : m_money(money)
    , m_library(library)
{ }

std::optional<std::string> KvStore::read(const NodeKey &key)
{
    StoreFile &file = isRebuildable(key) ? m_library : m_money;
    auto found = wait(file, isRebuildable(key), [&](Database &database) { return at(database, sqlOf(key).read, key); });
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

void KvStore::write(const NodeKey &key, std::string_view value, Completion done)
{
    StoreFile &file = isRebuildable(key) ? m_library : m_money;
    const auto work = [key, value = std::string(value)](Database &database) {
        return at(database, sqlOf(key).write, key).bind(4, value).run();
    };
    // A manager that lags behind its monitors closes their channels at the next start.
    const bool isLate = key.key == "manager" && mutant::isOn("manager-at-once");
    file.enqueue(work, answering(isRebuildable(key), std::move(done)),
                 isLate ? StoreFile::Urgency::CanWait : StoreFile::Urgency::Now);
}

void KvStore::remove(const NodeKey &key, bool isLazy, Completion done)
{
    StoreFile &file = isRebuildable(key) ? m_library : m_money;
    const auto work = [key](Database &database) { return at(database, sqlOf(key).remove, key).run(); };
    if (!isLazy)
        return file.enqueue(work, answering(isRebuildable(key), std::move(done)));
    file.enqueue(
        work, [](const Done &) {}, StoreFile::Urgency::CanWait);
    done(true);
}

std::vector<std::string> KvStore::list(const std::string &primary, const std::string &secondary)
{
    const auto namesIn = [&](StoreFile &file, const char *sql) {
        return wait(file, &file == &m_library, [&](Database &database) {
            Statement statement = database.prepare(sql);
            statement.bindText(1, primary).bindText(2, secondary);
            return statement;
        });
    };
    auto names = namesIn(m_money, moneySql.list);
    if (primary.empty() && secondary.empty())
        std::ranges::move(namesIn(m_library, librarySql.list), std::back_inserter(names));
    return names;
}

} // namespace satchel
