// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/result.h"

namespace satchel::sandbox {

/// Files of the shop's TLS identity, as PEM.
struct Identity {
    QString authority; ///< Certificate of the sandbox's own test authority, for clients to trust.
    QString certificate; ///< For localhost and 127.0.0.1.
    QString key; ///< Of the certificate. The authority's own key is never written: it signs once and is gone.
};

/// The identity in `folder`, made there if it is not there yet. Blocks for some milliseconds; any thread.
[[nodiscard]] Result<Identity> identityIn(const QString &folder);

} // namespace satchel::sandbox
