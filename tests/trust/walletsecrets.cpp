// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/walletsecrets.h"

#include "wallet/session/mnemonic.h"
#include "wallet/session/vault.h"

#include <QMessageAuthenticationCode>

namespace satchel::trust {

namespace {

/// BIP 32: what the node derives everything from.
QByteArray masterKeyOf(const QByteArray &seed)
{
    return QMessageAuthenticationCode::hash(seed, "Bitcoin seed", QCryptographicHash::Sha512).left(32);
}

} // namespace

QByteArray plain(const Secret &secret)
{
    return {reinterpret_cast<const char *>(secret.bytes().data()), static_cast<qsizetype>(secret.size())};
}

Secret secretOf(const QByteArray &text)
{
    QByteArray copy(text.constData(), text.size());
    return Secret::take(copy);
}

QList<std::pair<QString, QByteArray>> secretsOf(const QString &vault, const QByteArray &passphrase)
{
    const auto keys = Vault(vault).unlock(secretOf(passphrase), {});
    const auto seed = keys ? mnemonic::seedOf((*keys)->entropy) : fail(keys.error());
    if (!seed)
        return {};
    return {{QStringLiteral("entropy"), plain((*keys)->entropy)},
            {QStringLiteral("seed"), plain(*seed)},
            {QStringLiteral("node's master key"), masterKeyOf(plain(*seed))},
            {QStringLiteral("money file's key"), plain((*keys)->moneyKey)},
            {QStringLiteral("library file's key"), plain((*keys)->libraryKey)}};
}

Secret moneyKeyOf(const QString &vault, const QByteArray &passphrase)
{
    const auto keys = Vault(vault).unlock(secretOf(passphrase), {});
    return keys ? (*keys)->moneyKey.clone() : Secret();
}

} // namespace satchel::trust
