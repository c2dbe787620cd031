// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/memoryrows.h"

namespace satchel::trust {

using namespace std::chrono_literals;

QList<Row> memoryRows()
{
    return {{QStringLiteral("memoryscan"),
             QStringLiteral("no secret is left in the core's memory after it was locked"),
             20,
             1,
             runMemoryScan,
             {QStringLiteral("scrubbed-heap"), QStringLiteral("wiped-stack"), QStringLiteral("swept-memory"),
              QStringLiteral("wiped-secret")},
             15min},
            {QStringLiteral("hardening"),
             QStringLiteral("the core leaves no core file, lets no debugger in, and keeps its files to itself"),
             5,
             1,
             runHardening,
             {QStringLiteral("not-dumpable"), QStringLiteral("no-core-file"), QStringLiteral("umask"),
              QStringLiteral("private-files"), QStringLiteral("no-links"), QStringLiteral("swap-warning")}},
            {QStringLiteral("canaries"),
             QStringLiteral("no file, log, setting or cache tells what was bought, by whom, or with which keys"),
             1,
             1,
             runCanaries,
             {QStringLiteral("node-log-hides-names"), QStringLiteral("file-encryption"),
              QStringLiteral("piece-encryption")}},
            {QStringLiteral("secondcore"),
             QStringLiteral("one core per folder: a second one is refused within a second, and says so"),
             50,
             5,
             runSecondCore,
             {QStringLiteral("folder-lock")}}};
}

} // namespace satchel::trust
