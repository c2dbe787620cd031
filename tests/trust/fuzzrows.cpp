// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/trust.h"

namespace satchel::trust {

QList<Row> fuzzRows()
{
    return {};
}

} // namespace satchel::trust
