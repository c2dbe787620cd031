// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/program.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <sys/stat.h>

using namespace satchel;

namespace {

constexpr std::chrono::seconds lockTime{10};
constexpr mode_t nothingForOthers = 077;

QString folderArgument(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("A chain, a hub and a shop to try Satchel with. Ends with its input."));
    parser.addHelpOption();
    const QCommandLineOption folder(QStringLiteral("folder"), QStringLiteral("Where it lives; made if missing."),
                                    QStringLiteral("DIR"));
    parser.addOption(folder);
    parser.process(application);
    if (!parser.isSet(folder))
        parser.showHelp(1);
    return QDir(parser.value(folder)).absolutePath();
}

} // namespace

int main(int argc, char *argv[])
{
    ::umask(nothingForOthers);
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    const auto folder = sandbox::Folder::take(folderArgument(application), lockTime);
    if (!folder) {
        std::printf("{\"error\":\"%s\"}\n", qPrintable(folder.error().detail));
        return 1;
    }
    sandbox::Program program(*folder);
    QTimer::singleShot(0, &program, &sandbox::Program::run);
    return QCoreApplication::exec();
}
