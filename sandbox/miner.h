// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <thread>

namespace satchel::sandbox {

class Chain;
class StopFlag;

/// Mines six blocks as soon as a transaction waits in the mempool, so that nobody has to wait for a channel.
class Miner
{
public:
    /// `mined` is called in the miner's thread after each round. All must outlive the miner.
    Miner(const Chain &chain, const StopFlag &stopping, std::function<void()> mined);
    /// Joins the thread; the stop flag must be set before.
    ~Miner();

private:
    void run();
    void mineIfNeeded();

    const Chain &m_chain;
    const StopFlag &m_stopping;
    std::function<void()> m_mined;
    std::thread m_thread;
};

} // namespace satchel::sandbox
