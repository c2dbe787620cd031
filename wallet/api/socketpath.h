// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/result.h"

#include <QString>

namespace satchel::api {

/// Where the core of a data folder listens unless told otherwise: short, of this user alone, the same for every window.
/// Its folder is made by whoever listens first; see makeSocketFolder().
[[nodiscard]] QString defaultSocketPath(const QString &dataRoot, const QString &networkFolder);

/// Makes the folder of `socketPath`, for this user alone. Fails with FolderInUse if what is there already is a link or
/// belongs to someone else.
[[nodiscard]] Done makeSocketFolder(const QString &socketPath);

} // namespace satchel::api
