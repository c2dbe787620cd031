// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/core/core.h"

#include "wallet/core/mutant.h"
#include "wallet/engine/ldkengine.h"

#include <cstdlib>

namespace satchel {

namespace {

SessionParts partsOf(const CoreOptions &options, const DataFolder &folder)
{
    return {folder,
            options.network,
            [] { return std::make_unique<LdkEngine>(); },
            !options.isFresh,
            folder.log() + QStringLiteral("/node.log"),
            options.isOffline,
            options.isFresh ? QString() : options.state};
}

} // namespace

Core::Core(const CoreOptions &options, const DataFolder &folder)
    : m_options(options)
    , m_session(partsOf(options, folder))
    , m_local(m_session)
    , m_sandbox(options.sandboxProgram, folder.peers())
{
    m_grace.setSingleShot(true);
    connect(&m_sandbox, &SandboxProcess::ready, &m_session, &WalletSession::setSandbox);
    connect(&m_sandbox, &SandboxProcess::lost, &m_session, &WalletSession::setSandboxLost);
    connect(&m_session, &WalletSession::sandboxWanted, this, &Core::onSandboxWanted);
    connect(&m_sandbox, &SandboxProcess::stopped, this, &Core::finished);
    connect(&m_local, &LocalCore::quitAsked, this, &Core::stop);
    connect(&m_signals, &StopSignals::received, this, &Core::stop);
    connect(&m_sleep, &SleepWatch::aboutToSleep, this, &Core::lockForSleep);
    connect(&m_session, &WalletSession::statusChanged, this, &Core::payOwedLock, Qt::QueuedConnection);
    connect(&m_session, &WalletSession::statusChanged, this, &Core::limitStopping);
    connect(&m_grace, &QTimer::timeout, this, &Core::onGraceOver);
    connect(&m_overdue, &QTimer::timeout, this, &Core::onStopOverdue);
}

Core::~Core() = default;

Done Core::start()
{
    auto service = Service::listen(m_options.socket, m_local);
    if (!service)
        return fail(service.error());
    m_service = std::move(*service);
    connect(m_service.get(), &Service::peerCountChanged, this, &Core::onPeerCount);
    m_grace.start(firstGrace);
    onSandboxWanted(!m_options.isOffline);
    return {};
}

void Core::onSandboxWanted(bool isWanted)
{
    if (m_options.network != Network::Sandbox || m_isStopping)
        return;
    isWanted ? m_sandbox.start() : m_sandbox.rest();
}

void Core::onPeerCount(int count)
{
    m_extensions = 0;
    if (count == 0 && mutant::isOn("core-outlives-window"))
        return stop();
    count == 0 ? m_grace.start(grace) : m_grace.stop();
}

bool Core::isPaymentPending() const
{
    return m_session.wallet() && m_session.wallet()->channels().snapshot().balances.leaving.value > 0;
}

void Core::onGraceOver()
{
    if (!isPaymentPending() || ++m_extensions > mostExtensions)
        return stop();
    m_grace.start(grace);
}

/// A wallet that is locked or stopped waits for its disk no longer than that.
void Core::limitStopping(const api::SessionStatus &status)
{
    if (status.state != api::SessionState::Stopping)
        m_overdue.stop();
    else if (!m_overdue.isActive())
        m_overdue.start(longestPause);
}

void Core::onStopOverdue()
{
    if (!m_session.status().isStorePaused)
        return;
    qCritical("The disk takes nothing any more: ending without the node's last writes.");
    std::_Exit(EXIT_FAILURE);
}

/// No key is to lie in an image of the memory, and no payment in a channel, while nobody is there.
void Core::lockForSleep()
{
    qInfo("The machine is about to sleep: locking.");
    whenDone(m_session.lock(), this, [this](const Done &locked) {
        m_owesLock = !locked && locked.error().code == ErrorCode::Busy;
        if (!m_owesLock)
            m_sleep.ready();
    });
}

/// A wallet that is just being opened is locked once it is open.
void Core::payOwedLock()
{
    if (std::exchange(m_owesLock, false))
        lockForSleep();
}

void Core::stop()
{
    if (std::exchange(m_isStopping, true))
        return;
    qInfo("Stopping in order.");
    m_grace.stop();
    whenDone(m_session.stop(), this, [this](const Done &) { m_sandbox.stop(); });
}

} // namespace satchel
