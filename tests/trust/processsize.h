// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/peakmemory.h"

#include <QDir>

#include <malloc.h>

namespace satchel::trust {

/// What this process holds in memory, in kB, once the allocator has given back what it can.
[[nodiscard]] inline qint64 residentKb()
{
    ::malloc_trim(0);
    return statusKb("VmRSS:");
}

[[nodiscard]] inline int openDescriptors()
{
    return static_cast<int>(
        QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System).size());
}

} // namespace satchel::trust
