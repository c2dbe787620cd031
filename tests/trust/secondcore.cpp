// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/barecore.h"
#include "tests/trust/memoryrows.h"

#include <QElapsedTimer>

#include <algorithm>
#include <csignal>
#include <memory>
#include <sys/wait.h>

namespace satchel::trust {

namespace {

constexpr int exitFolderInUse = 3;
constexpr qint64 mostMs = 1'000;

bool isRefusal(int status, const QByteArray &said)
{
    return WIFEXITED(status) && WEXITSTATUS(status) == exitFolderInUse
        && said.contains("another satchel-core has this data folder open");
}

/// Everything but the folder differs, so that the folder's lock alone can refuse.
std::unique_ptr<BareCore> coreOn(const QString &folder, const QString &name)
{
    return std::make_unique<BareCore>(folder + QStringLiteral("/data"), folder + u'/' + name + QStringLiteral("/s"));
}

/// The slowest refusal, in ms.
qint64 tryBeside(Trial &trial)
{
    QElapsedTimer timer;
    timer.start();
    const auto second = coreOn(trial.folder(), QStringLiteral("second"));
    const bool isListening = second->start();
    const int status = isListening ? second->end(SIGKILL) : second->end(0);
    const qint64 ms = timer.elapsed();
    trial.check(!isListening && isRefusal(status, second->said()) && ms < mostMs, [&] {
        return QStringLiteral("a second core: %1 after %2 ms, it said: %3")
            .arg(isListening ? QStringLiteral("runs") : QStringLiteral("ended"))
            .arg(ms)
            .arg(QString::fromUtf8(second->said()));
    });
    return ms;
}

/// Several at once: one wins, the others are refused.
void race(Trial &trial, int racers)
{
    std::vector<std::unique_ptr<BareCore>> cores;
    for (int i = 0; i < racers; ++i)
        cores.push_back(coreOn(trial.folder(), QStringLiteral("racer%1").arg(i)));
    for (const auto &core : cores)
        core->launch();
    const auto winners = std::ranges::count_if(cores, [](const auto &core) { return core->awaitListening(); });
    trial.check(winners == 1, QStringLiteral("%1 cores won the race for one folder").arg(winners));
}

/// The lock goes with its process, however that ends.
void killAndReturn(Trial &trial)
{
    const auto first = coreOn(trial.folder(), QStringLiteral("first"));
    const bool wasThere = first->start();
    first->end(SIGKILL);
    const auto next = coreOn(trial.folder(), QStringLiteral("first"));
    trial.check(wasThere && next->start(), QStringLiteral("a killed core's folder stayed locked"));
    trial.check(WIFEXITED(next->end(SIGTERM)), QStringLiteral("the next core did not end in order"));
}

} // namespace

void runSecondCore(Trial &trial)
{
    qint64 slowest = 0;
    {
        const auto first = coreOn(trial.folder(), QStringLiteral("first"));
        trial.check(first->start(), QStringLiteral("no core"));
        for (int i = 0; i < trial.rounds(); ++i)
            slowest = std::max(slowest, tryBeside(trial));
    }
    for (int i = 0; i < std::max(2, trial.rounds() / 5); ++i) {
        race(trial, 4);
        killAndReturn(trial);
    }
    trial.note(QStringLiteral("refused %1 of %1, the slowest after %2 ms; then races of four, and kill -9")
                   .arg(trial.rounds())
                   .arg(slowest));
}

} // namespace satchel::trust
