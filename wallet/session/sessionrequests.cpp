// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/mnemonic.h"
#include "wallet/session/sessiontry.h"

namespace satchel {

using api::SessionState;
using api::StartupStep;

namespace {

constexpr std::size_t shortestPassphrase = 8;

} // namespace

Done WalletSession::admit(SessionState wanted, const Secret *passphrase) const
{
    if (m_opening || m_isClosing || m_status.state == SessionState::Opening)
        return fail(ErrorCode::Busy);
    if (m_status.state != wanted)
        return fail(wanted == SessionState::NoWallet ? ErrorCode::WalletExists : ErrorCode::InvalidInput);
    return passphrase && isTooShort(*passphrase) ? fail(ErrorCode::PassphraseTooShort) : Done();
}

bool WalletSession::isTooShort(const Secret &passphrase) const
{
    return passphrase.size() < (m_parts.network == Network::Sandbox ? 1 : shortestPassphrase);
}

Future<void> WalletSession::create(Secret passphrase)
{
    if (const Done admitted = admit(SessionState::NoWallet, &passphrase); !admitted)
        return ready<void>(fail(admitted.error()));
    const Result<Secret> words
        = m_newEntropy.isEmpty() ? Result<Secret>(fail(ErrorCode::InvalidInput)) : mnemonic::wordsOf(m_newEntropy);
    if (!words)
        return ready<void>(fail(words.error()));
    const auto given = std::make_shared<std::pair<Secret, Secret>>(std::move(passphrase), words->clone());
    return begin([this, given] {
        const QByteArray id = Vault::newId();
        whenDone(makeDeviceKey(Vault::deviceKeyName(id)), this, [this, given, id](const Result<DeviceKey> &made) {
            const DeviceKey deviceKey = made.value_or(noDeviceKey());
            m_status.hasKeychain = !deviceKey->isEmpty();
            deriveKeys(
                [this, given, id, deviceKey] { return m_vault.create(id, given->first, *deviceKey, given->second); });
        });
    });
}

Future<void> WalletSession::unlock(Secret passphrase)
{
    if (const Done admitted = admit(SessionState::Locked, nullptr); !admitted)
        return ready<void>(fail(admitted.error()));
    const auto given = std::make_shared<const Secret>(std::move(passphrase));
    return begin([this, given] {
        withDeviceKey([this, given](const DeviceKey &deviceKey) {
            tryKeys([this, given, deviceKey] { return m_vault.unlock(*given, *deviceKey); });
        });
    });
}

Future<void> WalletSession::unlockWithWords(Secret words, Secret newPassphrase)
{
    if (const Done admitted = admit(SessionState::Locked, &newPassphrase); !admitted)
        return ready<void>(fail(admitted.error()));
    const auto given = std::make_shared<const std::pair<Secret, Secret>>(std::move(words), std::move(newPassphrase));
    return begin([this, given] {
        withDeviceKey([this, given](const DeviceKey &deviceKey) {
            m_status.hasKeychain = !deviceKey->isEmpty();
            tryKeys(
                [this, given, deviceKey] { return m_vault.unlockWithWords(given->first, given->second, *deviceKey); });
        });
    });
}

Future<void> WalletSession::begin(const std::function<void()> &first)
{
    m_opening = std::make_shared<QPromise<Done>>();
    m_opening->start();
    const Future<void> answer = m_opening->future();
    setStep(StartupStep::DerivingKey);
    first();
    return answer;
}

void WalletSession::deriveKeys(std::function<Keys()> work)
{
    whenDone(runOn<OpenVault>(&m_computePool, std::move(work)), this, [this](const Keys &keys) { onKeys(keys); });
}

void WalletSession::tryKeys(std::function<Keys()> guess)
{
    whenDone(tryOut<OpenVault>(std::move(guess)), this, [this](const Keys &keys) { onKeys(keys); });
}

void WalletSession::onKeys(const Keys &keys)
{
    if (m_isClosing)
        return finish(fail(ErrorCode::Cancelled));
    if (!keys)
        return refuse(keys.error());
    m_newEntropy = Secret();
    m_keys = *keys;
    setState(SessionState::Opening);
    openWallet();
}

} // namespace satchel
