// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/rawpayrun.h"

#include "tests/trust/paysizes.h"

#include <QTest>

namespace satchel::trust {

RawPayRun::RawPayRun(const QString &folder, Regtest &chain)
    : m_chain(chain)
    , m_payee(folder + QStringLiteral("/rawpayee"), chain.rpc())
    , m_payer(folder + QStringLiteral("/rawpayer"), chain.rpc())
    , m_bills(m_payee)
{
    connect(&m_bills, &Bills::came, this, &RawPayRun::fill);
    connect(&m_payer, &RawProcess::settled, this, [this] {
        ++m_settled;
        --m_inFlight;
        fill();
    });
    connect(&m_payer, &RawProcess::failed, this, [this] {
        --m_inFlight;
        fill();
    });
}

bool RawPayRun::prepare()
{
    constexpr int coinbaseDepth = 101;
    if (!m_payee.start() || !m_payer.start() || !m_chain.mine(1, m_payer.newAddress()) || !m_chain.mine(coinbaseDepth))
        return false;
    const auto isOpened = [this] {
        m_payer.sync();
        return m_payer.openChannel(m_payee.address(), capacity);
    };
    const auto isFunded = [this] { return !m_chain.call(QStringLiteral("getrawmempool")).toArray().isEmpty(); };
    return QTest::qWaitFor(isOpened, patienceMs) && QTest::qWaitFor(isFunded, patienceMs) && m_chain.mine(6)
        && QTest::qWaitFor([this] { return isUsable(); }, patienceMs);
}

bool RawPayRun::isUsable()
{
    m_payer.sync();
    m_payee.sync();
    return m_payer.usableChannels() > 0;
}

void RawPayRun::pay(int atOnce, int wanted)
{
    m_atOnce = atOnce;
    m_wanted = wanted;
    fill();
}

void RawPayRun::fill()
{
    m_bills.stockUp();
    for (; !m_bills.isEmpty() && m_inFlight < m_atOnce && m_settled + m_inFlight < m_wanted; ++m_inFlight)
        m_payer.tell({{QStringLiteral("do"), QStringLiteral("pay")}, {QStringLiteral("invoice"), m_bills.take()}});
}

qint64 RawPayRun::residentKb()
{
    return m_payer.ask({{QStringLiteral("do"), QStringLiteral("size")}})
        .value(QStringLiteral("residentKb"))
        .toInteger();
}

} // namespace satchel::trust
