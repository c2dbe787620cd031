// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/trust.h"

namespace satchel::trust {

QList<Row> allRows()
{
    return crashRows() + ledgerRows() + loadRows() + storeRows() + vaultRows() + memoryRows() + rollbackRows()
        + contentRows() + fuzzRows();
}

} // namespace satchel::trust
