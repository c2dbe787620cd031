// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/mnemonic.h"
#include "wallet/session/walletsession.h"

namespace satchel {

using api::SessionState;
using api::StartupStep;

namespace {

constexpr std::size_t shortestPassphrase = 8;

/// For the answer of a call; who reads it wipes it.
Result<QByteArray> bytesOf(const Result<Secret> &words)
{
    if (!words)
        return fail(words.error());
    return QByteArray(reinterpret_cast<const char *>(words->bytes().data()), static_cast<qsizetype>(words->size()));
}

Result<QByteArray> wordsOf(const OpenVault &vault)
{
    return bytesOf(mnemonic::wordsOf(vault->entropy));
}

} // namespace

Done WalletSession::admit(SessionState wanted, const Secret *passphrase) const
{
    if (m_opening || m_isClosing || m_status.state == SessionState::Opening)
        return fail(ErrorCode::Busy);
    if (m_status.state != wanted)
        return fail(wanted == SessionState::NoWallet ? ErrorCode::WalletExists : ErrorCode::InvalidInput);
    const std::size_t least = m_parts.network == Network::Sandbox ? 1 : shortestPassphrase;
    if (passphrase && passphrase->size() < least)
        return fail(ErrorCode::PassphraseTooShort);
    return {};
}

Future<QByteArray> WalletSession::newWords()
{
    if (const Done admitted = admit(SessionState::NoWallet, nullptr); !admitted)
        return ready<QByteArray>(fail(admitted.error()));
    m_newEntropy = mnemonic::newEntropy();
    return ready<QByteArray>(bytesOf(mnemonic::wordsOf(m_newEntropy)));
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
        const auto deviceKey = std::make_shared<const Secret>(Secret::random(32));
        const auto stored = m_parts.usesKeychain ? m_keychain.write(Vault::deviceKeyName(id), *deviceKey)
                                                 : ready<void>(fail(ErrorCode::KeychainUnavailable));
        whenDone(stored, this, [this, given, id, deviceKey](const Done &isStored) {
            m_status.hasKeychain = isStored.has_value();
            deriveKeys([this, given, id, key = isStored ? deviceKey : std::make_shared<const Secret>()] {
                return m_vault.create(id, given->first, *key, given->second);
            });
        });
    });
}

Future<void> WalletSession::unlock(Secret passphrase)
{
    if (const Done admitted = admit(SessionState::Locked, nullptr); !admitted)
        return ready<void>(fail(admitted.error()));
    const auto given = std::make_shared<const Secret>(std::move(passphrase));
    return begin([this, given] {
        withDeviceKey([this, given](const std::shared_ptr<const Secret> &deviceKey) {
            deriveKeys([this, given, deviceKey] { return m_vault.unlock(*given, *deviceKey); });
        });
    });
}

Future<void> WalletSession::unlockWithWords(Secret words, Secret newPassphrase)
{
    if (const Done admitted = admit(SessionState::Locked, &newPassphrase); !admitted)
        return ready<void>(fail(admitted.error()));
    const auto given = std::make_shared<const std::pair<Secret, Secret>>(std::move(words), std::move(newPassphrase));
    return begin([this, given] {
        withDeviceKey([this, given](const std::shared_ptr<const Secret> &deviceKey) {
            deriveKeys(
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

Future<QByteArray> WalletSession::words(Secret passphrase)
{
    if (!m_keys || m_isClosing)
        return ready<QByteArray>(fail(ErrorCode::Locked));
    const auto given = std::make_shared<const Secret>(std::move(passphrase));
    const auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    const auto answer = [promise](const Result<QByteArray> &words) {
        promise->addResult(words);
        promise->finish();
    };
    whenDone(readDeviceKey(), this, [this, given, answer](const Result<std::shared_ptr<const Secret>> &deviceKey) {
        if (!deviceKey)
            return answer(fail(deviceKey.error()));
        whenDone(runOn<QByteArray>(
                     &m_computePool,
                     [this, given, key = *deviceKey] { return m_vault.unlock(*given, *key).and_then(wordsOf); }),
                 this, answer);
    });
    return promise->future();
}

Future<std::shared_ptr<const Secret>> WalletSession::readDeviceKey()
{
    using Key = std::shared_ptr<const Secret>;
    const auto promise = std::make_shared<QPromise<Result<Key>>>();
    promise->start();
    const auto answer = [promise](const Result<Key> &key) {
        promise->addResult(key);
        promise->finish();
    };
    whenDone(runOn<Vault::Info>(&m_computePool, [this] { return m_vault.info(); }), this,
             [this, answer](const Result<Vault::Info> &vault) {
                 if (!vault)
                     return answer(fail(vault.error()));
                 m_status.hasKeychain = vault->needsDeviceKey;
                 if (!vault->needsDeviceKey)
                     return answer(std::make_shared<const Secret>());
                 whenDone(m_keychain.read(vault->deviceKeyName), this,
                          [answer](const Result<Key> &key) { answer(key.value_or(std::make_shared<const Secret>())); });
             });
    return promise->future();
}

void WalletSession::withDeviceKey(const std::function<void(const std::shared_ptr<const Secret> &)> &next)
{
    whenDone(readDeviceKey(), this, [this, next](const Result<std::shared_ptr<const Secret>> &key) {
        key ? next(*key) : refuse(key.error());
    });
}

void WalletSession::deriveKeys(std::function<Keys()> work)
{
    whenDone(runOn<OpenVault>(&m_computePool, std::move(work)), this, [this](const Keys &keys) { onKeys(keys); });
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
