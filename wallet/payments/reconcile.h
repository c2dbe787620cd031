// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/engine/engine.h"

#include <optional>

namespace satchel {

/// What the node remembers of one payment of ours.
struct Remembered {
    std::optional<api::PaymentState> record; ///< Nothing: the node never heard of it, or lost its record in a crash.
    std::optional<event::PaymentSettled> settlement;
    bool hasHtlc = false; ///< Some payment is on its way in some channel.
};

/// Asks the node; blocks, engine pool only.
[[nodiscard]] Remembered remember(const Engine &engine, const PaymentHash &hash);

/// What an undecided intent came to; nothing: it is still pending. Pure.
/// An intent that the node has no record of while nothing is on its way was never handed over: it failed with Cancelled
/// and no money moved. Should the node report its success after all, success stands.
[[nodiscard]] std::optional<Event> decide(const PaymentHash &hash, const Remembered &remembered);

} // namespace satchel
