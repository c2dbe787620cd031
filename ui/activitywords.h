// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/types.h"

/// One line of Activity in words.
namespace satchel::ui {

[[nodiscard]] QString titleOf(const api::ActivityEntry &entry);
/// "corner.example · 09:41", or what is wrong or awaited.
[[nodiscard]] QString lineOf(const api::ActivityEntry &entry);
/// With sign and fee: "−121".
[[nodiscard]] QString amountOf(const api::ActivityEntry &entry);
[[nodiscard]] QString toneOf(const api::ActivityEntry &entry);
[[nodiscard]] QString iconOf(const api::ActivityEntry &entry);
/// "Paid", "On its way", "Not paid", "Received" …
[[nodiscard]] QString stateOf(const api::ActivityEntry &entry);
/// What left the wallet for good, fee included; nothing while a payment is not decided.
[[nodiscard]] Msat spentBy(const api::ActivityEntry &entry);
[[nodiscard]] bool isIncoming(const api::ActivityEntry &entry);

} // namespace satchel::ui
