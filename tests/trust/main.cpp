// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/guards.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace satchel::trust;

namespace {

constexpr int exitRed = 1;

QList<Row> chosen(const QStringList &names)
{
    QList<Row> rows = allRows();
    if (!names.isEmpty())
        erase_if(rows, [&](const Row &row) { return !names.contains(row.name); });
    return rows;
}

/// In the child: runs the row here and prints its report as the last line.
int runHere(const Row &row, int rounds)
{
    const QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/trust-XXXXXX"));
    Trial trial(rounds, folder.path());
    row.run(trial);
    std::printf("\n%s\n", QJsonDocument(trial.toJson()).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return 0;
}

/// Written after each row: a card that is ended early leaves what it found. A row that was not tried is forgiven only where
/// few rounds are made to see that the rows work.
int runCard(const QList<Row> &rows, bool isQuick, const QString &json)
{
    QList<Outcome> results;
    bool isWritten = true;
    for (const Row &row : rows) {
        std::printf("trying: %s\n", qPrintable(row.promise));
        std::fflush(stdout);
        results.append(runApart(row, isQuick ? row.quick : row.full));
        isWritten = json.isEmpty() || writeJson(rows, results, json);
    }
    printCard(rows, results);
    const bool isGood
        = isQuick ? std::ranges::none_of(results, &Outcome::isRed) : std::ranges::all_of(results, &Outcome::isWhole);
    return isWritten && isGood ? 0 : exitRed;
}

/// Names the rows that the caller does not know of, and the guards that no row takes away.
int findMissing(const QStringList &names)
{
    QStringList missing;
    QStringList listed;
    for (const Row &row : allRows()) {
        listed += row.mutants;
        if (!names.contains(row.name))
            missing += QStringLiteral("the row %1 is no test; add it to SATCHEL_TRUST_ROWS").arg(row.name);
    }
    missing += guardsLeftOut(listed);
    for (const QString &one : std::as_const(missing))
        std::fprintf(stderr, "%s\n", qPrintable(one));
    return missing.isEmpty() ? 0 : exitRed;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("quick"), QStringLiteral("Few rounds: the set that ./dev test runs.")},
         {QStringLiteral("mutants"), QStringLiteral("Take each guard away; its row must turn from green to red.")},
         {QStringLiteral("list"), QStringLiteral("Name the rows.")},
         {QStringLiteral("complete"), QStringLiteral("Are these all rows, and has each guard one? (for the build)")},
         {QStringLiteral("json"), QStringLiteral("Also write the rows to <file>."), QStringLiteral("file")},
         {QStringLiteral("apart"), QStringLiteral("Run one row in this process (internal).")},
         {QStringLiteral("rounds"), QStringLiteral("For --apart."), QStringLiteral("n")}});
    parser.addPositionalArgument(QStringLiteral("row"), QStringLiteral("Default: all."));
    parser.process(application);
    if (parser.isSet(QStringLiteral("complete")))
        return findMissing(parser.positionalArguments());
    const QList<Row> rows = chosen(parser.positionalArguments());
    if (rows.isEmpty()) {
        std::fprintf(stderr, "there is no such row; --list names them\n");
        return 2;
    }
    if (parser.isSet(QStringLiteral("list"))) {
        for (const Row &row : rows)
            std::printf("%-14s %8d %6d  %s\n", qPrintable(row.name), row.full, row.quick, qPrintable(row.promise));
        return 0;
    }
    if (parser.isSet(QStringLiteral("apart")))
        return runHere(rows.first(), parser.value(QStringLiteral("rounds")).toInt());
    if (parser.isSet(QStringLiteral("mutants")))
        return runMutants(rows) ? 0 : exitRed;
    return runCard(rows, parser.isSet(QStringLiteral("quick")), parser.value(QStringLiteral("json")));
}
