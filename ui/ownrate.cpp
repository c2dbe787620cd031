// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/ownrate.h"

#include "ui/currencies.h"
#include "ui/fiatformat.h"

namespace satchel::ui {

OwnRate::OwnRate(api::CoreClient *core, QObject *parent)
    : QObject(parent)
    , m_core(core)
{
    connect(core->wallet(), &api::WalletClient::rateChanged, this, &OwnRate::take);
}

Worth OwnRate::worthOf(Msat amount) const
{
    return inCurrency(amount, m_now);
}

QString OwnRate::currency() const
{
    if (!m_picked.isEmpty())
        return m_picked;
    return m_now.isSet() ? m_now.currency : systemCurrency();
}

void OwnRate::pick(const QString &currency)
{
    m_picked = currency;
    Q_EMIT changed();
}

void OwnRate::follow(bool isOpen)
{
    if (std::exchange(m_isOpen, isOpen) == isOpen)
        return;
    m_picked.clear();
    if (!isOpen)
        return take({});
    m_isAsking = true;
    whenDone(m_core->wallet()->rate(), this, [this](const Result<FiatRate> &rate) {
        if (rate && m_isAsking)
            take(*rate);
    });
}

void OwnRate::take(const FiatRate &rate)
{
    m_isAsking = false;
    m_now = rate;
    Q_EMIT changed();
}

} // namespace satchel::ui
