// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/result.h"

#include <sqlite3.h>

#include <string_view>
#include <unordered_map>

namespace satchel {

/// The handle of SQLite behind a Database, and its compiled statements that are not in use. For wallet/store only.
struct Connection {
    explicit Connection(sqlite3 *database);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// A compiled statement, taken from the idle ones or new; null with `code` set.
    sqlite3_stmt *take(std::string_view sql, int &code);
    void giveBack(std::string_view sql, sqlite3_stmt *statement);
    /// Remembers that `code` asks for patience; answers it unchanged.
    int note(int code);
    /// What `code` means to a caller; `sql` (ours, never a value) goes into the detail.
    [[nodiscard]] Error error(int code, std::string_view sql) const;

    sqlite3 *handle = nullptr;
    std::unordered_multimap<std::string_view, sqlite3_stmt *> idle;
    bool waitsOnDamage = false; ///< Damage asks for patience, too: see note().
    bool isBlocked = false;
    int logPages = 0;
};

/// Full, failing or read-only disk, busy file, no memory: the same may succeed later.
[[nodiscard]] bool asksForPatience(int code);

} // namespace satchel
