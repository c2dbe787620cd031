// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/result.h"
#include "wallet/session/envelope.h"
#include "wallet/session/passphrasekey.h"

#include <QString>

namespace satchel {

/// What stands in `vault.json`; nothing of it is secret by itself.
struct VaultFile {
    QByteArray id; ///< 16 random bytes; names the device key in the keychain.
    GuessCost cost;
    QByteArray salt;
    bool needsDeviceKey = false;
    Envelope byPassphrase; ///< The master key.
    Envelope byWords; ///< The master key.
    Envelope entropy; ///< Of the words, under a sub-key of the master key.

    /// What the envelopes are bound to.
    [[nodiscard]] QByteArray passphraseContext() const;
    [[nodiscard]] QByteArray wordsContext() const;
    [[nodiscard]] QByteArray entropyContext() const;
};

/// Fails with NotFound, StoreNewer, StoreDamaged (unreadable, altered, or asking for absurd work).
[[nodiscard]] Result<VaultFile> readVaultFile(const QString &path);
/// Replaces the file as a whole, synced. Fails with StorePaused or Internal; then the old one is still there.
[[nodiscard]] Done writeVaultFile(const QString &path, const VaultFile &vault);

} // namespace satchel
