// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/service/endpoint.h"

namespace satchel {

/// org.satchel.Payments, as payments.xml describes it.
class PaymentsService : public Endpoint
{
    Q_OBJECT
public:
    explicit PaymentsService(api::CoreClient &core);

    api::Invoice decode(const QString &text);
    QByteArray pay(const QString &invoice, qlonglong feeLimit, const QDBusUnixFileDescriptor &passphrase);
    api::Invoice receive(qlonglong amount, const QString &description);

Q_SIGNALS:
    void settled(const satchel::api::ActivityEntry &payment);

private:
    api::PaymentClient *m_payments;
};

} // namespace satchel
