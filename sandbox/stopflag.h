// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace satchel::sandbox {

/// Says to every thread that waits that what it works for is about to stop. Thread-safe.
class StopFlag
{
public:
    void set()
    {
        const std::lock_guard lock(m_mutex);
        m_isSet = true;
        m_changed.notify_all();
    }

    /// For the next round; nobody may be waiting.
    void clear()
    {
        const std::lock_guard lock(m_mutex);
        m_isSet = false;
    }

    [[nodiscard]] bool isSet() const
    {
        const std::lock_guard lock(m_mutex);
        return m_isSet;
    }

    /// Waits for the stop, at most `time`; true when it came.
    bool waitFor(std::chrono::milliseconds time) const
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, time, [this] { return m_isSet; });
    }

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    bool m_isSet = false;
};

} // namespace satchel::sandbox
