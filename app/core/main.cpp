// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/core/core.h"
#include "app/core/corelog.h"
#include "wallet/core/heap.h"
#include "wallet/core/mutant.h"
#include "wallet/session/hardening.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <optional>

using namespace satchel;

namespace {

constexpr int exitFault = 1;
constexpr int exitFolderInUse = 3;

int complain(const Error &error)
{
    const bool isTaken = error.code == ErrorCode::FolderInUse;
    std::fprintf(stderr, "satchel-core: %s (%s)\n",
                 isTaken ? "another satchel-core has this data folder open" : "the data folder cannot be used",
                 qPrintable(error.detail));
    return isTaken ? exitFolderInUse : exitFault;
}

void warnOfSwap()
{
    constexpr const char *warning
        = "secrets may reach the swap: this system grants too little locked memory (ulimit -l)";
    std::fprintf(stderr, "satchel-core: %s\n", warning);
    qWarning("%s", warning);
}

int run(const CoreOptions &options, const DataFolder &folder)
{
    if (const Done made = makePrivateFolder(folder.log()); !made)
        return complain(made.error());
    startLog(folder.log(), options.isVerbose);
    if (!hasLockableMemory() && !mutant::isOn("swap-warning"))
        warnOfSwap();
    Core core(options, folder);
    if (const Done started = core.start(); !started)
        return complain(started.error());
    QObject::connect(&core, &Core::finished, QCoreApplication::instance(), &QCoreApplication::quit,
                     Qt::QueuedConnection);
    std::printf("{\"listening\":true}\n");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    std::signal(SIGPIPE, SIG_IGN);
    giveMemoryBack();
    if (const Done hardened = hardenProcess(); !hardened)
        return complain(hardened.error());
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("satchel-core"));
    CoreOptions options = readOptions(application);
    std::optional<QTemporaryDir> fresh;
    if (options.isFresh)
        options.data = fresh.emplace().path();
    const Result<DataFolder> folder = DataFolder::open(options.data, options.network);
    return folder ? run(options, *folder) : complain(folder.error());
}
