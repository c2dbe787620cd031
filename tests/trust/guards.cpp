// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/guards.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <cstdio>

namespace satchel::trust {

namespace {

/// A name that is no literal is found as an empty one.
QSet<QString> guardsIn(const QString &folder)
{
    static const QRegularExpression asked(QStringLiteral("mutant::isOn\\(\\s*(?:\"([a-z-]+)\")?"));
    QSet<QString> names;
    QDirIterator files(folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString source = QString::fromUtf8(file.readAll());
        for (auto match = asked.globalMatch(source); match.hasNext();)
            names.insert(match.next().captured(1));
    }
    return names;
}

int roundsOf(const Row &row)
{
    return row.mutantRounds ? row.mutantRounds : row.quick;
}

void print(const char *verdict, const QString &mutant, const Row &row, const Outcome &result)
{
    std::printf("%-9s %-28s in row %s (%d of %d) %s\n", verdict, qPrintable(mutant), qPrintable(row.name),
                result.failures, result.tried, qPrintable(result.found.value(0, result.skipped)));
    std::fflush(stdout);
}

bool isGreenByItself(const Row &row)
{
    const Outcome result = runApart(row, roundsOf(row));
    print(result.isWhole() ? "green" : "NOT GREEN", QStringLiteral("(no guard taken away)"), row, result);
    return result.isWhole();
}

bool isSeen(const Row &row, const QString &mutant)
{
    const Outcome result = runApart(row, roundsOf(row), mutant);
    print(result.isRed() ? "red" : "SURVIVED", mutant, row, result);
    return result.isRed();
}

} // namespace

QStringList guardsLeftOut(const QStringList &listed)
{
    QSet<QString> there;
    for (const char *folder : {"wallet", "app", "ui"})
        there.unite(guardsIn(QStringLiteral(SATCHEL_SOURCES "/") + QLatin1StringView(folder)));
    const QSet<QString> known(listed.begin(), listed.end());
    QStringList wrong;
    for (const QString &name : there - known)
        wrong += QStringLiteral("no row takes the guard \"%1\" away").arg(name);
    for (const QString &name : known - there)
        wrong += QStringLiteral("the guard \"%1\" is in no source").arg(name);
    return wrong;
}

bool runMutants(const QList<Row> &rows)
{
    int survivors = 0;
    int notGreen = 0;
    for (const Row &row : rows) {
        if (row.mutants.isEmpty())
            continue;
        if (!isGreenByItself(row)) {
            ++notGreen;
            continue;
        }
        for (const QString &mutant : row.mutants)
            survivors += isSeen(row, mutant) ? 0 : 1;
    }
    std::printf("%d guards survived being taken away; %d rows were not green without that, and show nothing\n",
                survivors, notGreen);
    return survivors == 0 && notGreen == 0;
}

} // namespace satchel::trust
