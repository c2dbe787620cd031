// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/killrun.h"

namespace satchel::trust {

namespace {

void kills(Trial &trial)
{
    CrashWorld world(trial.folder());
    if (world.start())
        KillRun(trial, world).run();
    else
        trial.skip(QStringLiteral("the sandbox does not start (no bitcoind?)"));
}

} // namespace

QList<Row> crashRows()
{
    using namespace std::chrono_literals;
    return {
        {QStringLiteral("kills"),
         QStringLiteral(
             "a core that is killed while it pays loses nothing, pays nothing twice, and knows what it paid"),
         300,
         6,
         kills,
         {},
         25min},
    };
}

} // namespace satchel::trust
