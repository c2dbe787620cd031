// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/selftest.h"

#include "app/window/window.h"
#include "ui/router.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickWindow>
#include <QTimer>

#include <cstdio>

namespace satchel {
namespace {

int complaints = 0;

void complain(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    ++complaints;
    std::fprintf(stderr, "%s\n", qPrintable(message));
}

/// Every QML file of ours must compile, also those that the present state does not show.
void compileAll(QQmlApplicationEngine *engine)
{
    QDirIterator files(QStringLiteral(":/qt/qml/Satchel"), {QStringLiteral("*.qml")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QQmlComponent component(engine, QUrl(QStringLiteral("qrc") + files.next()));
        if (component.isError())
            qWarning("%s", qPrintable(component.errorString()));
    }
}

void walk(ui::Router *router)
{
    for (int place = ui::Router::Pay; place <= ui::Router::Settings; ++place)
        router->go(static_cast<ui::Router::Place>(place));
    router->openChannel();
    router->receive();
    router->openEntry(1);
    router->openReceipt(1);
    router->scan();
    router->closeSheet();
    router->go(ui::Router::Pay);
}

} // namespace

int runSelfTest(Window &window)
{
    qInstallMessageHandler(complain);
    if (!window.show())
        return 1;
    compileAll(window.engine());
    const int router = qmlTypeId("Satchel.Ui", 1, 0, "Router");
    walk(window.engine()->singletonInstance<ui::Router *>(router));
    QTimer::singleShot(500, qApp, [] { QCoreApplication::exit(0); });
    QCoreApplication::exec();
    return complaints == 0 ? 0 : 1;
}

} // namespace satchel
