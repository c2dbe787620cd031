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
    m_last = number.value_or(0);
    return number ? Done() : Done(fail(number.error()));
}

Done CommitCounter::advance(Database &database) const
{
    if (!m_counts)
        return {};
    if (m_committed && mutant::isOn("rollback-order"))
        m_committed(m_last + 1);
    return setCommitNumber(database, m_last + 1);
}

void CommitCounter::settle()
{
    if (!m_counts)
        return;
    ++m_last;
    if (m_committed)
        m_committed(m_last);
}

} // namespace satchel
