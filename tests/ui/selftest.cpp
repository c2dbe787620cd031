// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/selftest.h"

#include "app/window/window.h"
#include "tests/support/fakecore.h"

#include <QGuiApplication>
#include <QTemporaryDir>

/// The walk through all pages without a core, and with a wallet.
int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    satchel::testing::FakeCore core;
    const bool isFilled = application.arguments().contains(QStringLiteral("filled"));
    core.setConnected(isFilled);
    if (isFilled)
        core.fillWithSamples();
    satchel::Window::prepare();
    satchel::Window window(&core, folder.filePath(QStringLiteral("window.ini")));
    return satchel::runSelfTest(window);
}
