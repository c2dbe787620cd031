// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/arrivals.h"

namespace satchel::ui {

void Arrivals::attach()
{
    connect(session(), &Session::changed, this, &Arrivals::deliver, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &Arrivals::follow, Qt::QueuedConnection);
}

void Arrivals::follow()
{
    connect(m_router, &Router::changed, this, &Arrivals::deliver, Qt::QueuedConnection);
    deliver();
}

void Arrivals::receive(const QString &text)
{
    const QString link = text.trimmed();
    if (link.isEmpty() || link.size() > longest)
        return;
    const bool isThere = m_router && m_router->sheet() != Router::NoSheet;
    if (link == m_last && (isThere || !m_repeat.hasExpired()))
        return;
    m_waiting = link;
    QMetaObject::invokeMethod(this, &Arrivals::deliver, Qt::QueuedConnection);
}

void Arrivals::deliver()
{
    if (m_waiting.isEmpty() || !m_router || m_router->sheet() != Router::NoSheet || session()->phase() != Session::Open)
        return;
    m_last = std::exchange(m_waiting, QString());
    m_repeat.setRemainingTime(doubleClick);
    Q_EMIT arrived(m_last);
}

} // namespace satchel::ui
