// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/mutant.h"
#include "wallet/session/devicekey.h"
#include "wallet/session/walletsession.h"
#include "wallet/session/withwallet.h"

namespace satchel {

using api::SessionState;

WalletSession::DeviceKey WalletSession::noDeviceKey()
{
    return std::make_shared<const Secret>();
}

/// Whether a new wallet would have one, for the page that makes it.
void WalletSession::lookForKeychain()
{
    if (m_status.state != SessionState::NoWallet || !m_parts.usesKeychain)
        return;
    whenDone(m_keychain.awaitOpen(), this, [this](const Done &open) {
        if (m_status.state != SessionState::NoWallet)
            return;
        api::SessionStatus status = m_status;
        status.hasKeychain = open.has_value();
        publish(status);
    });
}

/// A new one that the keychain holds, and gives back when asked; fails without such a keychain.
Future<WalletSession::DeviceKey> WalletSession::makeDeviceKey(const QString &name)
{
    if (!m_parts.usesKeychain)
        return ready<DeviceKey>(fail(ErrorCode::KeychainUnavailable));
    const auto key = std::make_shared<const Secret>(Secret::random(devicekey::size));
    const auto written = andThen<void>(this, m_keychain.awaitOpen(),
                                       [this, name, key] { return m_keychain.write(name, devicekey::entryOf(*key)); });
    const auto read = andThen<DeviceKey>(this, written, [this, name] { return m_keychain.read(name); });
    return andThen<DeviceKey>(this, read, [key](const DeviceKey &entry) {
        const auto kept = devicekey::keyOf(*entry);
        return ready<DeviceKey>(kept && kept->equals(*key) ? Result<DeviceKey>(key)
                                                           : fail(ErrorCode::KeychainUnavailable));
    });
}

/// The vault's, if it needs one; empty also when the keychain has none for it, or a damaged one.
Future<WalletSession::DeviceKey> WalletSession::readDeviceKey()
{
    const auto info = runOn<Vault::Info>(&m_computePool, [this] { return m_vault.info(); });
    return andThen<DeviceKey>(this, info, [this](const Vault::Info &vault) {
        m_status.hasKeychain = vault.needsDeviceKey;
        return vault.needsDeviceKey ? fetchDeviceKey(vault.deviceKeyName) : ready<DeviceKey>(noDeviceKey());
    });
}

Future<WalletSession::DeviceKey> WalletSession::fetchDeviceKey(const QString &name)
{
    const auto promise = std::make_shared<QPromise<Result<DeviceKey>>>();
    promise->start();
    whenDone(m_keychain.read(name), this, [promise](const Result<DeviceKey> &entry) {
        auto key = entry ? devicekey::keyOf(**entry) : std::nullopt;
        if (entry && mutant::isOn("device-key-check"))
            key = (*entry)->clone();
        promise->addResult(key ? std::make_shared<const Secret>(std::move(*key)) : noDeviceKey());
        promise->finish();
    });
    return promise->future();
}

void WalletSession::withDeviceKey(const std::function<void(const DeviceKey &)> &next)
{
    whenDone(readDeviceKey(), this,
             [this, next](const Result<DeviceKey> &key) { key ? next(*key) : refuse(key.error()); });
}

} // namespace satchel
