// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/api/dbuspayments.h"

#include "wallet/api/secretfile.h"

namespace satchel::api {

void DBusPayments::attach(const QDBusConnection &connection)
{
    m_remote.attach(connection);
    connect(m_remote.proxy(), &PaymentsProxy::settled, this, &PaymentClient::settled);
}

Future<Invoice> DBusPayments::decode(QString text)
{
    return m_remote.ask<Invoice>(this, &PaymentsProxy::decode, text);
}

Future<PaymentHash> DBusPayments::pay(QString invoice, Msat feeLimit, Secret passphrase)
{
    const auto file = secretFile(passphrase);
    return file ? m_remote.ask<PaymentHash>(this, &PaymentsProxy::pay, invoice, feeLimit, *file)
                : ready<PaymentHash>(fail(file.error()));
}

Future<Invoice> DBusPayments::receive(Msat amount, QString description)
{
    return m_remote.ask<Invoice>(this, &PaymentsProxy::receive, amount, description);
}

} // namespace satchel::api
