// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/liar/stage.h"
#include "wallet/api/types.h"

namespace satchel::liar {

/// Where a purchase comes to rest, and with which words.
struct Rest {
    api::PurchaseState state = api::PurchaseState::Delivered;
    ErrorCode error = ErrorCode::None;

    friend bool operator==(const Rest &, const Rest &) = default;
};

/// Something else that is looked at once the page has come to rest.
struct Sequel {
    QString path;
    Rest look;
};

/// One way in which a site misbehaves, and what the wallet must make of it.
struct Lie {
    const char *name;
    Rest look; ///< The first look at Stage::page.
    Rest end; ///< After the approval; not asked for where nothing was offered.
    std::function<void(Stage &stage)> tell; ///< Sets the site up.
    QList<Sequel> sequels = {};
};

inline constexpr Rest offered{api::PurchaseState::Offered};
inline constexpr Rest delivered{api::PurchaseState::Delivered};
[[nodiscard]] constexpr Rest failed(ErrorCode error)
{
    return {api::PurchaseState::Failed, error};
}
[[nodiscard]] constexpr Rest owed(ErrorCode error) ///< Paid, and still to be delivered.
{
    return {api::PurchaseState::PaidNotDelivered, error};
}

// By subject, each in a file of its own.
[[nodiscard]] QList<Lie> priceLies();
[[nodiscard]] QList<Lie> invoiceLies();
[[nodiscard]] QList<Lie> headerLies();
[[nodiscard]] QList<Lie> bodyLies();
[[nodiscard]] QList<Lie> wireLies();
[[nodiscard]] QList<Lie> placeLies();
[[nodiscard]] QList<Lie> proofLies();
[[nodiscard]] QList<Lie> allLies();

} // namespace satchel::liar
