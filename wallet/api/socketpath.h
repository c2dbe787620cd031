// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace satchel::api {

/// Where the core of a data folder listens unless told otherwise: short, of this user alone, the same for every window.
/// Its folder is made by the core.
[[nodiscard]] QString defaultSocketPath(const QString &dataRoot, const QString &networkFolder);

} // namespace satchel::api
