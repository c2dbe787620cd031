// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/amount.h"
#include "wallet/core/ids.h"

#include <variant>

/// What the node reports, as values. An event may come again after a restart: applying it twice must change nothing.
namespace satchel::event {

struct PaymentSettled {
    PaymentHash hash;
    Preimage preimage;
    Msat fee;
};

struct PaymentFailed {
    PaymentHash hash;
    ErrorCode reason = ErrorCode::NoRoute; ///< NoRoute, PaymentRejected, InvoiceExpired or Internal.
};

struct PaymentReceived {
    PaymentHash hash;
    Msat amount;
};

struct ChannelPending {
    ChannelId id;
    NodeId peer;
    QString fundingTxid;
};

struct ChannelReady {
    ChannelId id;
    NodeId peer;
};

struct ChannelClosed {
    ChannelId id;
    NodeId peer;
    bool isForced = false;
    QString reason; ///< For the log. Hostile.
};

/// Something that Satchel does not act on yet; it is acknowledged and forgotten.
struct Other {
    QString name;
};

} // namespace satchel::event

namespace satchel {
using Event = std::variant<event::PaymentSettled, event::PaymentFailed, event::PaymentReceived, event::ChannelPending,
                           event::ChannelReady, event::ChannelClosed, event::Other>;
}
