// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace satchel::bench {

namespace {

constexpr int limitMs = 60'000;

double runToTheEnd(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    const double time = microseconds([&] {
        process.start(program, arguments);
        process.waitForFinished(limitMs);
    });
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s did not end well", qPrintable(program));
    return time;
}

} // namespace

QList<Row> windowRows(int rounds)
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QTemporaryDir data;
    const Pair pair = interleaved(
        rounds,
        [&] {
            return runToTheEnd(folder + QStringLiteral("/satchel"),
                               {QStringLiteral("--first-frame"), QStringLiteral("--data"), data.path()});
        },
        [&] { return runToTheEnd(folder + QStringLiteral("/satchel-bench-emptywindow"), {}); });
    return percentileRows(QStringLiteral("window start to first frame"), pair, 2.0, 0,
                          QStringLiteral("empty QML window, offscreen, whole process"));
}

} // namespace satchel::bench
