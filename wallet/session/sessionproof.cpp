// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/mutant.h"
#include "wallet/session/mnemonic.h"
#include "wallet/session/sessiontry.h"

namespace satchel {

namespace {

/// For the answer of a call; who reads it wipes it.
Result<QByteArray> bytesOf(const Result<Secret> &words)
{
    if (!words)
        return fail(words.error());
    return QByteArray(reinterpret_cast<const char *>(words->bytes().data()), static_cast<qsizetype>(words->size()));
}

std::shared_ptr<const Secret> shared(Secret secret)
{
    return std::make_shared<const Secret>(std::move(secret));
}

} // namespace

/// One counted try with the device key, while the wallet is open.
template<typename T>
Future<T> WalletSession::withProof(std::function<Result<T>(const Secret &deviceKey)> guess)
{
    if (!m_keys || m_isClosing)
        return ready<T>(fail(ErrorCode::Locked));
    noteActivity();
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto answer = [promise](const Result<T> &outcome) {
        promise->addResult(outcome);
        promise->finish();
    };
    whenDone(readDeviceKey(), this, [this, guess, answer](const Result<DeviceKey> &deviceKey) {
        if (!deviceKey)
            return answer(fail(deviceKey.error()));
        whenDone(tryOut<T>([guess, key = *deviceKey] { return guess(*key); }), this, answer);
    });
    return promise->future();
}

Future<QByteArray> WalletSession::newWords()
{
    if (const Done admitted = admit(api::SessionState::NoWallet, nullptr); !admitted)
        return ready<QByteArray>(fail(admitted.error()));
    m_newEntropy = mnemonic::newEntropy();
    return ready<QByteArray>(bytesOf(mnemonic::wordsOf(m_newEntropy)));
}

Future<QByteArray> WalletSession::words(Secret passphrase)
{
    return withProof<QByteArray>([this, given = shared(std::move(passphrase))](const Secret &deviceKey) {
        return m_vault.unlock(*given, deviceKey).and_then([](const OpenVault &vault) {
            return bytesOf(mnemonic::wordsOf(vault->entropy));
        });
    });
}

Future<void> WalletSession::changePassphrase(Secret passphrase, Secret newPassphrase)
{
    if (isTooShort(newPassphrase))
        return ready<void>(fail(ErrorCode::PassphraseTooShort));
    const auto old = shared(std::move(passphrase));
    const auto next = shared(std::move(newPassphrase));
    return withProof<void>(
        [this, old, next](const Secret &deviceKey) { return m_vault.changePassphrase(*old, *next, deviceKey); });
}

Future<void> WalletSession::prove(Secret passphrase)
{
    return withProof<void>([this, given = shared(std::move(passphrase))](const Secret &deviceKey) {
        return m_vault.unlock(*given, deviceKey).map([](const OpenVault &) {});
    });
}

Future<void> WalletSession::proveFor(Msat amount, Secret passphrase)
{
    if (!api::PaymentClient::wantsPassphrase(m_status.safety, amount) || mutant::isOn("ask-above"))
        return ready<void>({});
    if (passphrase.isEmpty())
        return ready<void>(fail(ErrorCode::PassphraseNeeded));
    return prove(std::move(passphrase));
}

} // namespace satchel
