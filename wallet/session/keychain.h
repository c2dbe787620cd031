// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/async.h"
#include "wallet/core/secret.h"

#include <QObject>

#include <memory>

namespace satchel {

/// The system's keychain (Secret Service, KWallet) for small secrets of this device. Asynchronous: lives in a thread with
/// an event loop, never blocks. Each call is answered within 3 seconds; without a usable keychain with
/// KeychainUnavailable, as a rule at once: go on with the passphrase alone. There is no fallback to plain text.
///
/// What the keychain's own library copies on the way (its message to the service) cannot be wiped from here.
class Keychain : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Would a new secret be kept without asking anybody? Fails with KeychainUnavailable if there is no keychain, or it is
    /// locked or was never set up (the desktop would then ask for a password that the person never heard of).
    [[nodiscard]] Future<void> awaitOpen();
    /// Fails with NotFound or KeychainUnavailable.
    [[nodiscard]] Future<std::shared_ptr<const Secret>> read(const QString &name);
    /// Fails with KeychainUnavailable.
    [[nodiscard]] Future<void> write(const QString &name, const Secret &secret);
    /// Succeeds also if there was nothing. Fails with KeychainUnavailable.
    [[nodiscard]] Future<void> remove(const QString &name);
};

} // namespace satchel
