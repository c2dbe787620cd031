// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/walletsession.h"

#include <QLoggingCategory>

namespace satchel {

using api::SessionState;
using api::StartupStep;

namespace {

Q_LOGGING_CATEGORY(guardLog, "satchel.rollback")

CommitWatch watchOf(const std::shared_ptr<RollbackGuard> &guard, const std::shared_ptr<const Secret> &note)
{
    return {guard->newestKnown(note.get()), [guard](qint64 number) { guard->note(number); }};
}

} // namespace

void WalletSession::openWallet()
{
    if (m_status.state == SessionState::Opening)
        setStep(StartupStep::OpeningFiles);
    if (m_isReading)
        return openFrom([&folder = m_parts.folder, keys = m_keys] { return openCopies(folder, *keys); });
    m_guard = std::make_shared<RollbackGuard>(m_parts.stateFolder, m_keys->moneyKey);
    whenDone(readKeychainNote(), this, [this](const Result<std::shared_ptr<const Secret>> &note) {
        if (!m_keys)
            return refuse({ErrorCode::Cancelled, {}});
        openFrom([&folder = m_parts.folder, keys = m_keys, guard = m_guard, note = note.value_or(nullptr)] {
            return openFiles(folder, *keys, watchOf(guard, note));
        });
    });
}

void WalletSession::openFrom(std::function<Result<OpenFiles>()> open)
{
    whenDone(runOn<OpenFiles>(&m_computePool, std::move(open)), this,
             [this](const Result<OpenFiles> &opened) { onFiles(opened); });
}

/// Of a keychain that is in use already: nobody is asked to unlock one for this.
bool WalletSession::asksKeychain() const
{
    return m_parts.usesKeychain && m_status.hasKeychain && m_guard;
}

Future<std::shared_ptr<const Secret>> WalletSession::readKeychainNote()
{
    // A node that is built anew in the same run needs no second look.
    if (!asksKeychain() || m_isReopening)
        return ready<std::shared_ptr<const Secret>>(fail(ErrorCode::NotFound));
    return m_keychain.read(m_guard->keychainName());
}

Future<void> WalletSession::noteInKeychain(qint64 number)
{
    if (!asksKeychain() || number <= 0)
        return ready<void>({});
    const Future<void> noted = m_keychain.write(m_guard->keychainName(), m_guard->keychainNote(number));
    whenDone(noted, this, [](const Done &done) {
        if (!done)
            qCInfo(guardLog) << "the keychain took no note:" << int(done.error().code);
    });
    return noted;
}

/// Answers as `closed`, once the last commit of the wallet is noted.
Future<void> WalletSession::noteAfter(const Future<void> &closed, const std::shared_ptr<OpenWallet> &wallet)
{
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    whenDone(closed, this, [this, wallet, promise](const Done &done) {
        const qint64 number = wallet->isToRead() ? 0 : wallet->files().money->lastCommit();
        whenDone(noteInKeychain(number), this, [wallet, promise, done](const Done &) {
            promise->addResult(done);
            promise->finish();
        });
    });
    return promise->future();
}

Future<void> WalletSession::openToRead()
{
    if (m_opening || m_isClosing)
        return ready<void>(fail(ErrorCode::Busy));
    if (!isRefusedAsOlder() || !m_keys)
        return ready<void>(fail(ErrorCode::InvalidInput, QStringLiteral("the files are no older copy")));
    m_isReading = true;
    return begin([this] {
        setState(SessionState::Opening);
        openWallet();
    });
}

bool WalletSession::isRefusedAsOlder() const
{
    return m_status.state == SessionState::Refused && m_status.error == ErrorCode::StoreOlder;
}

} // namespace satchel
