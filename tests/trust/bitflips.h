// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/trust/cutfile.h"
#include "tests/trust/trust.h"

#include <QRandomGenerator>

#include <functional>

namespace satchel::trust {

/// A set of files of which one gets a flipped bit at a time.
struct FlipSubject {
    QString name; ///< For people.
    QString file; ///< The one that is altered.
    qsizetype from = 0; ///< The bytes that are altered: these,
    qsizetype to = 0; ///< up to here.
    QHash<QString, QByteArray> files; ///< Sound.
    /// Opens the files of `folder` and reads everything: the refusal, or what is wrong with what was read (empty:
    /// nothing).
    std::function<Result<QString>(const QString &folder)> read;
    ErrorCode orElse = ErrorCode::StoreDamaged; ///< Another refusal that is right.
    bool mayBeHarmless = false; ///< The bit may lie where nothing is kept.
    /// For a file that is not checked as a whole when it is opened: looks at each page. What no reading met must be found.
    std::function<Done(const QString &folder)> lookThrough;
};

/// Everything that the wallet keeps in files, filled; made below `folder`.
[[nodiscard]] QList<FlipSubject> flipSubjects(const QString &folder);

void tryBitFlips(Trial &trial); ///< The row.

} // namespace satchel::trust
