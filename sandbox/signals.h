// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

namespace satchel::sandbox {

/// A file that becomes readable when SIGTERM, SIGINT or SIGHUP arrives. Call once, before any thread is made: the
/// signals are then no longer delivered in the ordinary way.
[[nodiscard]] int stopSignals();

} // namespace satchel::sandbox
