// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <random>

namespace satchel::fuzz {

/// Makes inputs out of others: the same seed makes the same inputs on every machine. What it does is what libFuzzer does
/// without looking at coverage: bits, bytes, numbers, pieces moved, doubled, cut, taken from another input.
class Mutator
{
public:
    /// `corpus` may be empty; no input is longer than `longest`.
    Mutator(QList<QByteArray> corpus, qsizetype longest, quint64 seed);

    [[nodiscard]] QByteArray next();

private:
    [[nodiscard]] qsizetype below(qsizetype bound); ///< 0 for an empty range.
    [[nodiscard]] QByteArray piece(const QByteArray &of);
    void change(QByteArray &input);
    void overwrite(QByteArray &input);
    void insert(QByteArray &input);
    void remove(QByteArray &input);

    QList<QByteArray> m_corpus;
    qsizetype m_longest;
    std::mt19937_64 m_random;
};

} // namespace satchel::fuzz
