// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/types.h"
#include "wallet/core/result.h"

#include <chrono>
#include <functional>

namespace satchel {

/// Reads the text of a BOLT 11 invoice; `decodeInvoice` in the program, fixtures in tests.
using InvoiceReader = std::function<Result<api::Invoice>(const QString &text)>;

/// An invoice that runs out sooner than this is not begun: the payment needs time to arrive.
inline constexpr std::chrono::seconds expiryMargin{30};

/// No single payment above this (0.01 bitcoin); content costs less, and a slip of the digits costs no fortune.
inline constexpr Msat largestPayment{1'000'000'000};

/// Can this be paid at all? Pure. Fails with InvoiceOtherNetwork, InvoiceWithoutAmount, AmountOutOfRange, InvoiceExpired.
[[nodiscard]] Done checkNetwork(const api::Invoice &invoice, Network network);
[[nodiscard]] Done checkAmount(const api::Invoice &invoice);
[[nodiscard]] Done checkExpiry(const api::Invoice &invoice, const QDateTime &now);
[[nodiscard]] Done checkInvoice(const api::Invoice &invoice, Network network, const QDateTime &now);

/// Is there enough for the amount and the highest fee? Fails with InsufficientBalance. Answers what would be left.
[[nodiscard]] Result<Msat> spendableAfter(Msat spendable, Msat amount, Msat feeLimit);

} // namespace satchel
