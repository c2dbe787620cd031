// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/bridgevalues.h"
#include "sandbox/peer.h"

namespace satchel::sandbox {

struct Peer::Node {
    rust::Box<bridge::Node> box = bridge::new_node();
};

[[nodiscard]] inline Done done(bridge::Code code, const char *deed)
{
    if (code == bridge::Code::Ok)
        return {};
    return fail(
        ErrorCode::Internal,
        QStringLiteral("A node of the sandbox could not %1 (code %2).").arg(QLatin1String(deed)).arg(int(code)));
}

} // namespace satchel::sandbox
