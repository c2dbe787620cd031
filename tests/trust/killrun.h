// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/trust/accounts.h"
#include "tests/trust/chaincosts.h"
#include "tests/trust/rawvictim.h"
#include "tests/trust/trust.h"

#include <map>
#include <memory>

namespace satchel::trust {

/// The core and a raw ldk-node are killed in turn, in one world, at the same moments of the same lives.
class KillRun
{
public:
    KillRun(Trial &trial, CrashWorld &world); ///< `world` has started.

    void run();

private:
    struct Side {
        Victim *victim = nullptr;
        QString channel;
        int forceCloses = 0;
        int channelsOpened = 0;
    };

    [[nodiscard]] const char *prepare(); ///< What went wrong; null: nothing.
    [[nodiscard]] bool revive(Side &side);
    [[nodiscard]] bool renewChannel(Side &side);
    void killCore(const Fate &fate);
    void killRaw(const Fate &fate);
    [[nodiscard]] const char *beginRaw(); ///< A raw node with nothing behind it.
    void closeBooks();
    void addUp();
    void compareForceCloses();
    void noteRawRecords();

    Trial &m_trial;
    CrashWorld &m_world;
    CoreVictim m_core;
    std::unique_ptr<RawVictim> m_raw;
    Accounts m_accounts;
    ChainCosts m_chainCosts;
    QStringList m_fundings; ///< Transactions, of all our channels.
    Side m_ours{&m_core, {}};
    Side m_theirs;
    int m_rawsBegun = 0;
    QList<Due> m_rawDues; ///< Of the present raw node.
    QRandomGenerator m_chance;
    bool m_isBroken = false; ///< The core did not come back: nothing more to try.
};

} // namespace satchel::trust
