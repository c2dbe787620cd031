// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/liar/encounter.h"

#include <vector>

namespace satchel::liar {

/// One wallet goes to all liars at once. Afterwards the money is counted.
class Tour
{
public:
    /// `folder` is empty.
    explicit Tour(const QString &folder);

    /// Until all have ended, or hang.
    void run();
    [[nodiscard]] const std::vector<std::unique_ptr<Encounter>> &encounters() const { return m_encounters; }
    /// Money that moved without a consent, or above it.
    [[nodiscard]] QStringList auditMoney() const;

private:
    Certificates m_tls;
    Wallet m_wallet;
    Msat m_before;
    std::vector<std::unique_ptr<Encounter>> m_encounters;
};

} // namespace satchel::liar
