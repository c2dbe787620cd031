// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/errortext.h"
#include "wallet/api/types.h"

namespace satchel::ui {

/// Why an open wallet is without a connection, what can be done meanwhile, and what happens next. Empty unless it is.
[[nodiscard]] Explanation explainOffline(const api::SessionStatus &status);

} // namespace satchel::ui
