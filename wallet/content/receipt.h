// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/types.h"

namespace satchel {

/// The receipt of a paid purchase in words and figures; English, plain text, provable without Satchel. Pure.
/// `rate`: the person's own when it was paid, if there was one.
[[nodiscard]] QString receiptText(const api::Purchase &purchase, const FiatRate &rate = {});

} // namespace satchel
