// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/trust/accounts.h"
#include "tests/trust/trust.h"
#include "tests/trust/windowprocess.h"

namespace satchel::trust {

/// Window after window is killed while it pays, and while the one core pays for others, too. Between a window's death and the
/// next one nobody is connected.
class WindowRun
{
public:
    /// `world` has started; `socket` is where windows of the data folder look for a core.
    WindowRun(Trial &trial, CrashWorld &world, const QString &data, const QString &socket);

    void run();

private:
    [[nodiscard]] bool prepare();
    [[nodiscard]] QStringList killOne(int round);
    [[nodiscard]] bool payInTheWindow(const Due &due);
    [[nodiscard]] QStringList lookAround(const QString &title);

    Trial &m_trial;
    CrashWorld &m_world;
    CoreVictim m_core;
    Accounts m_accounts;
    WindowProcess m_window;
    QString m_channel;
    int m_diedPaying = 0;
    QRandomGenerator m_chance = QRandomGenerator::securelySeeded();
};

} // namespace satchel::trust
