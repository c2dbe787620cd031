// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/service/paymentsservice.h"

#include "paymentsadaptor.h"

namespace satchel {

PaymentsService::PaymentsService(api::CoreClient &core)
    : m_payments(core.payments())
{
    new PaymentsAdaptor(this);
    connect(m_payments, &api::PaymentClient::settled, this, &PaymentsService::settled);
}

api::Invoice PaymentsService::decode(const QString &text)
{
    if (!accepts(text, maxInvoice))
        return {};
    return answer<api::Invoice>(m_payments->decode(text));
}

QByteArray PaymentsService::pay(const QString &invoice, qlonglong feeLimit, const QDBusUnixFileDescriptor &passphrase)
{
    if (!accepts(invoice, maxInvoice))
        return {};
    auto given = taken(passphrase);
    return given ? answer<PaymentHash>(m_payments->pay(invoice, Msat{feeLimit}, std::move(*given))) : QByteArray();
}

api::Invoice PaymentsService::receive(qlonglong amount, const QString &description)
{
    if (!accepts(description, maxText))
        return {};
    return answer<api::Invoice>(m_payments->receive(Msat{amount}, description));
}

} // namespace satchel
