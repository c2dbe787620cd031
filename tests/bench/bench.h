// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <functional>

/// What the bench programs share: times in microseconds, percentiles, and the table.
namespace satchel::bench {

using Samples = QList<double>; ///< Microseconds.

/// One line of the table. A ratio is value / peer, measured in the same run, interleaved.
struct Row {
    QString name;
    double value = 0; ///< Ours.
    double peer = 0; ///< The peer or the limit.
    double bound = 0; ///< Aim for the ratio; 0: reported only.
    QString unit;
    QString note; ///< What the peer is, and N.
    bool isFloor = false; ///< The aim is "at least": more is better.

    [[nodiscard]] double ratio() const { return peer > 0 ? value / peer : 0; }
};

[[nodiscard]] double microseconds(const std::function<void()> &work);
/// p of 0 … 1, nearest rank.
[[nodiscard]] double percentile(Samples samples, double p);

/// Runs `a` and `b` `rounds` times in the order A B B A, after one round that is not counted; answers all samples of each.
struct Pair {
    Samples a;
    Samples b;
};
[[nodiscard]] Pair interleaved(int rounds, const std::function<double()> &a, const std::function<double()> &b);

/// p50 and p99 of a pair as two rows.
[[nodiscard]] QList<Row> percentileRows(const QString &name, const Pair &pair, double bound50, double bound99,
                                        const QString &note);

// The rows, one function a file.
[[nodiscard]] QList<Row> storeRows(int rounds);
[[nodiscard]] QList<Row> cipherRows(int rounds); ///< Of a hundred operations each.
[[nodiscard]] QList<Row> contractRows(int rounds);
[[nodiscard]] QList<Row> paymentRows(int rounds);
[[nodiscard]] QList<Row> keysendRows(int payments); ///< Belongs to the chapter of payments, as does the next one.
[[nodiscard]] QList<Row> unlockRows();
[[nodiscard]] QList<Row> windowRows(int rounds);
[[nodiscard]] QList<Row> blockRows(int rounds);
[[nodiscard]] QList<Row> qrRows(int rounds);

/// In a process of its own: answers each number of operations on standard input with the microseconds they took.
int runPlainPeer(const QString &path, bool hasSyncs);

void print(const QList<Row> &rows);
[[nodiscard]] bool writeJson(const QList<Row> &rows, const QString &path);

} // namespace satchel::bench
