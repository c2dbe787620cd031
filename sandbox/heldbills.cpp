// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/peer_p.h"

#include <QCryptographicHash>

namespace satchel::sandbox {

namespace {

constexpr std::uint32_t validSeconds = 3600;

std::uint64_t msatOf(Sat price)
{
    return static_cast<std::uint64_t>(toMsat(price).value_or(Msat()).value);
}

QByteArray hashOf(const Preimage &preimage)
{
    return QCryptographicHash::hash(preimage.bytes(), QCryptographicHash::Sha256);
}

} // namespace

Result<Bill> Peer::heldBill(Sat price, const Preimage &preimage) const
{
    const QByteArray hash = hashOf(preimage);
    const auto answer = m_node->box->create_held_invoice(slice(hash), msatOf(price), "held", validSeconds);
    if (const Done written = done(answer.code, "write a held invoice"); !written)
        return fail(written.error());
    return Bill{textOf(answer.text).toLatin1(), *PaymentHash::fromBytes(hash)};
}

Done Peer::claim(Sat price, const Preimage &preimage) const
{
    const QByteArray hash = hashOf(preimage);
    return done(m_node->box->claim_held(slice(hash), msatOf(price), slice(preimage.bytes())), "claim a payment");
}

Done Peer::giveBack(const Preimage &preimage) const
{
    return done(m_node->box->fail_held(slice(hashOf(preimage))), "give a payment back");
}

} // namespace satchel::sandbox
