// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/session.h"

#include "ui/amountformat.h"
#include "ui/errortext.h"
#include "ui/offlinewords.h"

namespace satchel::ui {
namespace {

Session *theSession = nullptr;

} // namespace

Session::Session(api::CoreClient *core, Preferences *preferences, QObject *parent)
    : QObject(parent)
    , m_core(core)
    , m_preferences(preferences)
    , m_rate(core)
{
    theSession = this;
    connect(core->session(), &api::SessionClient::statusChanged, this, &Session::take);
    connect(core, &api::CoreClient::connectedChanged, this, [this](bool isConnected) {
        if (isConnected)
            take(m_core->session()->status());
        Q_EMIT changed();
    });
    if (core->isConnected())
        take(core->session()->status());
}

Session::~Session()
{
    if (theSession == this)
        theSession = nullptr;
}

Session *Session::create(QQmlEngine *, QJSEngine *)
{
    QJSEngine::setObjectOwnership(theSession, QJSEngine::CppOwnership);
    return theSession;
}

void Session::take(const api::SessionStatus &status)
{
    m_isKnown = true;
    m_status = status;
    m_tryWait.begin(status.waitMs);
    m_rate.follow(phase() == Open);
    Q_EMIT changed();
}

void Session::giveUp(const Error &error)
{
    api::SessionStatus status = m_status;
    status.state = api::SessionState::Refused;
    status.error = error.code;
    take(status);
}

Session::Phase Session::phase() const
{
    if (!m_isKnown)
        return Starting;
    switch (m_status.state) {
    case api::SessionState::NoWallet:
        return NoWallet;
    case api::SessionState::Locked:
        return Locked;
    case api::SessionState::Opening:
        return Opening;
    case api::SessionState::Running:
    case api::SessionState::Offline:
        return Open;
    case api::SessionState::Stopping:
        return Stopping;
    case api::SessionState::Refused:
        return Refused;
    }
    return Starting;
}

bool Session::canStartOver() const
{
    return isSandbox() && (m_status.error == ErrorCode::SandboxGone || isOlderCopy());
}

bool Session::isOlderCopy() const
{
    return m_status.state == api::SessionState::Refused && m_status.error == ErrorCode::StoreOlder;
}

QString Session::networkName() const
{
    switch (m_status.network) {
    case Network::Sandbox:
        //: Name of the practice network; its coins are worth nothing.
        return tr("Sandbox");
    case Network::Signet:
        return QStringLiteral("Signet");
    case Network::Bitcoin:
        return QStringLiteral("Bitcoin");
    }
    return {};
}

QString Session::statusLine() const
{
    if (!isConnected())
        //: Status at the foot of the window: the core is being started again.
        return tr("Reconnecting…");
    if (isConnecting())
        //: Status at the foot of the window: the chain and the node are coming up.
        return tr("Connecting…");
    if (isReadingOlder())
        //: Status at the foot of the window: an older copy of the wallet is open to be read.
        return tr("Older copy, to read");
    if (isOffline())
        //: Status at the foot of the window: nothing can be paid, the library can be read.
        return tr("Offline");
    if (!m_status.isChainSynced)
        //: Status at the foot of the window: catching up with the chain.
        return tr("Catching up…");
    //: Status at the foot of the window; %1 is the number of the newest block.
    return tr("Connected · block %1").arg(number(Sat{m_status.blockHeight}));
}

QString Session::stepLine() const
{
    switch (m_status.step) {
    case api::StartupStep::StartingSandbox:
        //: Progress while the program starts.
        return tr("Starting the sandbox…");
    case api::StartupStep::DerivingKey:
        //: Progress: the passphrase is being checked, slowly on purpose.
        return tr("Checking the passphrase…");
    case api::StartupStep::OpeningFiles:
        //: Progress while a wallet opens.
        return tr("Opening the wallet's files…");
    case api::StartupStep::StartingNode:
        //: Progress while a wallet opens.
        return tr("Starting the Lightning node…");
    case api::StartupStep::None:
        break;
    }
    //: Progress while the program starts.
    return tr("Starting…");
}

QString Session::problem() const
{
    return isOffline() ? explainOffline(m_status).happened : explain(m_status.error).happened;
}

QString Session::remedy() const
{
    return isOffline() ? explainOffline(m_status).next : explain(m_status.error).next;
}

void Session::workOffline()
{
    m_core->session()->workOffline();
}

void Session::goOnline()
{
    m_core->session()->goOnline();
}

void Session::lock()
{
    m_core->session()->lock();
}

void Session::openToRead()
{
    m_core->session()->openToRead();
}

void Session::startOver()
{
    m_core->session()->startOver();
}

void Session::retranslate()
{
    Q_EMIT changed();
    Q_EMIT m_tryWait.changed();
    Q_EMIT retranslated();
}

} // namespace satchel::ui
