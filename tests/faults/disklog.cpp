// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/disklog.h"

#include <utility>

namespace satchel::faults {

void DiskLog::add(DiskOperation operation)
{
    const std::lock_guard lock(m_mutex);
    m_operations.push_back(std::move(operation));
}

void DiskLog::mark(qint64 number)
{
    DiskOperation mark;
    mark.offset = number;
    add(std::move(mark));
}

std::vector<DiskOperation> DiskLog::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_operations, {});
}

} // namespace satchel::faults
