// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/network.h"
#include "wallet/core/result.h"

#include <QHostAddress>
#include <QUrl>

#include <chrono>

namespace satchel {

/// What the core's HTTP may do; one per network.
struct ContentPolicy {
    bool isLoopbackOnly = false; ///< The sandbox: loopback and nothing else. Else: public addresses and nothing else.
    QString extraCaFile; ///< PEM; trusted besides the system's. Sandbox only.
    qint64 maxBytes = 16 * 1024 * 1024;
    int maxRedirects = 5;
    /// For an answer, redirects included; when it is the page itself, for each `leastBytes` of it. A price is small, and
    /// a page that is bought may take its time as long as it comes.
    std::chrono::milliseconds patience{8'000};
    qint64 leastBytes = 64 * 1024;
    std::chrono::milliseconds pictures{8'000}; ///< For all pictures of a page together; what has not come is left out.

    [[nodiscard]] static ContentPolicy of(Network network, const QString &extraCaFile = {});

    /// https, or http to loopback and .onion; a host; no user name. Fails with UnsafeAddress, InvalidInput.
    [[nodiscard]] Done checkUrl(const QUrl &url) const;
    [[nodiscard]] bool allows(const QHostAddress &address) const;
};

/// scheme://host[:port], lower case, default port left out.
[[nodiscard]] QString originOf(const QUrl &url);
/// The same page under one spelling: without fragment and default port; an empty path is `/`.
[[nodiscard]] QUrl normalised(const QUrl &url);

} // namespace satchel
