// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/trust/traces.h"

namespace satchel::trust {

/// Wallet words that stand one after the other in some bytes, whatever stands between them: a space, a line, a comma, the
/// quotes of a list, a number, a NUL; in UTF-8 and UTF-16, in any case. Three words make a find, but not by chance.
class WordRuns
{
public:
    explicit WordRuns(const QByteArray &words); ///< Between spaces.

    /// "words 3 to 5", each run that is found.
    [[nodiscard]] QStringList in(const QByteArray &bytes) const;
    [[nodiscard]] qsizetype count() const { return m_runs.size(); }

private:
    QList<Trace> m_runs;
};

/// The ways in which a program might leave a list of words, by name: for seeing that WordRuns finds each.
[[nodiscard]] QList<std::pair<QString, QByteArray>> leftLists(const QByteArray &words);

} // namespace satchel::trust
