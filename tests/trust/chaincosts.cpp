// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/chaincosts.h"

#include "tests/support/regtest.h"
#include "tests/trust/crashsizes.h"

#include <algorithm>

namespace satchel::trust {

namespace {

constexpr qint64 anchor = 330;
constexpr qsizetype shortestHtlcScript
    = 2 * 120; // hex; the scripts of the two sides and of anchors are shorter than 80
constexpr qsizetype preimageLength = 2 * 32;

qint64 satsIn(const QJsonObject &object, const char *name)
{
    return qRound64(object.value(QLatin1StringView(name)).toDouble() * 1e8);
}

QJsonArray listIn(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1StringView(name)).toArray();
}

QString outputOf(const QJsonObject &transaction, const QJsonObject &output)
{
    return QStringLiteral("%1:%2")
        .arg(transaction[QStringLiteral("txid")].toString())
        .arg(output[QStringLiteral("n")].toInt());
}

QString spentBy(const QJsonObject &input)
{
    return QStringLiteral("%1:%2")
        .arg(input[QStringLiteral("txid")].toString())
        .arg(input[QStringLiteral("vout")].toInt());
}

/// What timed out comes back to us; the peer shows a preimage.
bool givesBack(const QJsonObject &input)
{
    const QJsonArray witness = listIn(input, "txinwitness");
    const bool showsPreimage = std::any_of(
        witness.begin(), witness.end(), [](const QJsonValue &one) { return one.toString().size() == preimageLength; });
    return !witness.isEmpty() && witness.last().toString().size() >= shortestHtlcScript && !showsPreimage;
}

/// As they come to us and to raw ldk-node, whose channels have anchors of their own.
bool isGivenCoin(const QJsonObject &input)
{
    return satsIn(input.value(QStringLiteral("prevout")).toObject(), "value") == channelCoins.value;
}

} // namespace

ChainCosts::ChainCosts(BitcoindRpc bitcoind)
    : m_bitcoind(std::move(bitcoind))
{ }

void ChainCosts::readOn()
{
    const int height = ask(m_bitcoind, QStringLiteral("getblockcount")).toInt();
    for (; m_height < height; ++m_height) {
        const QJsonValue hash = ask(m_bitcoind, QStringLiteral("getblockhash"), {m_height + 1});
        const QJsonObject block = ask(m_bitcoind, QStringLiteral("getblock"), {hash, 3}).toObject();
        const QJsonArray all = listIn(block, "tx");
        for (qsizetype i = 1; i < all.size(); ++i)
            m_transactions.append(all[i].toObject());
    }
}

Sat ChainCosts::of(const QStringList &fundings)
{
    readOn();
    m_fundings = QSet<QString>(fundings.begin(), fundings.end());
    m_channels.clear();
    m_ours.clear();
    m_anchors.clear();
    m_contested.clear();
    m_fees = 0;
    for (const QJsonObject &transaction : std::as_const(m_transactions))
        judge(transaction);
    return Sat{m_fees + anchors()};
}

qint64 ChainCosts::anchors() const
{
    return anchor * (m_anchors.size() + 2 * m_channels.size());
}

QString ChainCosts::text() const
{
    return QStringLiteral("fees %1 sat, anchors %2 sat").arg(m_fees).arg(anchors());
}

void ChainCosts::judge(const QJsonObject &transaction)
{
    const QJsonArray inputs = listIn(transaction, "vin");
    const auto closes = [this](const QJsonValue &input) { return m_channels.contains(spentBy(input.toObject())); };
    const bool bumps = std::any_of(inputs.begin(), inputs.end(), [this](const QJsonValue &input) {
        return m_anchors.contains(spentBy(input.toObject()));
    });
    const auto isOurs = [&](const QJsonValue &input) {
        return spendsOurs(input.toObject()) || (bumps && isGivenCoin(input.toObject()));
    };
    if (std::any_of(inputs.begin(), inputs.end(), closes))
        close(transaction);
    else if (m_fundings.contains(transaction[QStringLiteral("txid")].toString())
             || std::any_of(inputs.begin(), inputs.end(), isOurs))
        take(transaction);
}

bool ChainCosts::spendsOurs(const QJsonObject &input) const
{
    const QString output = spentBy(input);
    return m_ours.contains(output) || (m_contested.contains(output) && givesBack(input));
}

/// Ours is the larger side, as long as less than half of the channel was spent.
void ChainCosts::close(const QJsonObject &commitment)
{
    for (const QJsonValue &input : listIn(commitment, "vin"))
        m_channels.remove(spentBy(input.toObject()));
    m_fees += satsIn(commitment, "fee");
    QString largest;
    qint64 most = 0;
    for (const QJsonValue &value : listIn(commitment, "vout")) {
        const QJsonObject output = value.toObject();
        const qint64 sats = satsIn(output, "value");
        (sats == anchor ? m_anchors : m_contested).insert(outputOf(commitment, output));
        if (sats > most)
            largest = outputOf(commitment, output);
        most = std::max(most, sats);
    }
    m_contested.remove(largest);
    m_ours.insert(largest);
}

void ChainCosts::take(const QJsonObject &transaction)
{
    m_fees += satsIn(transaction, "fee");
    for (const QJsonValue &input : listIn(transaction, "vin"))
        m_anchors.remove(spentBy(input.toObject()));
    const bool isFunding = m_fundings.contains(transaction[QStringLiteral("txid")].toString());
    for (const QJsonValue &value : listIn(transaction, "vout")) {
        const QJsonObject output = value.toObject();
        const bool isChannel = isFunding && satsIn(output, "value") == channelCapacity.value;
        (isChannel ? m_channels : m_ours).insert(outputOf(transaction, output));
    }
}

} // namespace satchel::trust
