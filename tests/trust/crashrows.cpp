// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/killrun.h"
#include "tests/trust/windowrun.h"
#include "wallet/api/socketpath.h"

namespace satchel::trust {

namespace {

const QString noWorld = QStringLiteral("the sandbox does not start");

void kills(Trial &trial)
{
    CrashWorld world(trial.folder());
    if (!world.start())
        return trial.cannotBegin(noWorld);
    KillRun(trial, world).run();
}

void windowCrash(Trial &trial)
{
    const QTemporaryDir runtime; // a short path for sockets
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    CrashWorld world(trial.folder());
    if (!world.start())
        return trial.cannotBegin(noWorld);
    const QString data = trial.folder() + QStringLiteral("/data");
    WindowRun(trial, world, data, api::defaultSocketPath(data, QStringLiteral("sandbox"))).run();
}

} // namespace

QList<Row> crashRows()
{
    using namespace std::chrono_literals;
    constexpr int killsOfAMutant = 30;
    return {{QStringLiteral("kills"),
             QStringLiteral(
                 "a core that is killed while it pays loses nothing, pays nothing twice, and knows what it paid"),
             300,
             6,
             kills,
             {QStringLiteral("manager-at-once")},
             25min,
             killsOfAMutant},
            {QStringLiteral("windowcrash"),
             QStringLiteral("a window that dies takes no payment and no channel along"),
             100,
             3,
             windowCrash,
             {QStringLiteral("core-outlives-window")}}};
}

} // namespace satchel::trust
