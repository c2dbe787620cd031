// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/cutwriter.h"

#include <semaphore>
#include <thread>

namespace satchel::trust {

namespace {

constexpr int atOnce = 3;
constexpr int mostLooks = 30;
constexpr int refusedEvery = 5;
const std::string space = "cut";

struct Sql {
    const char *put;
    const char *remove;
};

const Sql &sqlOf(CutWriter::Way way)
{
    static constexpr Sql node{"INSERT OR REPLACE INTO node_state (primary_ns, secondary_ns, key, value) "
                              "VALUES (?1, '', ?2, ?3)",
                              "DELETE FROM node_state WHERE primary_ns = ?1 AND key = ?2"};
    static constexpr Sql rebuildable{"INSERT OR REPLACE INTO rebuildable (primary_ns, secondary_ns, key, value) "
                                     "VALUES (?1, '', ?2, ?3)",
                                     "DELETE FROM rebuildable WHERE primary_ns = ?1 AND key = ?2"};
    return way == CutWriter::Way::NodeStore ? node : rebuildable;
}

// Holds one state of the file for a moment.
Result<bool> look(Database &database)
{
    auto count = database.prepare("SELECT count(*) FROM sqlite_master");
    const auto row = count.step();
    std::this_thread::yield();
    return row;
}

} // namespace

CutWriter::CutWriter(StoreFile &file, Way way, const CutModel &model, faults::DiskLog &log)
    : m_file(file)
    , m_way(way)
    , m_model(model)
    , m_log(log)
    , m_node(file, file)
{ }

void CutWriter::write(int first, int last)
{
    std::atomic_bool isWriting = true;
    std::jthread reader([&] {
        for (int i = 0; i < mostLooks && isWriting; ++i)
            static_cast<void>(m_file.read<bool>(look).result());
    });
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < m_model.threads(); ++thread)
        threads.emplace_back([this, thread, first, last] { runThread(thread, first, last); });
    threads.clear();
    isWriting = false;
}

void CutWriter::runThread(int thread, int first, int last)
{
    std::counting_semaphore<> mayAsk(atOnce);
    for (int index = first; index < last; ++index) {
        mayAsk.acquire();
        m_log.mark(CutModel::askedMark(thread, index));
        hand(thread, index, [this, &mayAsk, thread, index](bool isDurable) {
            if (isDurable)
                m_log.mark(CutModel::answeredMark(thread, index));
            else
                ++m_errors;
            mayAsk.release();
        });
    }
    for (int i = 0; i < atOnce; ++i)
        mayAsk.acquire();
}

void CutWriter::hand(int thread, int index, NodeStore::Completion done)
{
    if (thread == 0 && index % refusedEvery == 0)
        handRefused();
    if (thread == 0 || m_way == Way::Rebuildable)
        return handTwins(thread, index, std::move(done));
    const CutModel::Change &change = m_model.change(thread, index);
    const NodeKey key{space, "", CutModel::nameOf(thread, change.key)};
    if (change.isRemoval)
        m_node.remove(key, false, std::move(done));
    else
        m_node.write(key, CutModel::valueOf(thread, index), std::move(done));
}

void CutWriter::handTwins(int thread, int index, NodeStore::Completion done)
{
    m_file.enqueue(
        [this, thread, index](Database &database) {
            const Done applied = apply(database, space, thread, index);
            return applied && thread == 0 ? apply(database, twinSpace.data(), thread, index) : applied;
        },
        [done = std::move(done)](const Done &applied) { done(applied.has_value()); });
}

void CutWriter::handRefused()
{
    m_file.enqueue(
        [this](Database &database) -> Done {
            auto put = database.prepare(sqlOf(m_way).put);
            const Done done = put.bindText(1, refusedSpace.data()).bindText(2, "x").bind(3, QByteArray("x")).run();
            return done ? Done(fail(ErrorCode::InvalidInput)) : done;
        },
        [](const Done &) {});
}

Done CutWriter::apply(Database &database, const std::string &where, int thread, int index) const
{
    const CutModel::Change &change = m_model.change(thread, index);
    auto statement = database.prepare(change.isRemoval ? sqlOf(m_way).remove : sqlOf(m_way).put);
    statement.bindText(1, where).bindText(2, CutModel::nameOf(thread, change.key));
    if (!change.isRemoval)
        statement.bind(3, CutModel::valueOf(thread, index));
    return statement.run();
}

} // namespace satchel::trust
