// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// Every parser of ours that reads bytes of others, as a function that any input may be thrown at: by libFuzzer
/// (./dev fuzz) and by the trust card's own mutator.
namespace satchel::fuzz {

/// What is wrong with what a parser made of an input; null: it kept its promises. (A crash speaks for itself.)
using Fault = QString;

struct Target {
    const char *name; ///< Of the target and of its folder in corpus/.
    Fault (*run)(const QByteArray &input); ///< Any thread but the main one; one at a time.
    qsizetype longest = 4'096; ///< Bytes of an input that are worth trying.
};

// By subject, each in a file of its own.
[[nodiscard]] QList<Target> moneyTargets(); ///< What decides who is paid how much.
[[nodiscard]] QList<Target> pageTargets(); ///< What a site answers.
[[nodiscard]] QList<Target> fileTargets(); ///< What lies on the disk.
[[nodiscard]] QList<Target> storeTargets(); ///< What a store finds beside and within itself.
[[nodiscard]] QList<Target> wireTargets(); ///< What other processes say.
[[nodiscard]] QList<Target> windowTargets(); ///< What the window makes of bought bytes.
[[nodiscard]] QList<Target> pixelTargets(); ///< What a camera, a screen or a file shows.
[[nodiscard]] QList<Target> allTargets();

} // namespace satchel::fuzz
