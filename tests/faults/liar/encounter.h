// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/liar/lies.h"
#include "tests/faults/liar/wallet.h"

#include <QElapsedTimer>
#include <QStringList>

namespace satchel::liar {

/// A person with the wallet goes to one site that lies: looks, approves what is offered, waits, tries a delivery again once
/// the site keeps its word, and looks at what follows. Notes every step that is not as it should be.
class Encounter : public QObject
{
    Q_OBJECT
public:
    /// A person has seen this and said yes.
    struct Consent {
        PaymentHash hash;
        Msat price;
        Msat feeLimit;
    };

    Encounter(Wallet &wallet, const Lie &lie, const Certificates &tls);

    void start();
    /// After the end: what reached another site than it should.
    void auditVisits();

    [[nodiscard]] bool isDone() const { return m_isDone; }
    [[nodiscard]] QString name() const { return QLatin1String(m_lie.name); }
    [[nodiscard]] QStringList faults() const; ///< Also the step that it is stuck in.
    [[nodiscard]] const QList<Consent> &consents() const { return m_consents; }
    [[nodiscard]] qint64 slowestMs() const { return m_slowestMs; }

private:
    void step(const char *name); ///< A new step begins: the one before was fast enough, or not.
    void looked(const Result<api::Purchase> &found);
    void approve(const api::Purchase &offer);
    void changed(const api::Purchase &purchase);
    void rested(const api::Purchase &purchase);
    void goOn();
    void finish();
    void expect(const api::Purchase &purchase, const Rest &rest);
    void expectWhole(const api::Purchase &purchase);

    Wallet &m_wallet;
    Lie m_lie;
    Stage m_stage;
    QStringList m_faults;
    QList<Consent> m_consents;
    QElapsedTimer m_clock;
    QString m_step;
    api::PurchaseId m_paid = 0; ///< The purchase whose rest is waited for.
    int m_rests = 0;
    qint64 m_slowestMs = 0;
    bool m_isDone = false;
};

} // namespace satchel::liar
