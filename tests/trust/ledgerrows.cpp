// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/ledgerrowlist.h"

namespace satchel::trust {

QList<Row> ledgerRows()
{
    using namespace std::chrono_literals;
    return {
        {QStringLiteral("promises"),
         QStringLiteral("money is promised once, an invoice handed over once, whoever asks at once"),
         400,
         40,
         &tryPromises,
         {QStringLiteral("reservation"), QStringLiteral("pays-once"), QStringLiteral("carried-outlasts-failure")}},
        {QStringLiteral("replay"),
         QStringLiteral("late, repeated and shuffled events change nothing"),
         1'500,
         120,
         &tryReplays,
         {QStringLiteral("success-is-final"), QStringLiteral("ack-after-apply"), QStringLiteral("paid-hashes")}},
        {QStringLiteral("oneinvoice"),
         QStringLiteral("64 clicks, two windows, links from outside, a restart and a sudden death pay once"),
         40,
         4,
         &tryOneInvoice,
         {QStringLiteral("one-purchase")},
         15min,
         2},
        {QStringLiteral("stuck"),
         QStringLiteral("a payment that is held waits, with its last block, and is not paid again"),
         48,
         6,
         &tryHeld,
         {QStringLiteral("carried-is-pending"), QStringLiteral("release-block")},
         15min,
         2},
        {QStringLiteral("kvdeath"),
         QStringLiteral("death at any write of the node loses and repeats no payment"),
         48,
         6,
         &tryKeyDeaths,
         {QStringLiteral("intent-first"), QStringLiteral("reconciliation")},
         20min,
         4},
    };
}

} // namespace satchel::trust
