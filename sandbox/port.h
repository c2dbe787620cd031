// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace satchel::sandbox {

/// `wanted` if it is free on 127.0.0.1, else any free port; 0 when there is none. Any thread.
[[nodiscard]] quint16 freePort(quint16 wanted = 0);

} // namespace satchel::sandbox
