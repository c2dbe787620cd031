// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/trust/rawprocess.h"

namespace satchel::trust {

/// Invoices of a payee over one satoshi each, asked for ahead, so that a payer of many never waits for one.
class Bills : public QObject
{
    Q_OBJECT
public:
    explicit Bills(RawProcess &payee);

    void stockUp(); ///< came() follows if there are few.
    [[nodiscard]] bool isEmpty() const { return m_invoices.isEmpty(); }
    [[nodiscard]] QString take() { return m_invoices.takeFirst(); }
    void giveBack(const QString &invoice) { m_invoices.append(invoice); }

Q_SIGNALS:
    void came();

private:
    RawProcess &m_payee;
    QStringList m_invoices;
    int m_asked = 0;
};

} // namespace satchel::trust
