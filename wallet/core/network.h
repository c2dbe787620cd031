// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

namespace satchel {

/// Which money. Each network has its own data folder; nothing of one is readable from another.
/// The numbers travel through the contract and stand in the store.
enum class Network : int {
    Sandbox = 0, ///< A private regtest chain on this machine; its coins are worth nothing.
    Signet = 1,
    Bitcoin = 2,
};

} // namespace satchel
