// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/trust/trust.h"

namespace satchel::trust {

/// One function of a unit test, in a process of its own, as one try of a row: for a guard that shows nowhere else.
void tryUnit(Trial &trial, const QString &program, const QString &function);

} // namespace satchel::trust
