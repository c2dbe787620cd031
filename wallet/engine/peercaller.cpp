// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/engine/peercaller.h"

#include <algorithm>
#include <utility>

namespace satchel {

PeerCaller::PeerCaller(Call call, Pace pace)
    : m_call(std::move(call))
    , m_pace(pace)
{ }

PeerCaller::~PeerCaller()
{
    end();
}

void PeerCaller::start()
{
    if (m_thread.joinable())
        return;
    m_isEnding = false;
    m_thread = std::thread([this] { run(); });
}

void PeerCaller::hurry()
{
    const std::lock_guard lock(m_mutex);
    m_isHurried = true;
    m_wake.notify_all();
}

void PeerCaller::askToEnd()
{
    const std::lock_guard lock(m_mutex);
    m_isEnding = true;
    m_wake.notify_all();
}

void PeerCaller::end()
{
    askToEnd();
    if (m_thread.joinable())
        m_thread.join();
}

void PeerCaller::run()
{
    std::unique_lock lock(m_mutex);
    auto pause = m_pace.shortest;
    while (!m_isEnding) {
        lock.unlock();
        const bool isSomebodyAway = m_call();
        lock.lock();
        m_wake.wait_for(lock, pause, [this] { return m_isEnding || m_isHurried; });
        const bool wasHurried = std::exchange(m_isHurried, false);
        pause = isSomebodyAway && !wasHurried ? std::min(2 * pause, m_pace.longest) : m_pace.shortest;
    }
}

} // namespace satchel
