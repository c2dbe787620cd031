// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

namespace satchel {

/// Says that the caller may block, and so must not run on the main thread. Builds with SATCHEL_THREAD_AUDIT end the
/// process when it does, naming `what`; other builds do nothing.
void forbidMainThread(const char *what);

} // namespace satchel
