// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/lastspot.h"

namespace satchel::ui {

LastSpot::~LastSpot()
{
    if (session())
        session()->preferences()->memory().setReading(0);
}

void LastSpot::attach()
{
    m_fatal = session()->preferences()->memory().reading();
    connect(session(), &Session::changed, this, &LastSpot::onPhase);
    QMetaObject::invokeMethod(this, &LastSpot::follow, Qt::QueuedConnection);
}

void LastSpot::follow()
{
    connect(m_router, &Router::changed, this, &LastSpot::note);
    onPhase();
}

void LastSpot::onPhase()
{
    const Session::Phase phase = session()->phase();
    if (phase == Session::NoWallet)
        session()->preferences()->memory().setSpot(Router::Pay, 0);
    const bool wasOpen = std::exchange(m_isOpen, phase == Session::Open && m_router);
    if (m_isOpen && !wasOpen)
        restore();
    else if (wasOpen && !m_isOpen)
        session()->preferences()->memory().setReading(0);
}

void LastSpot::restore()
{
    const WindowMemory &memory = session()->preferences()->memory();
    const int place = qBound<int>(Router::Pay, memory.place(), Router::Settings);
    const qint64 article = memory.article();
    if (m_fatal != 0) {
        m_isShown = true;
        m_router->go(Router::Library);
        Q_EMIT changed();
    } else if (place == Router::Library && article != 0) {
        m_router->read(article);
    } else if (place != m_router->place()) {
        m_router->go(static_cast<Router::Place>(place));
    }
}

void LastSpot::note()
{
    if (!m_isOpen || session()->phase() != Session::Open)
        return; // the router is being reset
    WindowMemory &memory = session()->preferences()->memory();
    memory.setReading(m_router->article());
    memory.setSpot(m_router->place(), m_router->article());
    if (m_isShown && m_router->article() != 0)
        dismiss();
}

void LastSpot::openAgain()
{
    m_router->read(m_fatal);
}

void LastSpot::dismiss()
{
    m_isShown = false;
    m_fatal = 0;
    Q_EMIT changed();
}

} // namespace satchel::ui
