// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/rawvictim.h"

#include "tests/trust/crashsizes.h"

#include <QJsonArray>
#include <QTest>

namespace satchel::trust {

RawVictim::RawVictim(CrashWorld &world, const QString &folder)
    : m_world(world)
    , m_process(folder, world.chain())
{
    QObject::connect(&m_process, &RawProcess::settled, &m_process, [this] { ++m_decided; });
    QObject::connect(&m_process, &RawProcess::failed, &m_process, [this] { ++m_decided; });
}

bool RawVictim::start()
{
    if (!m_process.start())
        return false;
    const auto isThere = [this] {
        return m_process.usableChannels() > 0 || (m_process.connectTo(m_world.hub()) && m_process.channels().isEmpty());
    };
    return QTest::qWaitFor(isThere, usableMs);
}

bool RawVictim::openChannel()
{
    if (!m_world.giveCoins(m_process.newAddress(), channelCoins))
        return false;
    const auto isOpened = [this] {
        m_process.sync();
        return m_process.openChannel(m_world.hub(), channelCapacity);
    };
    const auto isUsable = [this] {
        m_process.sync();
        return m_process.usableChannels() > 0;
    };
    return QTest::qWaitFor(isOpened, usableMs) && QTest::qWaitFor(isUsable, usableMs);
}

QStringList RawVictim::channels()
{
    QStringList ids;
    for (const QJsonValue &channel : m_process.channels())
        ids.append(channel.toObject().value(QStringLiteral("id")).toString());
    return ids;
}

Due RawVictim::prepare(bool isPage)
{
    const api::Invoice bill = m_world.bill(isPage ? pagePrice : billPrice);
    return {bill.paymentHash, bill.amount, bill.text};
}

void RawVictim::pay(const Due &due)
{
    m_process.tell({{QStringLiteral("do"), QStringLiteral("pay")}, {QStringLiteral("invoice"), due.invoice}});
}

RawVictim::Record RawVictim::record(const PaymentHash &hash)
{
    const QJsonObject said = m_process.ask(
        {{QStringLiteral("do"), QStringLiteral("payment")}, {QStringLiteral("hash"), QString::fromLatin1(hash.hex())}});
    if (!said.value(QStringLiteral("isKnown")).toBool())
        return Record::None;
    constexpr std::array states{Record::Pending, Record::Succeeded, Record::Failed};
    return states.at(static_cast<std::size_t>(said.value(QStringLiteral("state")).toInt()));
}

} // namespace satchel::trust
