// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/core/threadaudit.h"
#include "wallet/engine/ldkengine_p.h"

namespace satchel {

QList<OutgoingPart> LdkEngine::outgoing() const
{
    forbidMainThread("Engine::outgoing");
    return ldk::toOutgoing(d->node->balances());
}

QSet<PaymentHash> LdkEngine::carried(const QSet<PaymentHash> &payments) const
{
    forbidMainThread("Engine::carried");
    return d->store ? d->store->mentioned(payments) : payments;
}

Done LdkEngine::forget(const PaymentHash &hash)
{
    forbidMainThread("Engine::forget");
    return ldk::toDone(d->node->remove_payment(ldk::toSlice(hash.bytes())), "forget payment");
}

} // namespace satchel
