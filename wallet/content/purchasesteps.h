// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/content/purchasestore.h"
#include "wallet/engine/engine.h"
#include "wallet/payments/eventpump.h"
#include "wallet/payments/nodemoney.h"

/// The steps of a purchase that touch money, each one transaction on the money file.
namespace satchel::purchasesteps {

/// Approved with its intent in the ledger; or Failed when the offer ran out, its hash was paid already, or what the node
/// holds is promised to others. A second approval changes nothing.
[[nodiscard]] Result<PurchaseStore::Advance> approve(Database &money, api::PurchaseId id, const NodeMoney &node,
                                                     const QDateTime &now);

/// What is known of a page without asking it: a purchase that is under way or paid, else the one that is in the library
/// (`kept`, 0: none). Fails with Offline.
[[nodiscard]] Result<api::Purchase> recall(Database &money, const QUrl &url, api::PurchaseId kept);

/// What an event changes: Paid with preimage and token, or Failed.
[[nodiscard]] Done apply(Database &money, const Event &event);

/// Delivered, with what the library says of it.
[[nodiscard]] Result<PurchaseStore::Advance> delivered(Database &money, const api::LibraryItem &item);
/// Not delivered; a proof that was refused is not shown to other pages.
[[nodiscard]] Result<PurchaseStore::Advance> notDelivered(Database &money, api::PurchaseId id, ErrorCode reason);

/// After start: what was only looked at has ended, what the node knows of is being paid. Answers what is to be delivered.
[[nodiscard]] Result<QList<PurchaseRecord>> resume(Database &money);

/// Hands the payment of an approved purchase to the node, and writes what the node says. Blocks: engine pool only.
[[nodiscard]] Done handOver(StoreFile &money, Engine &engine, const PurchaseRecord &record);

} // namespace satchel::purchasesteps
