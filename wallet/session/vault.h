// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/result.h"
#include "wallet/core/secret.h"
#include "wallet/session/passphrasekey.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace satchel {

struct VaultFile;

/// What an open vault gives. Wiped when the last holder drops it.
struct VaultKeys {
    Secret entropy; ///< 16 bytes behind the words; `mnemonic::seedOf` makes the node's seed of them.
    Secret moneyKey; ///< 32 bytes, for the money file.
    Secret libraryKey; ///< 32 bytes, for the library file.
};
using OpenVault = std::shared_ptr<const VaultKeys>; ///< Shared, because answers of futures are copied.

/// The wallet's keys on disk (`vault.json`, 0600). A random master key lies in two envelopes: one opens with the
/// passphrase together with the device key (if it was made with one), the other with the twelve words alone. From the
/// master key come the keys of the files and the envelope that holds the words.
///
/// Every call blocks, those with a passphrase for about a second: for the compute pool. An empty `deviceKey` means that
/// there is none. Nothing is written unless it says so. Not thread-safe.
class Vault
{
public:
    /// `cost` of a guess for the envelopes it writes; nothing: about a second on this machine.
    explicit Vault(QString path, std::optional<GuessCost> cost = {});

    struct Info {
        QString deviceKeyName; ///< Under which the keychain holds the device key.
        bool needsDeviceKey = false;
    };

    [[nodiscard]] bool exists() const;
    /// Fails with NotFound, StoreNewer or StoreDamaged.
    [[nodiscard]] Result<Info> info() const;

    /// 16 random bytes that name a wallet; make one before create(), so that the device key can be put away first.
    [[nodiscard]] static QByteArray newId();
    [[nodiscard]] static QString deviceKeyName(const QByteArray &id);

    /// Writes a new vault. Fails with WalletExists, WordsInvalid, StorePaused.
    [[nodiscard]] Result<OpenVault> create(const QByteArray &id, const Secret &passphrase, const Secret &deviceKey,
                                           const Secret &words);
    /// Fails with WrongPassphrase, KeychainUnavailable (it needs the device key: offer the words), and as info().
    [[nodiscard]] Result<OpenVault> unlock(const Secret &passphrase, const Secret &deviceKey) const;
    /// Opens with the words and writes a new envelope for `newPassphrase`. Fails with WordsInvalid (also for the words of
    /// another wallet), StorePaused, and as info().
    [[nodiscard]] Result<OpenVault> unlockWithWords(const Secret &words, const Secret &newPassphrase,
                                                    const Secret &deviceKey);
    /// Writes a new envelope; the files keep their keys. Fails as unlock(), and with StorePaused.
    [[nodiscard]] Done changePassphrase(const Secret &passphrase, const Secret &newPassphrase, const Secret &deviceKey);

private:
    [[nodiscard]] Done wrap(VaultFile &vault, const Secret &master, const Secret &passphrase,
                            const Secret &deviceKey) const;

    QString m_path;
    std::optional<GuessCost> m_cost;
};

} // namespace satchel
