// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/headless.h"
#include "app/window/selftest.h"
#include "app/window/window.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <string_view>

using namespace satchel;

namespace {

const QString selfTestOption = QStringLiteral("self-test");
const QString firstFrameOption = QStringLiteral("first-frame");
const QString freshOption = QStringLiteral("fresh");

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("The purse for the metered web."));
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("headless"), QStringLiteral("Do the main job in the terminal, without a window.")},
         {freshOption, QStringLiteral("Use a wallet that is thrown away (--headless: the default).")},
         {QStringLiteral("data"), QStringLiteral("Keep the wallet here."), QStringLiteral("DIR")},
         {QStringLiteral("verbose"), QStringLiteral("Show the core's log.")},
         {selfTestOption, QStringLiteral("Load every page without a core, and end.")},
         {firstFrameOption, QStringLiteral("End after the first frame, without a core: to time it.")}});
}

CoreCall coreCall(const QCommandLineParser &parser)
{
    CoreCall call;
    call.data = parser.value(QStringLiteral("data"));
    call.isFresh = parser.isSet(freshOption);
    call.isVerbose = parser.isSet(QStringLiteral("verbose"));
    return call;
}

/// Language, appearance and the like; beside the wallets, or thrown away with a fresh one.
QString settingsFile(const CoreCall &call, const QTemporaryDir &thrownAway)
{
    const QString usual
        = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/satchel");
    const QString folder = call.isFresh ? thrownAway.path() : call.data.isEmpty() ? usual : call.data;
    QDir().mkpath(folder);
    return folder + QStringLiteral("/window.ini");
}

int runHeadless(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    CoreCall call = coreCall(parser);
    call.isFresh = call.data.isEmpty();
    Headless headless(call);
    QObject::connect(&headless, &Headless::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    headless.run();
    return QCoreApplication::exec();
}

int runWindow(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    Window::prepare();
    QGuiApplication::setQuitOnLastWindowClosed(false);

    const CoreCall call = coreCall(parser);
    const QTemporaryDir thrownAway;
    api::DBusClient client;
    Window window(&client, settingsFile(call, thrownAway));
    if (parser.isSet(selfTestOption))
        return runSelfTest(window);
    if (!window.show())
        return 1;
    if (parser.isSet(firstFrameOption)) {
        QObject::connect(window.quickWindow(), &QQuickWindow::frameSwapped, &application, &QCoreApplication::quit,
                         Qt::QueuedConnection);
        return QGuiApplication::exec();
    }

    CoreProcess core(call, client);
    QObject::connect(&core, &CoreProcess::failed, &window, &Window::showCoreFailure);
    QObject::connect(&application, &QGuiApplication::lastWindowClosed, &core, &CoreProcess::stop);
    QObject::connect(&core, &CoreProcess::stopped, &application, &QCoreApplication::quit);
    core.start();
    return QGuiApplication::exec();
}

bool isAsked(std::string_view option, int argc, char *argv[])
{
    return std::any_of(argv, argv + argc, [option](const char *argument) { return argument == option; });
}

} // namespace

int main(int argc, char *argv[])
{
    return isAsked("--headless", argc, argv) ? runHeadless(argc, argv) : runWindow(argc, argv);
}
