// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/idlelock.h"

namespace satchel {

namespace {

constexpr std::chrono::seconds between{5};

} // namespace

IdleLock::IdleLock(std::function<Moment()> clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_tick.setInterval(between);
    connect(&m_tick, &QTimer::timeout, this, &IdleLock::look);
}

void IdleLock::watch(int minutes)
{
    m_limit = std::chrono::minutes(minutes);
    note();
    minutes > 0 ? m_tick.start() : m_tick.stop();
}

void IdleLock::note()
{
    m_noted = m_clock().sinceBoot;
}

bool IdleLock::isOverdue() const
{
    return m_limit.count() > 0 && m_clock().sinceBoot - m_noted >= m_limit;
}

void IdleLock::look()
{
    if (isOverdue())
        Q_EMIT overdue();
}

} // namespace satchel
