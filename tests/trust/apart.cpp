// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/trust.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

namespace satchel::trust {

namespace {

QStringList listAt(const QJsonObject &object, const char *name)
{
    QStringList list;
    for (const QJsonValue &value : object[QLatin1StringView(name)].toArray())
        list.append(value.toString());
    return list;
}

// The last line of the child is its report; a child without one has crashed or was too slow.
Outcome resultOf(const QByteArray &output)
{
    const QByteArray line = output.trimmed().split('\n').last();
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    Outcome result;
    result.tried = object[QLatin1StringView("tried")].toInt();
    result.failures = object[QLatin1StringView("failures")].toInt();
    result.found = listAt(object, "found");
    result.notes = listAt(object, "notes");
    result.skipped = object[QLatin1StringView("skipped")].toString();
    return result;
}

void blame(Outcome &result, const QString &what)
{
    ++result.failures;
    result.found.append(what);
}

} // namespace

Outcome runApart(const Row &row, int rounds, const QString &mutant)
{
    QElapsedTimer timer;
    timer.start();
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SATCHEL_MUTANT"), mutant);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--apart"), QStringLiteral("--rounds"), QString::number(rounds), row.name});
    const bool hasEnded = child.waitForFinished(static_cast<int>(std::chrono::milliseconds(row.patience).count()));
    if (!hasEnded) {
        child.kill();
        child.waitForFinished();
    }
    Outcome result = resultOf(child.readAllStandardOutput());
    result.seconds = static_cast<double>(timer.elapsed()) / 1000;
    if (!hasEnded)
        blame(result, QStringLiteral("did not end within %1 minutes").arg(row.patience.count()));
    else if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
        blame(result, QStringLiteral("the row's process died (%1)").arg(child.exitCode()));
    return result;
}

} // namespace satchel::trust
