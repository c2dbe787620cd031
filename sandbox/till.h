// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/amount.h"
#include "wallet/core/ids.h"

#include <functional>

namespace satchel::sandbox {

/// A fresh invoice, and what a payment of it is known by.
struct Bill {
    QByteArray invoice; ///< BOLT 11
    PaymentHash hash;
};

/// Writes a bill over `price` for the thing called `title`. Any thread. Fails while the shop's node is offline.
using Till = std::function<Result<Bill>(Sat price, const QString &title)>;

} // namespace satchel::sandbox
