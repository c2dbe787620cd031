// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/core/options.h"

#include "wallet/api/socketpath.h"
#include "wallet/session/datafolder.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace satchel {

namespace {

std::optional<Network> networkNamed(const QString &name)
{
    for (const Network network : {Network::Sandbox, Network::Signet, Network::Bitcoin}) {
        if (folderName(network) == name)
            return network;
    }
    return std::nullopt;
}

QString option(const QCommandLineParser &parser, const char *name, const QString &otherwise)
{
    const QString value = parser.value(QString::fromLatin1(name));
    return value.isEmpty() ? otherwise : QDir(value).absolutePath();
}

/// Beside this program, or where a package puts what nobody calls by hand.
QString sandboxProgram(const QCoreApplication &application)
{
    const QString beside = application.applicationDirPath() + QStringLiteral("/satchel-sandbox");
    const QString installed = application.applicationDirPath() + QStringLiteral("/../lib/satchel/satchel-sandbox");
    return QFileInfo::exists(beside) || !QFileInfo::exists(installed) ? beside
                                                                      : QFileInfo(installed).canonicalFilePath();
}

} // namespace

CoreOptions readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Keeps the keys and the money of Satchel; started by its window."));
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("data"), QStringLiteral("Where the wallets lie."), QStringLiteral("DIR")},
                       {QStringLiteral("network"), QStringLiteral("sandbox, signet or bitcoin."),
                        QStringLiteral("NAME"), QStringLiteral("sandbox")},
                       {QStringLiteral("state"),
                        QStringLiteral("Where the newest commit of each wallet is remembered."), QStringLiteral("DIR")},
                       {QStringLiteral("socket"), QStringLiteral("Where windows connect."), QStringLiteral("PATH")},
                       {QStringLiteral("sandbox-program"), QStringLiteral("The sandbox."), QStringLiteral("PATH")},
                       {QStringLiteral("offline"), QStringLiteral("Start neither node nor sandbox until asked.")},
                       {QStringLiteral("fresh"), QStringLiteral("Use a folder that is thrown away at the end.")},
                       {QStringLiteral("verbose"), QStringLiteral("Write the log to the terminal, too.")}});
    parser.process(application);
    const auto network = networkNamed(parser.value(QStringLiteral("network")));
    if (!network)
        parser.showHelp(1);
    CoreOptions options;
    options.network = *network;
    options.data = option(parser, "data", DataFolder::defaultRoot());
    options.socket = option(parser, "socket", api::defaultSocketPath(options.data, folderName(*network)));
    options.state = option(parser, "state", DataFolder::defaultState());
    options.sandboxProgram = option(parser, "sandbox-program", sandboxProgram(application));
    options.isOffline = parser.isSet(QStringLiteral("offline"));
    options.isFresh = parser.isSet(QStringLiteral("fresh"));
    options.isVerbose = parser.isSet(QStringLiteral("verbose"));
    return options;
}

} // namespace satchel
