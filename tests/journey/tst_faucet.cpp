// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/chain.h"
#include "sandbox/faucet.h"
#include "sandbox/stopflag.h"
#include "tests/support/regtest.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace satchel;
using namespace satchel::sandbox;

/// The faucet on a real chain.
class TestFaucet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void givesCoinsWhileSomebodyElseMines();

private:
    [[nodiscard]] bool isInTheChain(const QString &txid) const
    {
        return m_regtest.call(QStringLiteral("gettxout"), {txid, 0}).isObject();
    }

    Regtest m_regtest;
    StopFlag m_stopping;
    std::unique_ptr<Chain> m_chain;
};

void TestFaucet::initTestCase()
{
    if (Regtest::program().isEmpty())
        QSKIP("no bitcoind: set BITCOIND");
    QVERIFY(m_regtest.start());
    const BitcoindRpc rpc = m_regtest.rpc();
    m_chain = std::make_unique<Chain>(RpcAccess{rpc.host, rpc.port, rpc.user, rpc.password}, m_stopping);
    QVERIFY(m_chain->mine(150));
}

/// As the sandbox's miner does while a channel is being closed.
void TestFaucet::givesCoinsWhileSomebodyElseMines()
{
    constexpr int gifts = 30;
    const QString address = QStringLiteral("bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080");
    const Faucet faucet(*m_chain);
    std::atomic_bool isOver = false;
    std::thread miner([&] {
        while (!isOver && m_chain->mine(1)) { }
    });
    QStringList lost;
    for (int gift = 0; gift < gifts; ++gift) {
        const auto txid = faucet.send(address, Sat{10'000 + gift});
        if (!txid || !isInTheChain(*txid))
            lost.append(txid ? *txid : txid.error().detail);
    }
    isOver = true;
    miner.join();
    QCOMPARE(lost, QStringList());
}

QTEST_GUILESS_MAIN(TestFaucet)
#include "tst_faucet.moc"
