// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/payments/intents.h"

#include "wallet/core/mutant.h"
#include "wallet/payments/columns.h"
#include "wallet/payments/invoicechecks.h"
#include "wallet/payments/paymentstore.h"

namespace satchel {

using api::PaymentState;

Result<qint64> Intents::begin(const api::ActivityEntry &intent, Msat feeLimit, const NodeMoney &node)
{
    const auto earlier = PaymentStore(m_database).entry(intent.paymentHash);
    if (!earlier && earlier.error().code != ErrorCode::NotFound)
        return fail(earlier.error());
    const auto highest = add(intent.amount, feeLimit);
    const Done isFree = refuseKnown(intent.paymentHash).and_then([&] {
        return highest ? reserve(*highest, node) : Done(fail(highest.error()));
    });
    if (!isFree)
        return fail(isFree.error());
    return earlier ? beginAgain(earlier->id, intent, feeLimit) : PaymentStore(m_database).add(intent, feeLimit);
}

Done Intents::refuseKnown(const PaymentHash &hash)
{
    const auto paid = isPaid(hash);
    if (!paid || *paid)
        return fail(paid ? Error{ErrorCode::AlreadyPaid, {}} : paid.error());
    const auto earlier = PaymentStore(m_database).entry(hash);
    if (!earlier || earlier->state == PaymentState::Failed || mutant::isOn("pays-once"))
        return {};
    if (earlier->kind == api::ActivityKind::Received)
        return fail(ErrorCode::OwnInvoice);
    return fail(earlier->state == PaymentState::Pending ? ErrorCode::StillPending : ErrorCode::AlreadyPaid);
}

Done Intents::reserve(Msat highest, const NodeMoney &node)
{
    const auto promised = undecided();
    if (!promised)
        return fail(promised.error());
    const Msat reserved = mutant::isOn("reservation") ? Msat{} : reservedFor(*promised, node);
    return spendableAfter(subtract(node.spendable, reserved).value_or(Msat()), highest, {}).map([](Msat) {});
}

Result<qint64> Intents::beginAgain(qint64 line, const api::ActivityEntry &intent, Msat feeLimit)
{
    auto row = m_database.prepare("UPDATE payments SET state = 0, error = 0, kind = ?, amount_msat = ?, "
                                  "fee_limit_msat = ?, purchase_id = ?, settled_at = NULL, release_block = NULL "
                                  "WHERE id = ?");
    row.bind(1, qint64(intent.kind)).bind(2, qint64(intent.amount.value)).bind(3, qint64(feeLimit.value));
    intent.purchase ? row.bind(4, qint64(intent.purchase)) : row.bindNull(4);
    return row.bind(5, line).run().map([&] { return line; });
}

Result<bool> Intents::isPaid(const PaymentHash &hash)
{
    auto row = m_database.prepare("SELECT 1 FROM paid_hashes WHERE payment_hash = ?");
    row.bind(1, hash.bytes());
    return row.step().map([](bool hasRow) { return hasRow && !mutant::isOn("paid-hashes"); });
}

Done Intents::rememberPaid(const PaymentHash &hash, const QDateTime &at)
{
    auto row = m_database.prepare("INSERT OR IGNORE INTO paid_hashes (payment_hash, paid_at) VALUES (?, ?)");
    row.bind(1, hash.bytes());
    columns::bind(row, 2, at);
    return row.run();
}

Result<QList<Undecided>> Intents::undecided()
{
    auto row = m_database.prepare("SELECT payment_hash, amount_msat + fee_limit_msat, created_at, release_block "
                                  "FROM payments WHERE state = 0 AND kind IN (0, 1) AND payment_hash IS NOT NULL "
                                  "ORDER BY id");
    QList<Undecided> list;
    for (auto hasRow = row.step();; hasRow = row.step()) {
        if (!hasRow)
            return fail(hasRow.error());
        if (!*hasRow)
            return list;
        list.append({columns::id<PaymentHash>(row, 0), columns::msat(row, 1), columns::time(row, 2), row.integer(3)});
    }
}

Done Intents::noteReleases(const QHash<PaymentHash, qint64> &blocks)
{
    for (auto block = blocks.cbegin(); block != blocks.cend(); ++block) {
        auto row = m_database.prepare("UPDATE payments SET release_block = ? WHERE payment_hash = ? AND state = 0");
        row.bind(1, block.value()).bind(2, block.key().bytes());
        if (const Done noted = row.run(); !noted)
            return noted;
    }
    return {};
}

} // namespace satchel
