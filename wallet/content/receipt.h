// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/types.h"

namespace satchel {

/// The receipt of a paid purchase in words and figures; English, plain text, provable without Satchel. Pure.
[[nodiscard]] QString receiptText(const api::Purchase &purchase);

} // namespace satchel
