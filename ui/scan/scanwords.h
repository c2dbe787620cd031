// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/errortext.h"
#include "ui/scan/scanfault.h"

namespace satchel::ui {

/// What happened and what to do now; nothing for None and Cancelled.
[[nodiscard]] Explanation explain(ScanFault fault);

} // namespace satchel::ui
