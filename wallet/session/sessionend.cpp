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
    return code == ErrorCode::StoreNewer || code == ErrorCode::StoreDamaged || code == ErrorCode::SandboxGone;
}

} // namespace

Future<void> WalletSession::lock()
{
    if (!m_wallet || m_opening)
        return ready<void>(fail(m_wallet ? ErrorCode::Busy : ErrorCode::Locked));
    setState(SessionState::Stopping);
    const Future<void> closed = closeWallet();
    whenDone(closed, this, [this](const Done &) {
        m_keys.reset();
        m_isClosing = false;
        setState(restingState());
    });
    return closed;
}

Future<void> WalletSession::startOver()
{
    if (m_status.state != SessionState::Refused || m_status.error != ErrorCode::SandboxGone)
        return ready<void>(fail(ErrorCode::InvalidInput, QStringLiteral("the wallet is not without its sandbox")));
    const QString aside = m_parts.folder.wallet() + QStringLiteral(".old-")
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    if (!QDir().rename(m_parts.folder.wallet(), aside) || !makePrivateFolder(m_parts.folder.wallet()))
        return ready<void>(fail(ErrorCode::Internal, QStringLiteral("the wallet's folder cannot be set aside")));
    setState(restingState());
    return ready<void>({});
}

Future<void> WalletSession::stop()
{
    setState(SessionState::Stopping);
    m_isClosing = true;
    m_keys.reset();
    return closeWallet();
}

Future<void> WalletSession::closeWallet()
{
    m_isWaitingForSandbox = false;
    m_retry.stop();
    m_poll.stop();
    if (!m_wallet)
        return runOn<void>(&m_computePool, [] { return Done(); });
    const std::shared_ptr<OpenWallet> wallet(m_wallet.release(), [](OpenWallet *closed) { closed->deleteLater(); });
    const Future<void> closed = wallet->close();
    whenDone(closed, this, [wallet](const Done &) {});
    return closed;
}

void WalletSession::refuse(const Error &error)
{
    m_keys.reset();
    whenDone(closeWallet(), this, [this, error](const Done &) {
        if (!m_isClosing)
            isRefusal(error.code) ? setState(SessionState::Refused, error.code) : setState(restingState());
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
    status.step = StartupStep::None;
    if (state != SessionState::Running && state != SessionState::Offline)
        status.isChainSynced = false;
    publish(status);
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
    Q_EMIT statusChanged(m_status);
}

} // namespace satchel
