// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/miner.h"

#include "sandbox/chain.h"
#include "sandbox/stopflag.h"

namespace satchel::sandbox {

namespace {

constexpr std::chrono::milliseconds interval{300};
constexpr int blocksARound = 6;

} // namespace

Miner::Miner(const Chain &chain, const StopFlag &stopping, std::function<void()> mined)
    : m_chain(chain)
    , m_stopping(stopping)
    , m_mined(std::move(mined))
    , m_thread([this] { run(); })
{ }

Miner::~Miner()
{
    m_thread.join();
}

void Miner::run()
{
    while (!m_stopping.waitFor(interval))
        mineIfNeeded();
}

void Miner::mineIfNeeded()
{
    if (m_chain.hasUnconfirmed().value_or(false) && m_chain.mine(blocksARound))
        m_mined();
}

} // namespace satchel::sandbox
