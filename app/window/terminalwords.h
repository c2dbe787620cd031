// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/types.h"

/// What the terminal says; English, as everything there.
namespace satchel::words {

/// The middle of a sentence: what went wrong.
[[nodiscard]] QString ofError(ErrorCode code);
/// A sentence: did money move?
[[nodiscard]] QString ofMoney(bool hasMoved, bool mayHaveMoved);
/// The offer as a person would be asked: what, from whom, price, highest fee, what is left.
[[nodiscard]] QString ofOffer(const api::Purchase &purchase);

} // namespace satchel::words
