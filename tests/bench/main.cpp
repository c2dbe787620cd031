// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/bench/bench.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <QThread>

#include <cstdio>

using namespace satchel;

namespace {

QString processorName()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("model name"))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 2));
    }
    return {};
}

struct Chapter {
    const char *name;
    QList<bench::Row> (*rows)(int rounds);
    int rounds;
};

constexpr Chapter chapters[] = {
    {"store", bench::storeRows, 2000}, {"contract", bench::contractRows, 2000}, {"payment", bench::paymentRows, 200},
    {"window", bench::windowRows, 10}, {"block", bench::blockRows, 200},        {"qr", bench::qrRows, 500},
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption(
        {QStringLiteral("json"), QStringLiteral("Also write the rows to <file>."), QStringLiteral("file")});
    parser.addOption({QStringLiteral("quick"), QStringLiteral("A tenth of the rounds: to see that it works.")});
    parser.addPositionalArgument(QStringLiteral("chapter"),
                                 QStringLiteral("store, contract, payment, window, block, qr; default: all"));
    QCommandLineOption peer(QStringLiteral("plain-peer"), QStringLiteral("Internal."), QStringLiteral("file"));
    peer.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(peer);
    parser.process(application);
    if (parser.isSet(peer))
        return bench::runPlainPeer(parser.value(peer),
                                   parser.positionalArguments().value(0) == QLatin1StringView("syncs"));

    const QString processor = processorName();
    std::printf("%s, %d processors, %s\n", qPrintable(processor), QThread::idealThreadCount(),
                qPrintable(QSysInfo::prettyProductName()));
    QList<bench::Row> rows;
    for (const Chapter &chapter : chapters) {
        if (!parser.positionalArguments().isEmpty()
            && !parser.positionalArguments().contains(QString::fromLatin1(chapter.name)))
            continue;
        std::printf("measuring: %s\n", chapter.name);
        std::fflush(stdout);
        rows += chapter.rows(parser.isSet(QStringLiteral("quick")) ? chapter.rounds / 10 : chapter.rounds);
    }
    bench::print(rows);
    const QString json = parser.value(QStringLiteral("json"));
    return json.isEmpty() || bench::writeJson(rows, json) ? 0 : 1;
}
