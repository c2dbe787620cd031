// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/headless.h"
#include "app/window/selftest.h"
#include "app/window/windowprogram.h"

#include <QGuiApplication>
#include <QQuickWindow>

#include <cstdio>
#include <utility>

using namespace satchel;

namespace {

int runHeadless(int argc, char *argv[], const WindowOptions &options)
{
    const QCoreApplication application(argc, argv);
    explainOptions(application);
    Headless headless(options.core);
    QObject::connect(&headless, &Headless::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    headless.run();
    return QCoreApplication::exec();
}

/// Nothing that moves money or outlives the call.
int runAlone(const WindowOptions &options)
{
    const QTemporaryDir thrownAway;
    api::DBusClient client;
    Window window(&client, settingsFile(options, thrownAway));
    if (options.isSelfTest)
        return runSelfTest(window);
    if (!window.show())
        return 1;
    QObject::connect(window.quickWindow(), &QQuickWindow::frameSwapped, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    return QGuiApplication::exec();
}

/// The window that is there already comes to the front and takes the links.
int handOver(const WindowOptions &options, const Instance &instance)
{
    if (instance.handOver(options.handover))
        return 0;
    std::fputs("satchel: another window has this data folder open and does not answer\n", stderr);
    return 1;
}

int runWindow(const WindowOptions &options, Instance &instance)
{
    Window::prepare();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    if (options.isSelfTest || options.isFirstFrame)
        return runAlone(options);
    WindowProgram program(options, instance);
    QObject::connect(&program, &WindowProgram::finished, qApp, &QCoreApplication::quit);
    return program.start() ? QGuiApplication::exec() : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationVersion(QStringLiteral(SATCHEL_VERSION));
    WindowOptions options = readOptions(argc, argv);
    if (options.isHeadless)
        return runHeadless(argc, argv, options);
    Instance instance(options.socket());
    const auto isSecond = [&options, &instance] { return options.isOrdinary() && !instance.claim(); };
    if (!options.isAsking && isSecond()) {
        const QCoreApplication application(argc, argv);
        return handOver(options, instance);
    }
    const QGuiApplication application(argc, argv);
    if (std::exchange(options.isAsking, false)) {
        explainOptions(application); // ends, unless the options were Qt's own, which are gone now
        options = readOptions(argc, argv);
        if (isSecond())
            return handOver(options, instance);
    }
    return runWindow(options, instance);
}
