// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/result.h"

#include <QByteArray>
#include <QUrl>

namespace satchel::ui {

/// Writes all of `bytes` to a local file or leaves what was there. Fails with InvalidInput.
[[nodiscard]] Done saveFile(const QUrl &file, const QByteArray &bytes);

} // namespace satchel::ui
