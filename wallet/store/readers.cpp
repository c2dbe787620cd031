// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/store/readers.h"

namespace satchel {

Readers::Readers(std::vector<std::unique_ptr<Database>> databases)
    : m_databases(std::move(databases))
{
    for (const auto &database : m_databases)
        m_threads.emplace_back([this, &database] { run(*database); });
}

Readers::~Readers()
{
    close();
}

void Readers::enqueue(Work work)
{
    std::unique_lock lock(m_mutex);
    if (!m_isClosing) {
        m_queue.push_back(std::move(work));
        m_changed.notify_one();
        return;
    }
    lock.unlock();
    work(nullptr);
}

void Readers::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosing = true;
        m_changed.notify_all();
    }
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
    m_databases.clear();
}

Readers::Work Readers::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isClosing || !m_queue.empty(); });
    if (m_queue.empty())
        return {};
    Work work = std::move(m_queue.front());
    m_queue.pop_front();
    return work;
}

void Readers::run(Database &database)
{
    while (const Work work = next()) {
        (void)database.execute("BEGIN");
        work(&database);
        (void)database.execute("COMMIT");
    }
}

} // namespace satchel
