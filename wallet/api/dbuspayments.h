// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/remote.h"

#include "paymentsproxy.h"

namespace satchel::api {

/// Payments that belong to no purchase, of a core behind a socket. Thread: that of the client.
class DBusPayments : public PaymentClient
{
    Q_OBJECT
public:
    using PaymentClient::PaymentClient;

    void attach(const QDBusConnection &connection);
    void detach() { m_remote.detach(); }

    Future<Invoice> decode(QString text) override;
    Future<PaymentHash> pay(QString invoice, Msat feeLimit, Secret passphrase) override;
    Future<Invoice> receive(Msat amount, QString description) override;

private:
    Remote<PaymentsProxy> m_remote;
};

} // namespace satchel::api
