// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/corerestart.h"

#include "ui/session.h"

namespace satchel::ui {
namespace {

CoreRestart *theRestart = nullptr;

} // namespace

CoreRestart::CoreRestart(Session &session)
    : m_session(session)
{
    theRestart = this;
    connect(&session, &Session::changed, this, &CoreRestart::follow);
}

CoreRestart::~CoreRestart()
{
    if (theRestart == this)
        theRestart = nullptr;
}

CoreRestart *CoreRestart::create(QQmlEngine *, QJSEngine *)
{
    QJSEngine::setObjectOwnership(theRestart, QJSEngine::CppOwnership);
    return theRestart;
}

void CoreRestart::note()
{
    m_isRecent = m_session.phase() != Session::Stopping;
    Q_EMIT changed();
}

/// The phase stays what it was until the new core has answered.
void CoreRestart::follow()
{
    if (m_session.isConnected() && m_session.phase() == Session::Open && std::exchange(m_isRecent, false))
        Q_EMIT changed();
}

} // namespace satchel::ui
