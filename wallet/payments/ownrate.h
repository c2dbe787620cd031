// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/fiatrate.h"
#include "wallet/store/database.h"

/// The rate that the person said, in the money file. While there is one, the file itself writes it beside every payment
/// that is begun (triggers in wallet/store/schema.cpp). For the length of one transaction each.
namespace satchel::ownrate {

[[nodiscard]] Result<FiatRate> read(Database &money); ///< Not set: there is none.
/// Replaces it; one that is not set ends it. Lines that are there keep theirs.
[[nodiscard]] Done write(Database &money, const FiatRate &rate);

} // namespace satchel::ownrate
