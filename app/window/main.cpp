// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/headless.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace satchel;

namespace {

int runHeadless(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("headless"), QStringLiteral("Do the main job in the terminal.")},
                       {QStringLiteral("fresh"), QStringLiteral("Use a wallet that is thrown away (the default).")},
                       {QStringLiteral("data"), QStringLiteral("Keep the wallet here."), QStringLiteral("DIR")},
                       {QStringLiteral("verbose"), QStringLiteral("Show the core's log.")}});
    parser.process(application);
    CoreCall call;
    call.data = parser.value(QStringLiteral("data"));
    call.isFresh = call.data.isEmpty();
    call.isVerbose = parser.isSet(QStringLiteral("verbose"));
    Headless headless(call);
    QObject::connect(&headless, &Headless::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    headless.run();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    return runHeadless(argc, argv);
}
