// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/engine/engine.h"
#include "wallet/store/database.h"

namespace satchel::channelactivity {

/// A channel of ours was agreed upon: its line, with the amount that was put into it. Repeats change nothing.
[[nodiscard]] Done noteOpening(Database &money, const ChannelId &id, Msat capacity);

/// Coins came in over the chain: their line, once, and once more said to be confirmed. Repeats change nothing.
[[nodiscard]] Done noteCoins(Database &money, const CoinsIn &coins);

/// What an event of the node changes in the lines of channels.
[[nodiscard]] Done apply(Database &money, const Event &event);

} // namespace satchel::channelactivity
