// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/faucet.h"

#include "sandbox/chain.h"

#include <QJsonObject>

namespace satchel::sandbox {

namespace {

constexpr Sat smallest{1000};
constexpr Sat largest{100'000'000};
constexpr std::int64_t satPerBitcoin = 100'000'000;
constexpr int matureDepth = 100;
constexpr int blocksOnTop = 5;

/// bitcoind writes amounts as JSON numbers of bitcoin; this one only decides which coin is large enough.
Sat amountOf(const QJsonObject &coin)
{
    return Sat{qRound64(coin.value(QStringLiteral("amount")).toDouble() * satPerBitcoin)};
}

QString asBitcoin(Sat amount)
{
    return QStringLiteral("%1.%2")
        .arg(amount.value / satPerBitcoin)
        .arg(amount.value % satPerBitcoin, 8, 10, QLatin1Char('0'));
}

} // namespace

Faucet::Faucet(const Chain &chain)
    : m_chain(chain)
{ }

Result<QString> Faucet::send(const QString &address, Sat amount) const
{
    if (amount < smallest || amount > largest)
        return fail(ErrorCode::AmountOutOfRange,
                    QStringLiteral("The faucet gives 1,000 to 100,000,000 sat at a time."));
    const std::lock_guard lock(m_mutex);
    const Result<Coin> coin = coinWorth(amount);
    if (!coin)
        return fail(coin.error());
    Result<QString> txid = spend(*coin, address, amount);
    if (txid && !m_chain.mine(blocksOnTop))
        return fail(ErrorCode::ChainUnreachable, QStringLiteral("bitcoind does not mine."));
    return txid;
}

Result<Faucet::Coin> Faucet::coinWorth(Sat amount) const
{
    const auto found = m_chain.call(QStringLiteral("scantxoutset"),
                                    {QStringLiteral("start"), QJsonArray{QStringLiteral("raw(51)")}});
    if (!found)
        return fail(found.error());
    const qint64 tip = found->toObject().value(QStringLiteral("height")).toInteger();
    const QJsonArray coins = found->toObject().value(QStringLiteral("unspents")).toArray();
    for (const auto &value : coins) {
        const QJsonObject coin = value.toObject();
        const bool isMature = tip - coin.value(QStringLiteral("height")).toInteger() >= matureDepth;
        if (isMature && amountOf(coin) > amount)
            return Coin{coin.value(QStringLiteral("txid")).toString(), coin.value(QStringLiteral("vout")).toInt()};
    }
    return fail(ErrorCode::InsufficientOnChain, QStringLiteral("The faucet is dry."));
}

Result<QString> Faucet::spend(const Coin &coin, const QString &address, Sat amount) const
{
    const QJsonObject input{{QStringLiteral("txid"), coin.txid}, {QStringLiteral("vout"), coin.output}};
    const auto raw = m_chain.call(QStringLiteral("createrawtransaction"),
                                  {QJsonArray{input}, QJsonArray{QJsonObject{{address, asBitcoin(amount)}}}});
    if (!raw)
        return fail(raw.error());
    if (const Done mined = m_chain.mineAlone(raw->toString()); !mined)
        return fail(mined.error());
    const auto decoded = m_chain.call(QStringLiteral("decoderawtransaction"), {raw->toString()});
    return decoded ? Result<QString>(decoded->toObject().value(QStringLiteral("txid")).toString())
                   : fail(decoded.error());
}

} // namespace satchel::sandbox
