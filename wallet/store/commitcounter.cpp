// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/store/commitcounter.h"

#include "wallet/core/mutant.h"

namespace satchel {

CommitCounter::CommitCounter(bool counts, Committed committed)
    : m_counts(counts)
    , m_committed(std::move(committed))
{ }

Done CommitCounter::begin(Database &database)
{
    const Result<qint64> number = m_counts ? commitNumber(database) : Result<qint64>(0);
    const Result<qint64> inFile = m_counts ? commitInFile(database) : Result<qint64>(0);
    m_last = number.value_or(0);
    m_inFile = inFile.value_or(0);
    noteMoved(database);
    return number ? inFile.map([](qint64) {}) : Done(fail(number.error()));
}

void CommitCounter::noteMoved(Database &database)
{
    if (!m_counts)
        return;
    Statement log = database.prepare("PRAGMA wal_checkpoint(PASSIVE)");
    const bool isAll = log.step().value_or(false) && log.integer(0) == 0 && log.integer(1) == log.integer(2);
    if (isAll)
        m_inFile = m_last;
}

Done CommitCounter::advance(Database &database) const
{
    if (!m_counts)
        return {};
    if (m_committed && mutant::isOn("rollback-order"))
        m_committed(m_last + 1);
    return database.prepare("UPDATE last_commit SET number = ?1, in_file = ?2")
        .bind(1, m_last + 1)
        .bind(2, m_inFile)
        .run();
}

void CommitCounter::settle()
{
    if (!m_counts)
        return;
    ++m_last;
    if (m_committed)
        m_committed(m_last);
}

Result<qint64> commitInFile(Database &database)
{
    Statement query = database.prepare("SELECT in_file FROM last_commit");
    return query.step().map([&](bool isThere) { return isThere ? query.integer(0) : 0; });
}

} // namespace satchel
