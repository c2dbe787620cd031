// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/client.h"
#include "wallet/session/idlelock.h"
#include "wallet/session/keychain.h"
#include "wallet/session/openwallet.h"
#include "wallet/session/rollbackguard.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace satchel {

/// What a session is made from; all of it outlives the session.
struct SessionParts {
    const DataFolder &folder;
    Network network = Network::Sandbox;
    EngineFactory makeEngine;
    bool usesKeychain = true; ///< False for folders that are thrown away.
    QString nodeLog = {}; ///< Empty: none.
    bool isOffline = false; ///< Works offline until goOnline().
    QString stateFolder = {}; ///< Where the newest commit is remembered; empty: nowhere. See RollbackGuard.
    std::function<Moment()> clock = Moment::now;
    InvoiceReader readInvoice = decodeInvoice;
    std::optional<GuessCost> cost = {}; ///< Of a guess of the passphrase; nothing: about a second.
};

/// The life of a wallet: no wallet or locked → opening → running or offline → stopping. Lives in the main thread, which
/// never blocks: keys are derived on the compute pool, the node is entered on the engine pool of the open wallet.
///
/// The chain comes and goes from outside (setSandbox, setSandboxLost); without it the wallet is open and the node waits.
/// A node that is needed at another address, or not any more, is built anew behind the open wallet (isReopening()).
///
/// An older copy of the files is refused before a node is built. It can be read (openToRead()): then copies of its files
/// are open, and no node is.
class WalletSession : public api::SessionClient
{
    Q_OBJECT
public:
    explicit WalletSession(SessionParts parts, QObject *parent = nullptr);
    ~WalletSession() override; ///< stop() should have answered.

    [[nodiscard]] api::SessionStatus status() const override;
    Future<QByteArray> newWords() override;
    Future<void> create(Secret passphrase) override;
    Future<void> unlock(Secret passphrase) override;
    Future<void> unlockWithWords(Secret words, Secret newPassphrase) override;
    Future<QByteArray> words(Secret passphrase) override;
    Future<void> changePassphrase(Secret passphrase, Secret newPassphrase) override;
    Future<void> setIdleLock(int minutes) override;
    Future<void> setAskAbove(Sat amount, Secret passphrase) override;
    Future<void> noteActivity() override;
    Future<void> lock() override;
    Future<void> openToRead() override;
    Future<void> startOver() override;
    Future<void> workOffline() override;
    Future<void> goOnline() override;
    /// Closes everything in order, for good.
    Future<void> stop();
    /// Is it the person? Wants the passphrase if a payment of `amount` does; fails with PassphraseNeeded, and as words().
    [[nodiscard]] Future<void> proveFor(Msat amount, Secret passphrase);

    /// The sandbox is ready, or ready again at another address.
    void setSandbox(const SandboxAccess &sandbox);
    /// It is not there (any more); `isHopeless` when it will not be there in a moment, because of `reason`.
    void setSandboxLost(bool isHopeless, ErrorCode reason = ErrorCode::SandboxFailing);
    [[nodiscard]] const std::optional<SandboxAccess> &sandbox() const { return m_sandbox; }

    /// Null unless the state is Running or Offline, or the node is just being started; null while isReopening().
    [[nodiscard]] OpenWallet *wallet() const { return m_wallet.get(); }
    /// The wallet is open, and back in a moment: reopened() follows.
    [[nodiscard]] bool isReopening() const { return m_isReopening; }
    [[nodiscard]] IdleLock &idleLock() { return m_idle; }
    [[nodiscard]] bool isOnline() const { return m_status.state == api::SessionState::Running; }

Q_SIGNALS:
    void walletOpened(); ///< wallet() is there: connect to its parts.
    void reopened(); ///< After walletOpened(), or when it could not be opened.
    void sandboxWanted(bool isWanted); ///< Whoever runs the sandbox starts it, or ends it.

private:
    using Keys = Result<OpenVault>;
    using DeviceKey = std::shared_ptr<const Secret>; ///< Empty: none.

