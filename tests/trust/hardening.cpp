// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/barecore.h"
#include "tests/trust/intrusion.h"
#include "tests/trust/links.h"
#include "tests/trust/memoryrows.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace satchel::trust {

namespace {

/// What a careless caller may hand down.
void beCareless(const QByteArray &folder)
{
    ::umask(0);
    rlimit most{};
    ::getrlimit(RLIMIT_CORE, &most);
    most.rlim_cur = most.rlim_max;
    ::setrlimit(RLIMIT_CORE, &most);
    if (::chdir(folder.constData()) != 0)
        ::_exit(126);
    dropCapabilities();
}

BareCore coreIn(const QString &folder)
{
    BareCore core(folder + QStringLiteral("/data"), folder + QStringLiteral("/run/s"));
    core.setBefore([name = QFile::encodeName(folder)] { beCareless(name); });
    return core;
}

QByteArray lineOf(pid_t pid, const char *file, const QByteArray &start)
{
    QFile lines(QStringLiteral("/proc/%1/%2").arg(pid).arg(QLatin1StringView(file)));
    if (!lines.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : lines.readAll().split('\n')) {
        if (line.startsWith(start))
            return line.mid(start.size()).simplified();
    }
    return {};
}

void tryLimits(Trial &trial, pid_t pid)
{
    const QByteArray coreSize = lineOf(pid, "limits", "Max core file size");
    trial.check(coreSize == "0 0 bytes", QStringLiteral("core files of %1").arg(QString::fromLatin1(coreSize)));
    const QByteArray mask = lineOf(pid, "status", "Umask:");
    trial.check(mask == "0077", QStringLiteral("umask %1").arg(QString::fromLatin1(mask)));
}

/// A program of nobody's that dies here: are core files made at all?
bool leavesCoreFiles(const QString &folder)
{
    const pid_t child = ::fork();
    if (child == 0) {
        beCareless(QFile::encodeName(folder));
        ::execl("/bin/sh", "sh", "-c", "kill -ABRT $$", nullptr);
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WCOREDUMP(status);
}

void tryDeath(Trial &trial, int signal)
{
    const QString folder = trial.folder() + QStringLiteral("/deaths");
    QDir().mkpath(folder);
    BareCore core = coreIn(folder);
    trial.check(core.start(), QStringLiteral("no core"));
    const int status = core.end(signal);
    const bool hasFile = !QDir(folder).entryList({QStringLiteral("*core*")}, QDir::Files).isEmpty();
    trial.check(WIFSIGNALED(status) && !WCOREDUMP(status) && !hasFile,
                QStringLiteral("signal %1 left a core file (%2)").arg(signal).arg(status));
}

void tryIntrusions(Trial &trial, pid_t pid)
{
    for (const Intrusion &intrusion : intrusions())
        trial.check(!succeedsAsOrdinaryUser(intrusion, pid),
                    QStringLiteral("somebody of the same user could ") + QString::fromLatin1(intrusion.name));
}

/// Without room for locked memory secrets may reach the swap: the core says so, aloud.
void tryUnlockedMemory(Trial &trial)
{
    const QString folder = trial.folder() + QStringLiteral("/unlocked");
    QDir().mkpath(folder);
    BareCore core(folder + QStringLiteral("/data"), folder + QStringLiteral("/run/s"));
    core.setBefore([] {
        const rlimit none{0, 0};
        ::setrlimit(RLIMIT_MEMLOCK, &none);
        dropCapabilities();
    });
    const bool isRunning = core.start();
    trial.check(isRunning && core.said().contains("locked memory"),
                QStringLiteral("no word about memory that cannot be locked: ") + QString::fromUtf8(core.said()));
}

} // namespace

void runHardening(Trial &trial)
{
    const bool makesCoreFiles = leavesCoreFiles(trial.folder());
    for (int round = 0; round < trial.rounds(); ++round) {
        BareCore core = coreIn(trial.folder());
        trial.check(core.start(), QStringLiteral("no core"));
        tryLimits(trial, core.pid());
        tryIntrusions(trial, core.pid());
        for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGQUIT})
            tryDeath(trial, signal);
        tryUnlockedMemory(trial);
    }
    tryFolderOfCarelessCaller(trial);
    const int links = tryLinks(trial);
    trial.note(QStringLiteral("%1; other programs %2 core files here; %3 links in the place of files and folders")
                   .arg(intrusionNote(), makesCoreFiles ? QStringLiteral("leave") : QStringLiteral("leave no"))
                   .arg(links));
}

} // namespace satchel::trust
