// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/trust/trust.h"

/// The guards that can be taken away (wallet/core/mutant.h), and the rows that must see it.
namespace satchel::trust {

/// A sentence for each guard in our sources that is not `listed`, and for each listed one that is nowhere.
[[nodiscard]] QStringList guardsLeftOut(const QStringList &listed);

/// Each row first as it is, which must be green, or red would say nothing; then with one guard after the other taken away.
/// Prints each; false if a guard survived or a row was not green.
[[nodiscard]] bool runMutants(const QList<Row> &rows);

} // namespace satchel::trust
