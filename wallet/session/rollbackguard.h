// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/session/sealednumber.h"
#include "wallet/store/commitnumber.h"
#include "wallet/store/durablefile.h"

namespace satchel {

/// Remembers outside of the wallet's folder the number of its newest commit, so that an older copy of the files is told
/// from them: starting a node from one ends in a crash, or costs the balance of its channels.
///
/// The number lies in a file of its own in another folder (the *side file*: one small write after each commit, not
/// synced) and, now and then, in the system's keychain. Both are noted after the commit is durable, so they may lag
/// behind the money file and are never ahead of it; what cannot be read counts as absent, what cannot be written is
/// tried again with the next commit. Who sets both back together with the wallet (a whole home folder) is not noticed.
class RollbackGuard
{
public:
    /// `folder` is made (0700) when the first number is noted; empty: there is no side file.
    RollbackGuard(QString folder, const Secret &moneyKey);

    [[nodiscard]] QString keychainName() const;
    /// What the keychain keeps for `number`.
    [[nodiscard]] Secret keychainNote(qint64 number) const;

    /// The newest of what the side file says and of `fromKeychain` (may be null, or anything); 0: nothing is known.
    /// Blocks.
    [[nodiscard]] qint64 newestKnown(const Secret *fromKeychain) const;
    /// Writes the side file (0600, through no link). Blocks for as long as the kernel copies 48 bytes. One thread.
    void note(qint64 number);

    [[nodiscard]] QString sideFile() const; ///< Empty: none.

private:
    [[nodiscard]] qint64 sideNumber() const;
    [[nodiscard]] bool openSideFile();

    QString m_folder;
    SealedNumber m_seal;
    durable::Descriptor m_file; ///< The side file, since the first note.
};

} // namespace satchel
