// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/vault.h"

#include "wallet/session/mnemonic.h"
#include "wallet/session/vaultfile.h"

#include <QFileInfo>

#include <sodium.h>

#include <utility>

namespace satchel {

namespace {

constexpr std::size_t keySize = 32;
constexpr qsizetype idSize = 16;
constexpr std::size_t wordsSize = 16;

enum class SubKey : quint64 { Entropy = 1, Money = 2, Library = 3 };

Secret subKey(const Secret &master, SubKey which)
{
    Secret key(keySize);
    crypto_kdf_derive_from_key(key.bytes().data(), keySize, static_cast<quint64>(which), "satchel1",
                               master.bytes().data());
    return key;
}

// 128 random bits need no stretching.
Secret wordsKey(const Secret &entropy)
{
    Secret spread(keySize);
    crypto_generichash(spread.bytes().data(), keySize, entropy.bytes().data(), entropy.size(), nullptr, 0);
    Secret key(keySize);
    crypto_kdf_derive_from_key(key.bytes().data(), keySize, 1, "words  1", spread.bytes().data());
    return key;
}

Result<Secret> masterOf(const VaultFile &vault, const Secret &passphrase, const Secret &deviceKey)
{
    const Secret none;
    if (vault.needsDeviceKey && deviceKey.size() != keySize)
        return fail(ErrorCode::KeychainUnavailable, QStringLiteral("the vault needs its device key"));
    const auto key = passphraseKey(passphrase, vault.needsDeviceKey ? deviceKey : none, vault.salt, vault.cost);
    if (!key)
        return fail(key.error().code == ErrorCode::Busy ? key.error() : Error{ErrorCode::StoreDamaged, {}});
    auto master = unseal(vault.byPassphrase, *key, vault.passphraseContext());
    return master && master->size() == keySize ? Result<Secret>(std::move(*master)) : fail(ErrorCode::WrongPassphrase);
}

Result<OpenVault> opened(const VaultFile &vault, const Secret &master)
{
    auto entropy = unseal(vault.entropy, subKey(master, SubKey::Entropy), vault.entropyContext());
    if (!entropy || entropy->size() != wordsSize)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("vault without its words"));
    return std::make_shared<const VaultKeys>(
        VaultKeys{std::move(*entropy), subKey(master, SubKey::Money), subKey(master, SubKey::Library)});
}

} // namespace

Vault::Vault(QString path, std::optional<GuessCost> cost)
    : m_path(std::move(path))
    , m_cost(cost)
{ }

bool Vault::exists() const
{
    return QFileInfo::exists(m_path) || QFileInfo(m_path).isSymLink();
}

Result<Vault::Info> Vault::info() const
{
    return readVaultFile(m_path).map([](const VaultFile &vault) {
        return Info{deviceKeyName(vault.id), vault.needsDeviceKey};
    });
}

QByteArray Vault::newId()
{
    QByteArray id(idSize, '\0');
    randombytes_buf(id.data(), idSize);
    return id;
}

QString Vault::deviceKeyName(const QByteArray &id)
{
    return QStringLiteral("device key of wallet ") + QString::fromLatin1(id.toHex());
}

Done Vault::wrap(VaultFile &vault, const Secret &master, const Secret &passphrase, const Secret &deviceKey) const
{
    vault.cost = m_cost ? *m_cost : calibratedCost();
    vault.salt = newSalt();
    vault.needsDeviceKey = !deviceKey.isEmpty();
    const auto key = passphraseKey(passphrase, deviceKey, vault.salt, vault.cost);
    if (!key)
        return fail(key.error());
    vault.byPassphrase = seal(master, *key, vault.passphraseContext());
    return {};
}

Result<OpenVault> Vault::create(const QByteArray &id, const Secret &passphrase, const Secret &deviceKey,
                                const Secret &words)
{
    if (exists())
        return fail(ErrorCode::WalletExists);
    const auto entropy = mnemonic::entropyOf(words);
    if (!entropy)
        return fail(entropy.error());
    const Secret master = Secret::random(keySize);
    VaultFile vault;
    vault.id = id;
    vault.entropy = seal(*entropy, subKey(master, SubKey::Entropy), vault.entropyContext());
    vault.byWords = seal(master, wordsKey(*entropy), vault.wordsContext());
    const auto written
        = wrap(vault, master, passphrase, deviceKey).and_then([&] { return writeVaultFile(m_path, vault); });
    return written ? opened(vault, master) : fail(written.error());
}

Result<OpenVault> Vault::unlock(const Secret &passphrase, const Secret &deviceKey) const
{
    const auto vault = readVaultFile(m_path);
    if (!vault)
        return fail(vault.error());
    const auto master = masterOf(*vault, passphrase, deviceKey);
    return master ? opened(*vault, *master) : fail(master.error());
}

Result<OpenVault> Vault::unlockWithWords(const Secret &words, const Secret &newPassphrase, const Secret &deviceKey)
{
    auto vault = readVaultFile(m_path);
    if (!vault)
        return fail(vault.error());
    const auto entropy = mnemonic::entropyOf(words);
    if (!entropy)
        return fail(entropy.error());
    const auto master = unseal(vault->byWords, wordsKey(*entropy), vault->wordsContext());
    if (!master || master->size() != keySize)
        return fail(ErrorCode::WordsInvalid, QStringLiteral("words of another wallet"));
    const auto written
        = wrap(*vault, *master, newPassphrase, deviceKey).and_then([&] { return writeVaultFile(m_path, *vault); });
    return written ? opened(*vault, *master) : fail(written.error());
}

Done Vault::changePassphrase(const Secret &passphrase, const Secret &newPassphrase, const Secret &deviceKey)
{
    auto vault = readVaultFile(m_path);
    if (!vault)
        return fail(vault.error());
    const auto master = masterOf(*vault, passphrase, deviceKey);
    if (!master)
        return fail(master.error());
    return wrap(*vault, *master, newPassphrase, deviceKey).and_then([&] { return writeVaultFile(m_path, *vault); });
}

} // namespace satchel
