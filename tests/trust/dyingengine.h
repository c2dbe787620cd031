// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/engine/ldkengine.h"

#include <atomic>
#include <thread>

#include <unistd.h>

namespace satchel::trust {

/// An engine that can end the process when the money has moved, before whoever handed the payment over goes on.
class DyingEngine final : public LdkEngine
{
public:
    void dieWhenPaid() { m_dies = true; }

    Done pay(const QString &invoice, std::optional<Msat> amount, Msat feeLimit) override
    {
        const Done accepted = LdkEngine::pay(invoice, amount, feeLimit);
        if (accepted && m_dies)
            die(decodeInvoice(invoice).value_or(api::Invoice()).paymentHash);
        return accepted;
    }

private:
    static constexpr int killed = 9;

    void die(const PaymentHash &hash) const
    {
        while (paymentState(hash).value_or(api::PaymentState::Pending) == api::PaymentState::Pending)
            std::this_thread::yield();
        _exit(killed);
    }

    std::atomic_bool m_dies = false;
};

} // namespace satchel::trust
