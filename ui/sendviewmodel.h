// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/secretfield.h"
#include "ui/viewmodel.h"
#include "ui/worth.h"

namespace satchel::ui {

/// Pays a bare invoice: reviewed, handed over, settled or failed.
class SendViewModel : public satchel::ui::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString invoice READ invoice WRITE setInvoice NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString amount READ amount NOTIFY changed)
    Q_PROPERTY(
        satchel::ui::Worth worth READ worth NOTIFY changed) ///< Of the amount, at the own rate; empty without one.
    Q_PROPERTY(satchel::ui::Worth totalWorth READ totalWorth NOTIFY changed)
    Q_PROPERTY(QString description READ description NOTIFY changed)
    Q_PROPERTY(QString payee READ payee NOTIFY changed)
    Q_PROPERTY(QString feeLimit READ feeLimit NOTIFY changed)
    Q_PROPERTY(bool hasAmount READ hasAmount NOTIFY changed)
    Q_PROPERTY(QString total READ total NOTIFY changed) ///< Amount and highest fee.
    Q_PROPERTY(QString spendableAfter READ spendableAfter NOTIFY changed) ///< Empty: unknown, or not enough.
    Q_PROPERTY(QString expiryLine READ expiryLine NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString heldLine READ heldLine NOTIFY changed) ///< Handed over, and held by the other side; else empty.
    Q_PROPERTY(bool canPay READ canPay NOTIFY changed)
    Q_PROPERTY(bool needsPassphrase READ needsPassphrase NOTIFY changed) ///< For this amount.
public:
    enum State { Reading, Reviewing, Accepted, Settled, Failed };
    Q_ENUM(State)
    using ViewModel::ViewModel;

    [[nodiscard]] QString invoice() const { return m_invoice.text; }
    void setInvoice(const QString &invoice);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString amount() const;
    [[nodiscard]] Worth worth() const;
    [[nodiscard]] Worth totalWorth() const;
    [[nodiscard]] QString description() const { return m_invoice.description; }
    [[nodiscard]] QString payee() const { return QString::fromLatin1(m_invoice.payee.hex()); }
    [[nodiscard]] QString feeLimit() const;
    [[nodiscard]] bool hasAmount() const { return m_invoice.hasAmount; }
    [[nodiscard]] QString total() const;
    [[nodiscard]] QString spendableAfter() const;
    [[nodiscard]] QString expiryLine() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString heldLine() const;
    [[nodiscard]] bool canPay() const { return m_state == Reviewing && m_invoice.hasAmount && !m_isAsking; }

    [[nodiscard]] bool needsPassphrase() const;

public Q_SLOTS:
    /// With the passphrase, if it is needed; its field is emptied.
    void pay(satchel::ui::SecretField *passphrase = nullptr);

protected:
    void attach() override;

private:
    void decode();
    void weigh();
    [[nodiscard]] Result<Msat> sum() const;
    void onAnswer(const Result<PaymentHash> &accepted);
    void settle(const api::ActivityEntry &payment);
    void follow(const api::ActivityEntry &entry);
    void refuse(ErrorCode code);
    void go(State state, const QString &problem = {});

    api::Invoice m_invoice;
    Result<Msat> m_spendable = fail(ErrorCode::CoreUnreachable); ///< Until it is known.
    State m_state = Reading;
    bool m_isAsking = false;
    bool m_wasAsked = false; ///< The core wants the passphrase, whatever we thought.
    QString m_problem;
    qint64 m_releaseBlock = 0;
};

} // namespace satchel::ui
