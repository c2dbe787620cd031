// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

/// The trust card: what was tried, how often, what failed. Each row runs in a process of its own, so that a row that
/// crashes or hangs is a red row and not the end of the card, and so that a mutant reaches everything in it.
namespace satchel::trust {

/// What a row is given, and how it reports.
class Trial
{
public:
    Trial(int rounds, QString folder);

    [[nodiscard]] int rounds() const { return m_rounds; } ///< How many tries are wanted.
    [[nodiscard]] QString folder() const { return m_folder; } ///< Empty, on the build's real disk, removed afterwards.

    /// One try was made. The first few failures are kept with what was found; `what` is made only for a failure.
    void check(bool holds, const std::function<QString()> &what);
    void check(bool holds, const QString &what);
    /// A figure that the card shows beside the row ("force-closes 12, raw ldk-node 15").
    void note(const QString &text);
    /// A row, or a part of it, that cannot be tried here (no bitcoind, no root): neither green nor red. The quick rows go
    /// on without it; the whole card ends with an error, since a card with a row that was not tried is none. Only for what
    /// this machine lacks: a wallet that fails to start is a failure.
    void skip(const QString &why);
    /// What the row needs did not begin: not tried if there is no bitcoind, else a failure.
    void cannotBegin(const QString &what);

    [[nodiscard]] int tried() const { return m_tried; }
    [[nodiscard]] int failures() const { return m_failures; }
    [[nodiscard]] QJsonObject toJson() const; ///< For the parent process; see Outcome.

private:
    void report();

    int m_rounds;
    QString m_folder;
    int m_tried = 0;
    int m_failures = 0;
    QStringList m_found;
    QStringList m_notes;
    QString m_skipped;
    std::chrono::steady_clock::time_point m_nextReport;
};

/// A row of the card. `run` makes about trial.rounds() checks.
struct Row {
    QString name; ///< One word for the command line.
    QString promise; ///< What a person reads: "a crash loses no paid page".
    int full = 1; ///< Rounds on the card.
    int quick = 1; ///< Rounds in `./dev test`.
    void (*run)(Trial &trial) = nullptr;
    QStringList mutants; ///< Guards (wallet/core/mutant.h) each of which must turn this row red when it is taken away.
    std::chrono::minutes patience{10}; ///< A row that takes longer is red.
    int mutantRounds = 0; ///< Rounds with a mutant; 0: as quick.
};

/// How a row ended.
struct Outcome {
    int tried = 0;
    int failures = 0;
    QStringList found; ///< The first failures.
    QStringList notes;
    QString skipped;
    double seconds = 0;

    [[nodiscard]] bool isRed() const { return failures > 0 || (tried == 0 && skipped.isEmpty()); }
    [[nodiscard]] bool isWhole() const { return !isRed() && skipped.isEmpty(); } ///< Green, and all of it was tried.
    /// "< 3/N" of the rule of three, for no failure in N tries; empty otherwise.
    [[nodiscard]] QString bound() const;
};

// The rows, one function a subject, each in a file of its own.
[[nodiscard]] QList<Row> storeRows();
[[nodiscard]] QList<Row> vaultRows();
[[nodiscard]] QList<Row> memoryRows();
[[nodiscard]] QList<Row> rollbackRows();
[[nodiscard]] QList<Row> ledgerRows();
[[nodiscard]] QList<Row> crashRows();
[[nodiscard]] QList<Row> loadRows();
[[nodiscard]] QList<Row> contentRows();
[[nodiscard]] QList<Row> fuzzRows();
/// All of them, in the order of the card.
[[nodiscard]] QList<Row> allRows();

/// Runs `row` in a child process of this program, with `mutant` taken away unless empty. Prints its progress.
[[nodiscard]] Outcome runApart(const Row &row, int rounds, const QString &mutant = {});

void printCard(const QList<Row> &rows, const QList<Outcome> &results);
/// The rows that have results.
[[nodiscard]] bool writeJson(const QList<Row> &rows, const QList<Outcome> &results, const QString &path);

} // namespace satchel::trust
