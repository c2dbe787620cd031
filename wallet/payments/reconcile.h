// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/engine/engine.h"

#include <optional>

namespace satchel {

/// What the node remembers of one payment of ours from an earlier run.
struct Remembered {
    std::optional<api::PaymentState> record; ///< Nothing: the node never heard of it, or lost its record in a crash.
    std::optional<event::PaymentSettled> settlement;
    bool isCarried = false; ///< As in Engine::carried(), asked *before* the record.
};

/// Asks the node; blocks, engine pool only.
[[nodiscard]] Remembered remember(const Engine &engine, const PaymentHash &hash, bool isCarried);

/// What an undecided intent of an earlier run came to; nothing: it is still pending. Pure.
/// An intent that no channel carries, and of whose success there is no record, was never sent or came back: it failed
/// with NoRoute or Cancelled, and no money moved. (The node records a success before its channels forget the payment, and
/// its record alone, pending for ever, is what a sudden death leaves of a payment that had not reached a channel.)
/// What a channel carries is pending, also beside the record of a failure: the node sends before it writes its record, so
/// that can be the one of an earlier attempt. Should the node report a success after all, success stands.
[[nodiscard]] std::optional<Event> decide(const PaymentHash &hash, const Remembered &remembered);

} // namespace satchel
