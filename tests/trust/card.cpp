// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/trust.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace satchel::trust {

namespace {

QByteArray verdict(const Outcome &result)
{
    return result.isRed() ? "FAILED" : result.isWhole() ? "held" : "not tried";
}

void printRow(const Row &row, const Outcome &result)
{
    std::printf("%-10s %8d %8d  %-12s %7.1f s  %s: %s\n", verdict(result).constData(), result.tried, result.failures,
                qPrintable(result.bound()), result.seconds, qPrintable(row.name), qPrintable(row.promise));
    for (const QString &note : result.notes)
        std::printf("%52s%s\n", "", qPrintable(note));
    for (const QString &found : result.found)
        std::printf("%52s! %s\n", "", qPrintable(found));
    if (!result.skipped.isEmpty())
        std::printf("%52s%s\n", "", qPrintable(result.skipped));
}

QJsonObject toJson(const Row &row, const Outcome &result)
{
    return {{QStringLiteral("row"), row.name},
            {QStringLiteral("promise"), row.promise},
            {QStringLiteral("n"), result.tried},
            {QStringLiteral("failures"), result.failures},
            {QStringLiteral("bound"), result.bound()},
            {QStringLiteral("seconds"), result.seconds},
            {QStringLiteral("notes"), QJsonArray::fromStringList(result.notes)},
            {QStringLiteral("found"), QJsonArray::fromStringList(result.found)},
            {QStringLiteral("skipped"), result.skipped}};
}

} // namespace

QString Outcome::bound() const
{
    if (failures > 0 || tried == 0)
        return {};
    return QStringLiteral("< %1").arg(3.0 / tried, 0, 'g', 2);
}

void printCard(const QList<Row> &rows, const QList<Outcome> &results)
{
    std::printf("\n%-10s %8s %8s  %-12s %9s  %s\n", "", "tries", "failed", "rate (95 %)", "time", "row");
    for (qsizetype i = 0; i < rows.size(); ++i)
        printRow(rows[i], results[i]);
    if (!std::ranges::all_of(results, &Outcome::isWhole))
        std::printf("\nThis is no whole card: a row failed, or it was not tried (what it lacks stands beside it).\n");
    std::printf(
        "\nWhat this does not prove: that the disk keeps what it acknowledged; that the machine is free of\n"
        "other people's programs; that no channel is ever closed by a sudden death (ARCHITECTURE.md, known\n"
        "holes); that an old copy of a whole home folder is noticed; that memory does not grow with thousands\n"
        "of payments (LDK keeps something of each; the row is held against a raw node); that closed channels\n"
        "cost to the sat what the chain explains (kills lets less than the smallest payment pass, and says\n"
        "how much); that behaviours nobody wrote down here are harmless. No failure in N tries bounds the rate\n"
        "below 3/N with 95 %% confidence, for tries like these; it does not make it zero.\n");
}

bool writeJson(const QList<Row> &rows, const QList<Outcome> &results, const QString &path)
{
    QJsonArray array;
    for (qsizetype i = 0; i < results.size(); ++i)
        array.append(toJson(rows[i], results[i]));
    QFile file(path);
    const QByteArray json = QJsonDocument(array).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
}

} // namespace satchel::trust
