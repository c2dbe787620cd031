// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/walletsession.h"

#include <QDir>

namespace satchel {

using api::SessionState;
using api::StartupStep;

namespace {

bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::StoreNewer || code == ErrorCode::StoreDamaged || code == ErrorCode::StoreOlder
        || code == ErrorCode::SandboxGone;
}

} // namespace

Future<void> WalletSession::lock()
{
    if (m_status.state == SessionState::Stopping)
        return m_isClosing ? m_stopped : m_closed;
    if (m_opening || m_isReopening)
        return ready<void>(fail(ErrorCode::Busy));
    if (!m_wallet && !isRefusedAsOlder())
        return ready<void>(fail(ErrorCode::Locked));
    setState(SessionState::Stopping);
    m_keys.reset();
    auto locked = std::make_shared<QPromise<Done>>();
    locked->start();
    whenDone(closeWallet(), this, [this, locked](const Done &done) {
        m_isReading = false;
        if (!m_isClosing)
            setState(restingState());
        locked->addResult(done);
        locked->finish();
    });
    return locked->future();
}

Future<void> WalletSession::startOver()
{
    const bool isGone = m_status.state == SessionState::Refused && m_status.error == ErrorCode::SandboxGone;
    if (m_parts.network != Network::Sandbox || !(isGone || isRefusedAsOlder()))
        return ready<void>(fail(ErrorCode::InvalidInput, QStringLiteral("the wallet is not without its sandbox")));
    m_keys.reset();
    const QString aside = m_parts.folder.wallet() + QStringLiteral(".old-")
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    if (!QDir().rename(m_parts.folder.wallet(), aside) || !makePrivateFolder(m_parts.folder.wallet()))
        return ready<void>(fail(ErrorCode::Internal, QStringLiteral("the wallet's folder cannot be set aside")));
    noteWait({});
    setState(restingState());
    return ready<void>({});
}

Future<void> WalletSession::workOffline()
{
    if (m_status.isOfflineByChoice || m_isClosing)
        return ready<void>({});
    m_status.isOfflineByChoice = true;
    m_sandbox.reset();
    m_retry.stop();
    Q_EMIT sandboxWanted(false);
    if (m_wallet && m_wallet->sandbox())
        reopen();
    else
        goOn();
    return ready<void>({});
}

Future<void> WalletSession::goOnline()
{
    m_status.isOfflineByChoice = false;
    if (!m_sandbox)
        m_loss = ErrorCode::None;
    Q_EMIT sandboxWanted(true);
    goOn();
    return ready<void>({});
}

/// After a change of mind: says so, and starts what can be started.
void WalletSession::goOn()
{
    const bool isOpen = m_status.state == SessionState::Running || m_status.state == SessionState::Offline;
    if (isOpen && m_wallet && !(m_sandbox && m_wallet->isStarted()))
        startNode();
    else
        setStep(stepOf(m_status.state));
}

Future<void> WalletSession::stop()
{
    setState(SessionState::Stopping);
    m_isClosing = true;
    m_keys.reset();
    m_stopped = closeInOrder();
    return m_stopped;
}

Future<void> WalletSession::closeInOrder()
{
    if (m_wallet)
        return closeWallet();
    const auto opened = runOn<void>(&m_computePool, [] { return Done(); }); // after what is just being opened there
    return andThen<void>(this, opened, [this] { return closeWallet(); });
}

Future<void> WalletSession::closeWallet()
{
    m_retry.stop();
    m_poll.stop();
    m_note.stop();
    if (!m_isReopening)
        m_idle.watch(0);
    if (!m_wallet)
        return m_closed;
    const std::shared_ptr<OpenWallet> wallet(m_wallet.release(), [](OpenWallet *closed) { closed->deleteLater(); });
    m_closed = noteAfter(wallet->close(), wallet);
    return m_closed;
}

void WalletSession::refuse(const Error &error)
{
    if (error.code != ErrorCode::StoreOlder)
        m_keys.reset();
    m_isReading = false;
    whenDone(closeWallet(), this, [this, error](const Done &) {
        if (!m_isClosing)
            isRefusal(error.code) ? setState(SessionState::Refused, error.code) : setState(restingState());
        endReopening();
        finish(fail(error));
    });
}

void WalletSession::finish(const Done &done)
{
    const auto answered = std::exchange(m_opening, nullptr);
    if (!answered)
        return;
    answered->addResult(done);
    answered->finish();
}

void WalletSession::setState(SessionState state, ErrorCode error)
{
    api::SessionStatus status = m_status;
    status.state = state;
    status.error = error;
    status.step = stepOf(state);
    if (state != SessionState::Running)
        status.isChainSynced = false;
    if (!m_wallet && state != SessionState::Stopping)
        status.isStorePaused = false;
    publish(status);
}

/// What is coming up beside a state that rests.
StartupStep WalletSession::stepOf(SessionState state) const
{
    const bool rests
        = state == SessionState::NoWallet || state == SessionState::Locked || state == SessionState::Offline;
    if (!rests)
        return StartupStep::None;
    const bool isNodeComing = state == SessionState::Offline && m_isReopening && m_sandbox;
    return isSandboxAwaited() ? StartupStep::StartingSandbox
        : isNodeComing        ? StartupStep::StartingNode
                              : StartupStep::None;
}

void WalletSession::setStep(StartupStep step)
{
    api::SessionStatus status = m_status;
    status.step = step;
    publish(status);
}

void WalletSession::publish(const api::SessionStatus &status)
{
    m_status = status;
    m_status.waitMs = waitMs();
    Q_EMIT statusChanged(m_status);
}

} // namespace satchel
