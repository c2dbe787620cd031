// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/engine/ldkvalues.h"

#include <algorithm>

namespace satchel {

namespace {

constexpr qsizetype maxLength = 7089;
constexpr std::uint64_t lastSecond = 253'402'300'799; // of the year 9999, which Qt can still show

QString withoutScheme(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QLatin1String scheme("lightning:");
    return trimmed.startsWith(scheme, Qt::CaseInsensitive) ? trimmed.mid(scheme.size()) : trimmed;
}

std::optional<Network> networkOf(bridge::Chain chain)
{
    switch (chain) {
    case bridge::Chain::Bitcoin:
        return Network::Bitcoin;
    case bridge::Chain::Signet:
        return Network::Signet;
    case bridge::Chain::Regtest:
        return Network::Sandbox;
    case bridge::Chain::Testnet:
        break;
    }
    return std::nullopt;
}

/// The decoder takes an amount that is beyond its numbers for none.
bool namesAmount(const QString &invoice)
{
    const QString prefix = invoice.left(invoice.lastIndexOf(QLatin1Char('1')));
    return std::ranges::any_of(prefix, [](QChar letter) { return letter.isDigit(); });
}

QDateTime timeOf(std::uint64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(std::min(seconds, lastSecond)), Qt::UTC);
}

} // namespace

Result<api::Invoice> decodeInvoice(const QString &text)
{
    const QString invoice = withoutScheme(text);
    if (invoice.isEmpty() || invoice.size() > maxLength)
        return fail(ErrorCode::InvoiceUnreadable, QStringLiteral("%1 characters").arg(invoice.size()));
    const bridge::Invoice decoded = bridge::decode_invoice(ldk::toRust(invoice));
    const Result<Msat> amount = checkedMsat(decoded.amount_msat);
    if (!decoded.is_valid || !amount)
        return fail(ErrorCode::InvoiceUnreadable, QStringLiteral("not a BOLT 11 invoice"));
    if (!decoded.has_amount && namesAmount(invoice))
        return fail(ErrorCode::InvoiceUnreadable, QStringLiteral("an amount beyond all numbers"));
    const auto network = networkOf(decoded.chain);
    if (!network)
        return fail(ErrorCode::InvoiceOtherNetwork, QStringLiteral("testnet"));
    return api::Invoice{.text = invoice,
                        .paymentHash = ldk::toId<PaymentHash>(decoded.hash),
                        .payee = ldk::toId<NodeId>(decoded.payee),
                        .network = *network,
                        .hasAmount = decoded.has_amount,
                        .amount = *amount,
                        .description = ldk::toText(decoded.description),
                        .createdAt = timeOf(decoded.created_at),
                        .expiresAt = timeOf(decoded.expires_at)};
}

} // namespace satchel
