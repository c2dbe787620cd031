// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace satchel {

/// Calls peers back for as long as one is away, in a thread of its own: soon at first, then less and less often. By itself
/// ldk-node calls once a minute, and whoever waits for a payment that is on its way would wait for that.
class PeerCaller
{
public:
    struct Pace {
        std::chrono::milliseconds shortest{};
        std::chrono::milliseconds longest{};
    };
    using Call = std::function<bool()>; ///< Calls those who are away, and answers whether there were any.

    explicit PeerCaller(Call call, Pace pace);
    ~PeerCaller(); ///< end()

    void start(); ///< Without effect if it runs.
    void hurry(); ///< Calls now, and often again.
    void askToEnd(); ///< Begins no other call.
    void end(); ///< askToEnd(), and waits for the call that is under way.

private:
    void run();

    Call m_call;
    Pace m_pace;
    std::thread m_thread;
    std::mutex m_mutex; ///< Guards what follows.
    std::condition_variable m_wake;
    bool m_isEnding = false;
    bool m_isHurried = false;
};

} // namespace satchel
