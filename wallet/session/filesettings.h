// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/types.h"
#include "wallet/store/database.h"

/// Small things that the core keeps in the money file. Within one transaction each.
namespace satchel::filesettings {

/// Empty if it was never written.
[[nodiscard]] Result<QByteArray> read(Database &money, const char *key);
[[nodiscard]] Done write(Database &money, const char *key, const QByteArray &value);

/// What was never chosen, or cannot be understood, is as api::Safety has it.
[[nodiscard]] Result<api::Safety> safety(Database &money);
[[nodiscard]] Done setSafety(Database &money, const api::Safety &safety);

} // namespace satchel::filesettings
