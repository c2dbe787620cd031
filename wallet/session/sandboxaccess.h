// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/async.h"
#include "wallet/engine/engine.h"

#include <QUrl>

class QJsonObject;
class QNetworkAccessManager;

namespace satchel {

/// Where a running sandbox is reached: what its ready line says (sandbox/README.md).
struct SandboxAccess {
    QString id; ///< Of its chain; a wallet belongs to one for ever.
    BitcoindRpc chain;
    NodeAddress hub;
    QString hubName;
    QUrl shop;
    QString shopCa; ///< PEM file; empty: none.
    QUrl control;
    QByteArray controlToken;

    /// Fails with Internal when something is missing.
    [[nodiscard]] static Result<SandboxAccess> fromJson(const QJsonObject &ready);

    friend bool operator==(const SandboxAccess &, const SandboxAccess &) = default;
};

/// Asks the sandbox for coins to an address; answered when they are mined. Fails with SandboxGone. Main thread.
[[nodiscard]] Future<void> requestCoins(QNetworkAccessManager &network, const SandboxAccess &sandbox,
                                        const QString &address, Sat amount);

} // namespace satchel
