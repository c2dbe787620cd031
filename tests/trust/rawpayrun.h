// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/regtest.h"
#include "tests/trust/bills.h"

namespace satchel::trust {

/// A raw ldk-node that pays another one, many payments in flight: what a PayRun on the same chain is held against.
class RawPayRun : public QObject
{
    Q_OBJECT
public:
    RawPayRun(const QString &folder, Regtest &chain);

    /// Both nodes, and a channel between them.
    [[nodiscard]] bool prepare();
    /// Keeps `atOnce` payments on their way until `wanted` have settled.
    void pay(int atOnce, int wanted);
    [[nodiscard]] int settled() const { return m_settled; }
    [[nodiscard]] qint64 residentKb(); ///< Of the payer's process.

private:
    void fill();
    [[nodiscard]] bool isUsable();

    Regtest &m_chain;
    RawProcess m_payee;
    RawProcess m_payer;
    Bills m_bills;
    int m_atOnce = 0;
    int m_wanted = 0;
    int m_inFlight = 0;
    int m_settled = 0;
};

} // namespace satchel::trust
