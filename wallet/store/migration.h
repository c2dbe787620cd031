// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/store/database.h"

namespace satchel {

/// The step that the file stands at (`user_version`). Fails with StoreNewer if `schema` does not know it.
[[nodiscard]] Result<int> knownVersion(Database &database, const Schema &schema);

/// Brings the file to the newest step; each step is one transaction. Fails with StoreNewer, StorePaused, Internal.
[[nodiscard]] Done migrate(Database &database, const Schema &schema);

} // namespace satchel
