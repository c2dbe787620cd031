// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fakecore.h"

/// The world of a FakeCore: believable values, the same at each call except for times, which count back from now.
namespace satchel::testing::samples {

[[nodiscard]] api::SessionStatus runningStatus();
[[nodiscard]] QByteArray words();
[[nodiscard]] QUrl shop();
[[nodiscard]] NodeAddress hub();

/// What the shop sells: a free front page and four priced pages; also pages that answer wrongly.
[[nodiscard]] QHash<QUrl, api::Purchase> offers();
[[nodiscard]] api::Purchase goneAt(const QUrl &url);
[[nodiscard]] QHash<QString, api::Invoice> invoices();

/// Fills library, history, channels and balances.
void fill(FakeCore &core);

/// Sets what `to` knows: preimage and times once paid, content once delivered.
void moveTo(api::Purchase &purchase, api::PurchaseState to, ErrorCode error);
[[nodiscard]] Msat spendableAfter(const api::Balances &balances, const api::Purchase &purchase);
[[nodiscard]] api::Balances afterPaying(api::Balances balances, const api::Purchase &purchase);
[[nodiscard]] api::Balances overChannels(api::Balances balances, const QList<api::Channel> &channels);
[[nodiscard]] api::Channel newChannel(const NodeId &peer, Sat capacity, qsizetype number);

[[nodiscard]] api::ActivityEntry entryOf(const api::Purchase &purchase);
[[nodiscard]] api::ActivityEntry entryOf(const api::Invoice &invoice);
[[nodiscard]] api::LibraryItem itemOf(const api::Purchase &purchase);
[[nodiscard]] api::Receipt receiptOf(const api::Purchase &purchase);
/// The page behind a purchase: HTML with a picture for articles, text for the rest.
[[nodiscard]] QByteArray pageOf(const api::Purchase &purchase);

} // namespace satchel::testing::samples
