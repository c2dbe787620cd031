// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/store/database.h"

#include <QSet>

namespace satchel {

/// Connects, sets the key and every setting, and reads each back. Neither creates a file nor follows a symbolic link.
/// Fails with StoreDamaged (wrong key, altered bytes), StorePaused or Internal (a setting did not hold).
[[nodiscard]] Result<std::unique_ptr<Database>> connectTo(const QString &path, const Secret &key, const Schema &schema,
                                                          Database::Access access);

/// The same past the log: what the file alone holds. Read-only; the file must not change meanwhile.
[[nodiscard]] Result<std::unique_ptr<Database>> connectPastLog(const QString &path, const Secret &key,
                                                               const Schema &schema);

/// Checks each page of the file against its authentication code, but for those (counted from 1) of which the log holds a
/// newer version: a power cut may have left them half written. Fails with StoreDamaged.
[[nodiscard]] Done checkPages(Database &database, const QSet<quint32> &inLog = {});

} // namespace satchel
