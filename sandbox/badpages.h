// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/till.h"

#include <functional>

namespace httplib {
class Server;
}

namespace satchel::sandbox {

class StopFlag;
class TokenMint;

/// What the pages that misbehave need. The references must outlive the servers.
struct BadPageTools {
    const TokenMint &mint;
    Till till;
    const StopFlag &closing;
    std::function<QString()> elsewhere; ///< A page of another origin.
};

/// Adds `/bad/`, a list of everything that a shop can get wrong, and the pages themselves (README.md lists them).
void addBadPages(httplib::Server &server, const BadPageTools &tools);

} // namespace satchel::sandbox