    [[nodiscard]] Done admit(api::SessionState wanted, const Secret *passphrase) const;
    [[nodiscard]] bool isTooShort(const Secret &passphrase) const;
    Future<void> begin(const std::function<void()> &first);
    void deriveKeys(std::function<Keys()> work);
    void tryKeys(std::function<Keys()> guess);
    template<typename T>
    [[nodiscard]] Future<T> tryOut(std::function<Result<T>()> guess); ///< In sessiontry.h.
    template<typename T>
    [[nodiscard]] Future<T> withProof(std::function<Result<T>(const Secret &deviceKey)> guess);
    [[nodiscard]] Future<void> prove(Secret passphrase);
    [[nodiscard]] Future<void> setSafety(const api::Safety &safety);
    void takeSafety(const api::Safety &safety);
    void onIdle();
    void noteWait(std::chrono::milliseconds wait);
    [[nodiscard]] qint64 waitMs() const;
    [[nodiscard]] static DeviceKey noDeviceKey();
    [[nodiscard]] Future<DeviceKey> makeDeviceKey(const QString &name);
    [[nodiscard]] Future<DeviceKey> readDeviceKey();
    [[nodiscard]] Future<DeviceKey> fetchDeviceKey(const QString &name);
    void withDeviceKey(const std::function<void(const DeviceKey &)> &next);
    void onKeys(const Keys &keys);
    void openWallet();
    void openFrom(std::function<Result<OpenFiles>()> open);
    [[nodiscard]] bool asksKeychain() const;
    void lookForKeychain();
    [[nodiscard]] Future<std::shared_ptr<const Secret>> readKeychainNote();
    Future<void> noteInKeychain(qint64 number);
    [[nodiscard]] Future<void> noteAfter(const Future<void> &closed, const std::shared_ptr<OpenWallet> &wallet);
    [[nodiscard]] bool isRefusedAsOlder() const;
    void onFiles(const Result<OpenFiles> &files);
    void discard(const OpenFiles &files);
    void onOpened(const Done &opened);
    void startNode();
    void onStarted(const Done &started);
    void reopen();
    void endReopening();
    void goOn();
    void refuse(const Error &error);
    void finish(const Done &done);
    Future<void> closeWallet();
    [[nodiscard]] Future<void> closeInOrder(); ///< Also what is just being opened.
    void bindToSandbox();
    void poll();
    void showPause(bool isPaused);

    void setState(api::SessionState state, ErrorCode error = ErrorCode::None);
    void setStep(api::StartupStep step);
    void publish(const api::SessionStatus &status);
    [[nodiscard]] api::SessionState restingState() const;
    [[nodiscard]] api::StartupStep stepOf(api::SessionState state) const;
    [[nodiscard]] ErrorCode offlineReason() const;
    [[nodiscard]] bool isSandboxAwaited() const;

    SessionParts m_parts;
    QThreadPool m_computePool; ///< One thread: a vault is not thread-safe, and Argon2id takes much memory.
    Vault m_vault;
    Tries m_tries; ///< On the compute pool, as the vault.
    Keychain m_keychain;
    api::SessionStatus m_status;
    std::optional<SandboxAccess> m_sandbox;
    ErrorCode m_loss = ErrorCode::None; ///< Why the sandbox is not there; None: it is coming up, or there.
    bool m_isReopening = false;
    bool m_isClosing = false;
    Future<void> m_closed = ready<void>({}); ///< Of the wallet that was open last.
    Future<void> m_stopped = ready<void>({}); ///< Of stop().
    Secret m_newEntropy; ///< Behind the words that were shown; empty: none were.
    OpenVault m_keys; ///< While a wallet is open, and while it is refused but could be read.
    std::shared_ptr<RollbackGuard> m_guard; ///< Of the wallet that was opened last.
    bool m_isReading = false; ///< What is open are copies of an older copy.
    std::shared_ptr<QPromise<Done>> m_opening; ///< What the present create() or unlock() answers.
    std::unique_ptr<OpenWallet> m_wallet;
    QTimer m_retry; ///< Starting the node again.
    QTimer m_poll;
    QTimer m_note; ///< For the keychain.
    IdleLock m_idle;
    QDeadlineTimer m_wait; ///< Until the next try of passphrase or words.
    QTimer m_waitOver;
};

} // namespace satchel
