// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/trust/trust.h"

namespace satchel::trust {

// What memoryrows.cpp lists; each in the file of its name.
void runMemoryScan(Trial &trial);
void runHardening(Trial &trial);
void runSecondCore(Trial &trial);
void runCanaries(Trial &trial);

/// Part of memoryscan: a process that made entropy and seed from words, and dropped all three.
void scanAfterDeriving(Trial &trial);

} // namespace satchel::trust
