// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/control.h"
#include "sandbox/market.h"
#include "sandbox/stall.h"

#include <QJsonObject>

#include <memory>

namespace satchel::sandbox {

/// Everything but bitcoind itself, put together in order and taken apart in the opposite one. Calls block and come from
/// one thread at a time, never the main one.
class Sandbox
{
public:
    /// `folder` is taken and stays so; `stopping` ends whatever waits.
    Sandbox(const Folder &folder, const StopFlag &stopping);
    ~Sandbox();

    /// Brings it up on a bitcoind that was started a moment ago, and says how it is reached: the ready line. Fails with a
    /// sentence.
    [[nodiscard]] Result<QJsonObject> open(const RpcAccess &rpc, const Progress &progress);
    /// Stops in order, asks bitcoind to stop last. The stop flag must be set before. Safe after a failed open().
    void close();

private:
    [[nodiscard]] Done openStall(Profile &profile);
    [[nodiscard]] QJsonObject readyLine(const Profile &profile) const;

    const Folder m_folder;
    const StopFlag &m_stopping;
    std::unique_ptr<Market> m_market;
    std::unique_ptr<Stall> m_stall;
    std::unique_ptr<Control> m_control;
};

} // namespace satchel::sandbox
