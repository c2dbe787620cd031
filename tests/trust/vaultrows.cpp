// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/vaultrig.h"

namespace satchel::trust {

using namespace std::chrono_literals;

QList<Row> vaultRows()
{
    return {
        {QStringLiteral("passphrases"),
         QStringLiteral("wrong passphrases open nothing, change nothing, and have to wait"),
         1000,
         30,
         tryPassphrases,
         {QStringLiteral("seal-check"), QStringLiteral("back-off"), QStringLiteral("tries-kept"),
          QStringLiteral("count-first")},
         20min,
         8},
        {QStringLiteral("rekey"),
         QStringLiteral("a passphrase change that is cut anywhere leaves the old or the new one, and the words"),
         200,
         60,
         tryRekey,
         {QStringLiteral("replace-draft"), QStringLiteral("replace-sync"), QStringLiteral("replace-folder-sync")},
         15min},
        {QStringLiteral("keychain"),
         QStringLiteral("whatever the keychain does, nothing lies in plain text and the words open the wallet"),
         9,
         9,
         tryKeychain,
         {QStringLiteral("keychain-fallback"), QStringLiteral("keychain-patience"),
          QStringLiteral("keychain-uninvited"), QStringLiteral("device-key-check")},
         10min},
        {QStringLiteral("asking"),
         QStringLiteral("a large payment never leaves without the passphrase"),
         300,
         40,
         tryAsking,
         {QStringLiteral("ask-above"), QStringLiteral("seal-check"), QStringLiteral("back-off"),
          QStringLiteral("fee-wants-proof"), QStringLiteral("only-offers-approved")},
         10min},
    };
}

} // namespace satchel::trust
