// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/window.h"
#include "tests/support/fakecore.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QTemporaryDir>

/// The real window on a fake core: for looking at pages while they are made. Never installed.
int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    QCommandLineParser options;
    options.addHelpOption();
    options.addOption({QStringLiteral("new"), QStringLiteral("Begin without a wallet.")});
    options.process(application);

    satchel::testing::FakeCore core;
    core.setAutomatic(true);
    if (!options.isSet(QStringLiteral("new")))
        core.fillWithSamples();
    const QTemporaryDir settings;
    satchel::Window::prepare();
    satchel::Window window(&core, settings.filePath(QStringLiteral("window.ini")));
    return window.show() ? QGuiApplication::exec() : 1;
}
