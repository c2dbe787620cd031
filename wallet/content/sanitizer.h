// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <functional>

namespace satchel {

/// Makes hostile HTML harmless: no scripts, no styles, no network; `img` keeps its `src`. Pure; any thread.
using Sanitizer = std::function<QByteArray(const QByteArray &html)>;

} // namespace satchel
