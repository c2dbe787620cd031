// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/trust/trust.h"

/// The rows about the ledger, each in a file of its own.
namespace satchel::trust {

void tryPromises(Trial &trial);
void tryReplays(Trial &trial);
void tryOneInvoice(Trial &trial);
void tryHeld(Trial &trial);
void tryKeyDeaths(Trial &trial);

} // namespace satchel::trust
