// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/bills.h"

namespace satchel::trust {

namespace {

constexpr Msat price{1'000};
constexpr int atOnce = 200;

} // namespace

Bills::Bills(RawProcess &payee)
    : m_payee(payee)
{
    connect(&m_payee, &RawProcess::billed, this, [this](const QStringList &invoices) {
        m_invoices += invoices;
        m_asked -= static_cast<int>(invoices.size());
        Q_EMIT came();
    });
}

void Bills::stockUp()
{
    if (m_invoices.size() + m_asked >= atOnce)
        return;
    m_asked += atOnce;
    m_payee.askForBills(atOnce, price);
}

} // namespace satchel::trust
