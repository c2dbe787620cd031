// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/walletsession.h"

#include "wallet/core/mutant.h"

#include <QLoggingCategory>

namespace satchel {

using api::SessionState;
using api::StartupStep;

namespace {

Q_LOGGING_CATEGORY(sessionLog, "satchel.session")

constexpr std::chrono::seconds firstRetry{1};
constexpr std::chrono::seconds longestRetry{60};
constexpr std::chrono::seconds pollInterval{2};
constexpr std::chrono::hours noteInterval{1};

/// The sandbox will not be there in a moment.
bool isForGood(ErrorCode loss)
{
    return loss != ErrorCode::None && loss != ErrorCode::ChainUnreachable;
}

} // namespace

WalletSession::WalletSession(SessionParts parts, QObject *parent)
    : api::SessionClient(parent)
    , m_parts(std::move(parts))
    , m_vault(m_parts.folder.vault(), m_parts.cost)
    , m_tries(m_parts.folder.tries(), m_parts.clock)
    , m_idle(m_parts.clock)
{
    m_computePool.setMaxThreadCount(1);
    m_status.network = m_parts.network;
    m_status.isOfflineByChoice = m_parts.isOffline;
    m_status.state = restingState();
    m_status.step = stepOf(m_status.state);
    m_retry.setSingleShot(true);
    m_retry.setInterval(firstRetry);
    m_poll.setInterval(pollInterval);
    m_note.setInterval(noteInterval);
    m_status.folder = m_parts.folder.wallet();
    connect(&m_retry, &QTimer::timeout, this, &WalletSession::startNode);
    connect(&m_poll, &QTimer::timeout, this, &WalletSession::poll);
    connect(&m_note, &QTimer::timeout, this, [this] {
        if (m_wallet)
            noteInKeychain(m_wallet->files().money->lastCommit());
    });
    connect(&m_idle, &IdleLock::overdue, this, &WalletSession::onIdle);
    m_waitOver.setSingleShot(true);
    m_waitOver.setTimerType(Qt::PreciseTimer);
    connect(&m_waitOver, &QTimer::timeout, this, [this] { publish(m_status); });
    if (m_status.state == SessionState::Locked)
        noteWait(m_tries.wait());
    lookForKeychain();
}

WalletSession::~WalletSession()
{
    m_computePool.waitForDone();
}

api::SessionStatus WalletSession::status() const
{
    api::SessionStatus status = m_status;
    status.waitMs = waitMs();
    return status;
}

SessionState WalletSession::restingState() const
{
    return m_vault.exists() ? SessionState::Locked : SessionState::NoWallet;
}

bool WalletSession::isSandboxAwaited() const
{
    return m_parts.network == Network::Sandbox && !m_sandbox && !isForGood(offlineReason());
}

ErrorCode WalletSession::offlineReason() const
{
    if (m_isReading)
        return ErrorCode::StoreOlder;
    if (m_status.isOfflineByChoice)
        return ErrorCode::WorkingOffline;
    return m_parts.network == Network::Sandbox ? m_loss : ErrorCode::Unsupported;
}

void WalletSession::onFiles(const Result<OpenFiles> &files)
{
    if (!files)
        return refuse(files.error());
    if (m_isClosing)
        return discard(*files);
    m_status.hasUncleanEnd = (*files)->hadUncleanEnd;
    if (!m_isReopening)
        takeSafety((*files)->safety);
    m_wallet = std::make_unique<OpenWallet>(*files,
                                            WalletSetup{m_parts.network, m_isReading ? std::nullopt : m_sandbox,
                                                        m_parts.nodeLog, m_parts.makeEngine, m_isReading,
                                                        m_parts.readInvoice});
    connect(m_wallet.get(), &OpenWallet::storePausedChanged, this,
            [this, wallet = m_wallet.get()] { showPause(wallet->isStorePaused()); });
    showPause(m_wallet->isStorePaused());
    const QString bound = (*files)->sandboxId;
    if (m_wallet->sandbox() && !bound.isEmpty() && bound != m_sandbox->id)
        return refuse({ErrorCode::SandboxGone, QStringLiteral("made for another sandbox")});
    whenDone(m_wallet->open(m_keys), this, [this](const Done &opened) { onOpened(opened); });
}

/// What was opened while the session ends.
void WalletSession::discard(const OpenFiles &files)
{
    m_closed = runOn<void>(&m_computePool, [files]() -> Done {
        closeFiles(*files);
        return {};
    });
    refuse({ErrorCode::Cancelled, {}});
}

void WalletSession::onOpened(const Done &opened)
{
    if (m_isClosing)
        return refuse({ErrorCode::Cancelled, {}});
    if (!opened)
        return refuse(opened.error());
    m_status.nodeId = m_wallet->nodeId();
    Q_EMIT walletOpened();
    endReopening();
    finish({});
    m_retry.setInterval(firstRetry);
    if (!m_isReading) {
        noteInKeychain(m_wallet->files().money->lastCommit());
        m_note.start();
    }
    startNode();
}

void WalletSession::startNode()
{
    if (!m_wallet || m_isClosing)
        return;
    if (!m_sandbox || m_isReading)
        return setState(SessionState::Offline, offlineReason());
    if (m_wallet->sandbox() != m_sandbox)
        return reopen();
    if (m_status.state == SessionState::Opening)
        setStep(StartupStep::StartingNode);
    whenDone(m_wallet->start(), this, [this](const Done &started) { onStarted(started); });
}

void WalletSession::onStarted(const Done &started)
{
    if (!m_wallet || m_isClosing)
        return;
    if (!m_sandbox)
        return setState(SessionState::Offline, offlineReason());
    if (!started) {
        setState(SessionState::Offline, started.error().code);
        m_retry.start();
        return m_retry.setInterval(std::min<std::chrono::milliseconds>(m_retry.intervalAsDuration() * 2, longestRetry));
    }
    if (m_wallet->files().sandboxId.isEmpty())
        bindToSandbox();
    setState(SessionState::Running);
    m_poll.start();
    poll();
}

void WalletSession::bindToSandbox()
{
    const auto bound = runOn<void>(&m_computePool,
                                   [&files = m_wallet->files(), id = m_sandbox->id] { return bindSandbox(files, id); });
    whenDone(bound, this, [](const Done &done) {
        if (!done)
            qCWarning(sessionLog) << "the wallet's sandbox was not noted:" << int(done.error().code);
    });
}

void WalletSession::poll()
{
    if (!m_wallet || m_isClosing)
        return;
    whenDone(m_wallet->channels().refresh(), this, [this](const Result<WalletSnapshot> &snapshot) {
        if (!snapshot || !m_wallet)
            return;
        api::SessionStatus status = m_status;
        status.blockHeight = snapshot->status.blockHeight;
        status.isChainSynced = snapshot->status.isChainSynced;
        status.isStorePaused = m_wallet->isStorePaused();
        publish(status);
    });
}

/// At once, not with poll(): the node may be what waits.
void WalletSession::showPause(bool isPaused)
{
    if (m_status.isStorePaused == isPaused || mutant::isOn("session-shows-the-pause"))
        return;
    api::SessionStatus status = m_status;
    status.isStorePaused = isPaused;
    publish(status);
}

void WalletSession::setSandbox(const SandboxAccess &sandbox)
{
    if (m_status.isOfflineByChoice)
        return;
    m_sandbox = sandbox;
    m_loss = ErrorCode::None;
    if (m_wallet && m_wallet->sandbox() != m_sandbox)
        reopen();
    else if (m_wallet && m_wallet->isStarted())
        setState(SessionState::Running);
    else
        setStep(stepOf(m_status.state));
}

void WalletSession::setSandboxLost(bool isHopeless, ErrorCode reason)
{
    m_sandbox.reset();
    m_loss = isHopeless ? reason : ErrorCode::ChainUnreachable;
    if (m_status.state == SessionState::Running || m_status.state == SessionState::Offline)
        setState(SessionState::Offline, offlineReason());
    else if (m_status.step == StartupStep::StartingSandbox)
        setStep(stepOf(m_status.state));
}

void WalletSession::reopen()
{
    if (m_isClosing || m_opening || m_isReopening || m_isReading)
        return;
    m_isReopening = true;
    setState(SessionState::Offline, offlineReason());
    whenDone(closeWallet(), this, [this](const Done &) {
        if (m_keys && !m_isClosing)
            openWallet();
        else
            endReopening();
    });
}

void WalletSession::endReopening()
{
    if (std::exchange(m_isReopening, false))
        Q_EMIT reopened();
}

} // namespace satchel
