// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/options.h"

#include "wallet/api/socketpath.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace satchel {

namespace {

const auto headless = QStringLiteral("headless");
const auto fresh = QStringLiteral("fresh");
const auto data = QStringLiteral("data");
const auto verbose = QStringLiteral("verbose");
const auto payClipboard = QStringLiteral("pay-clipboard");
const auto selfTest = QStringLiteral("self-test");
const auto firstFrame = QStringLiteral("first-frame");
const auto watchdog = QStringLiteral("watchdog");

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("The purse for the metered web."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("LINK"),
        QStringLiteral("What to look at: https://…, lightning:…, bitcoin:…, l402:… or an invoice. "
                       "Nothing is paid before you press Pay."),
        QStringLiteral("[LINK…]"));
    parser.addOptions(
        {{headless, QStringLiteral("Do the main job in the terminal, without a window.")},
         {fresh, QStringLiteral("Use a wallet that is thrown away (--headless: the default).")},
         {data, QStringLiteral("Keep the wallet here."), QStringLiteral("DIR")},
         {payClipboard, QStringLiteral("Look at what is on the clipboard.")},
         {verbose, QStringLiteral("Show the core's log.")},
         {selfTest, QStringLiteral("Load every page without a core, and end.")},
         {watchdog, QStringLiteral("Measure blocks of the GUI thread and frames; orders come by standard input.")},
         {firstFrame, QStringLiteral("End after the first frame, without a core: to time it.")}});
}

QStringList listed(int argc, char *argv[])
{
    QStringList arguments;
    for (int at = 0; at < argc; ++at)
        arguments.append(QString::fromLocal8Bit(argv[at]));
    return arguments;
}

/// What the starter of this process gave it, so that the running window may come to the front.
QByteArray activationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

} // namespace

QString WindowOptions::dataRoot() const
{
    return core.data.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/satchel")
        : core.data;
}

QString WindowOptions::socket() const
{
    return api::defaultSocketPath(dataRoot(), QStringLiteral("window"));
}

WindowOptions readOptions(int argc, char *argv[])
{
    QCommandLineParser parser;
    describe(parser);
    WindowOptions options;
    options.isAsking = !parser.parse(listed(argc, argv)) || parser.isSet(QStringLiteral("help"))
        || parser.isSet(QStringLiteral("version"));
    options.isHeadless = parser.isSet(headless);
    options.isSelfTest = parser.isSet(selfTest);
    options.isFirstFrame = parser.isSet(firstFrame);
    options.isWatched = parser.isSet(watchdog);
    if (parser.isSet(data))
        options.core.data = QDir(parser.value(data)).absolutePath();
    options.core.isFresh = parser.isSet(fresh) || (options.isHeadless && options.core.data.isEmpty());
    options.core.isVerbose = parser.isSet(verbose);
    options.handover = {parser.positionalArguments(), parser.isSet(payClipboard), activationToken()};
    return options;
}

void explainOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
}

} // namespace satchel
