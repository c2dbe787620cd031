// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/bench/bench.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace satchel::bench {

double microseconds(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
}

double percentile(Samples samples, double p)
{
    if (samples.isEmpty())
        return 0;
    std::ranges::sort(samples);
    const auto rank = static_cast<qsizetype>(std::ceil(p * static_cast<double>(samples.size())));
    return samples.at(std::clamp<qsizetype>(rank - 1, 0, samples.size() - 1));
}

Pair interleaved(int rounds, const std::function<double()> &a, const std::function<double()> &b)
{
    a();
    b();
    Pair pair;
    for (int round = 0; round < rounds; ++round) {
        const bool isForward = round % 2 == 0;
        if (isForward)
            pair.a.append(a());
        pair.b.append(b());
        if (!isForward)
            pair.a.append(a());
    }
    return pair;
}

QList<Row> percentileRows(const QString &name, const Pair &pair, double bound50, double bound99, const QString &note)
{
    const QString text = QStringLiteral("%1; N = %2").arg(note).arg(pair.a.size());
    const auto row = [&](double p, double bound, const QString &label) {
        return Row{name + label, percentile(pair.a, p), percentile(pair.b, p), bound, QStringLiteral("us"), text};
    };
    return {row(0.5, bound50, QStringLiteral(" p50")), row(0.99, bound99, QStringLiteral(" p99"))};
}

void print(const QList<Row> &rows)
{
    std::printf("%-34s %12s %12s %8s %7s  %s\n", "row", "satchel", "peer", "ratio", "aim", "peer, N");
    for (const Row &row : rows) {
        const QByteArray sign = row.isFloor ? ">= " : "<= ";
        const QByteArray aim = row.bound > 0 ? sign + QByteArray::number(row.bound, 'g', 3) : "report";
        std::printf("%-34s %9.1f %s %9.1f %s %8.2f %7s  %s\n", qPrintable(row.name), row.value, qPrintable(row.unit),
                    row.peer, qPrintable(row.unit), row.ratio(), aim.constData(), qPrintable(row.note));
    }
}

bool writeJson(const QList<Row> &rows, const QString &path)
{
    QJsonArray array;
    for (const Row &row : rows) {
        array.append(QJsonObject{{QStringLiteral("name"), row.name},
                                 {QStringLiteral("unit"), row.unit},
                                 {QStringLiteral("value"), row.value},
                                 {QStringLiteral("peer"), row.peer},
                                 {QStringLiteral("ratio"), row.ratio()},
                                 {QStringLiteral("bound"), row.bound},
                                 {QStringLiteral("isFloor"), row.isFloor},
                                 {QStringLiteral("note"), row.note}});
    }
    QFile file(path);
    const QByteArray json = QJsonDocument(array).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
}

} // namespace satchel::bench
