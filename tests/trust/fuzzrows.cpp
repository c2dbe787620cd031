// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/trust.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>

namespace satchel::trust {

namespace {

constexpr quint64 seed = 2'026;
constexpr double tolerableMs = 50;
constexpr double longestMs = 2'000; // of processor time; a machine under load, and the first input warms things up

/// The program beside this one that throws inputs at one parser.
QString mutate()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/satchel-mutate");
}

QByteArray outputOf(QProcess &child)
{
    child.waitForFinished(-1);
    return child.readAllStandardOutput();
}

QStringList targets()
{
    QProcess child;
    child.start(mutate(), {QStringLiteral("--list")});
    return QString::fromLatin1(outputOf(child)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

std::unique_ptr<QProcess> begin(const QString &target, int inputs)
{
    auto child = std::make_unique<QProcess>();
    child->start(mutate(),
                 {target, QStringLiteral("--inputs"), QString::number(inputs), QStringLiteral("--seed"),
                  QString::number(seed), QStringLiteral("--corpus"), QStringLiteral(SATCHEL_CORPUS "/") + target});
    return child;
}

/// How to see an input again.
QString again(const QString &target, int input)
{
    return QStringLiteral("satchel-mutate %1 --seed %2 --corpus tests/fuzz/corpus/%1 --show %3")
        .arg(target)
        .arg(seed)
        .arg(input);
}

struct Slowest {
    double ms = 0;
    QString where;
};

void judge(Trial &trial, const QString &target, QProcess &child, Slowest &slowest)
{
    const QJsonObject outcome = QJsonDocument::fromJson(outputOf(child)).object();
    const int tried = outcome[QLatin1StringView("tried")].toInt();
    const QString fault = outcome[QLatin1StringView("fault")].toString();
    const double worst = outcome[QLatin1StringView("worstMs")].toDouble();
    if (tried == 0)
        trial.check(false,
                    target + QStringLiteral(" died at ") + QString::fromLatin1(child.readAllStandardError()).right(80));
    for (int input = 1; input < tried; ++input)
        trial.check(true, QString());
    if (tried > 0)
        trial.check(fault.isEmpty() && worst <= longestMs, [&] {
            const bool isFault = !fault.isEmpty();
            return QStringLiteral("%1: %2 (%3)")
                .arg(target, isFault ? fault : QStringLiteral("%1 ms").arg(worst),
                     again(
                         target,
                         outcome[isFault ? QLatin1StringView("faultInput") : QLatin1StringView("worstInput")].toInt()));
        });
    if (worst > slowest.ms)
        slowest = {worst, target};
}

void throwInputs(Trial &trial)
{
    const QStringList all = targets();
    Slowest slowest;
    for (qsizetype at = 0; at < all.size(); at += 2) { // two at a time, for two cores
        const auto one = begin(all.at(at), trial.rounds());
        const auto other = at + 1 < all.size() ? begin(all.at(at + 1), trial.rounds()) : nullptr;
        judge(trial, all.at(at), *one, slowest);
        if (other)
            judge(trial, all.at(at + 1), *other, slowest);
    }
    trial.check(all.size() >= 20, QStringLiteral("only %1 parsers").arg(all.size()));
    trial.note(QStringLiteral("%1 parsers, seed %2; slowest input %3 ms of processor time (%4)%5")
                   .arg(all.size())
                   .arg(seed)
                   .arg(slowest.ms, 0, 'f', 1)
                   .arg(slowest.where,
                        slowest.ms > tolerableMs ? QStringLiteral(", more than the 50 ms wished for") : QString()));
}

} // namespace

QList<Row> fuzzRows()
{
    return {Row{
        .name = QStringLiteral("fuzz"),
        .promise = QStringLiteral("no bytes of others make a parser crash, break its bounds, or think for long"),
        .full = 100'000,
        .quick = 400,
        .run = throwInputs,
        .mutants = {QStringLiteral("challenge-plain"), QStringLiteral("challenge-size"), QStringLiteral("link-user"),
                    QStringLiteral("handover-bounds"), QStringLiteral("table-bounds"), QStringLiteral("search-words")},
        .patience = std::chrono::minutes(25),
        .mutantRounds = 4'000}};
}

} // namespace satchel::trust
