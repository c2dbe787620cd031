// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/bench/bench.h"
#include "tests/bench/benchpeer.h"
#include "tests/support/away.h"
#include "wallet/engine/ldkengine.h"
#include "wallet/payments/eventpump.h"
#include "wallet/payments/payments.h"
#include "wallet/store/kvstore.h"
#include "wallet/store/schema.h"
#include "wallet/store/storefile.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

namespace satchel::bench {

namespace {

constexpr Sat capacity{1'000'000};
constexpr int patienceMs = 60'000;

std::unique_ptr<StoreFile> openFile(const QString &path, const Secret &key, const Schema &schema)
{
    auto file = away([&] { return StoreFile::open(path, key, schema); });
    if (!file)
        qFatal("the bench could not open %s", qPrintable(path));
    return std::move(*file);
}

/// Our side, as the core composes it: engine on the encrypted store, ledger, event pump.
class Wallet
{
public:
    Wallet(const Regtest &chain, const QString &folder)
        : m_money(openFile(folder + QStringLiteral("/money.db"), m_key, moneySchema()))
        , m_library(openFile(folder + QStringLiteral("/library.db"), m_key, librarySchema()))
        , m_store(*m_money, *m_library)
    {
        EngineConfig config;
        config.chain = chain.rpc();
        const bool isOpen
            = away([&] { return m_engine.open(config, Secret::random(64), m_store) && m_engine.start(); });
        if (!isOpen)
            qFatal("the bench could not start its wallet");
        QObject::connect(&m_pump, &EventPump::applied, &m_payments, &Payments::onApplied);
        m_pump.start();
    }
    ~Wallet()
    {
        m_pump.stop();
        away([this] { m_engine.stop(); });
    }

    QString newAddress()
    {
        return *away([this] { return m_engine.newAddress(); });
    }
    void sync()
    {
        away([this] { return m_engine.sync(); });
    }
    void openChannel(const NodeAddress &peer)
    {
        if (!away([&] { return m_engine.openChannel(peer, capacity); }))
            qFatal("the bench could not open its channel");
    }
    bool isUsable()
    {
        return away([this] { return m_engine.balances().spendable > Msat{0}; });
    }
    /// From the call to the preimage durable in our ledger and the event acknowledged.
    void pay(const QString &invoice)
    {
        QSignalSpy settled(&m_payments, &Payments::settled);
        const auto accepted = m_payments.pay(invoice, Msat{10'000});
        if (!settled.wait(patienceMs) || !accepted.result())
            qFatal("a payment of ours failed");
    }

private:
    Secret m_key = Secret::random(32);
    std::unique_ptr<StoreFile> m_money;
    std::unique_ptr<StoreFile> m_library;
    KvStore m_store;
    LdkEngine m_engine;
    QThreadPool m_pool;
    Payments m_payments{*m_money, m_engine, m_pool, Network::Sandbox};
    EventPump m_pump{m_engine, *m_money, {Payments::applier()}};
};

void require(bool isTrue, const char *what)
{
    if (!isTrue)
        qFatal("%s", what);
}

} // namespace

QList<Row> paymentRows(int rounds)
{
    QTemporaryDir folder(QStringLiteral("satchel-bench-XXXXXX"));
    Regtest chain;
    require(chain.start(), "the bench found no bitcoind: set BITCOIND");
    BenchPeer payee(chain, folder.filePath(QStringLiteral("payee")));
    BenchPeer raw(chain, folder.filePath(QStringLiteral("raw")));
    require(QDir(folder.path()).mkdir(QStringLiteral("ours")), "no folder");
    Wallet ours(chain, folder.filePath(QStringLiteral("ours")));

    const auto settle = [&](int blocks) {
        chain.mine(blocks);
        ours.sync();
        raw.sync();
        payee.sync();
    };
    chain.mine(1, raw.newAddress());
    chain.mine(1, ours.newAddress());
    settle(101);
    raw.openChannel(payee.address(), capacity);
    ours.openChannel(payee.address());
    const auto isFunded = [&] { return chain.call(QStringLiteral("getrawmempool")).toArray().size() == 2; };
    require(QTest::qWaitFor(isFunded, patienceMs), "the channels were not funded");
    settle(6);
    require(QTest::qWaitFor([&] { return ours.isUsable() && raw.usableChannels() == 1; }, patienceMs),
            "the channels did not become usable");

    const Pair pair = interleaved(
        rounds,
        [&, invoice = QString()]() mutable {
            invoice = payee.invoice();
            return microseconds([&] { ours.pay(invoice); });
        },
        [&, invoice = QString()]() mutable {
            invoice = payee.invoice();
            return microseconds([&] { raw.pay(invoice); });
        });
    return percentileRows(QStringLiteral("payment to durable preimage"), pair, 1.0, 1.0,
                          QStringLiteral("ldk-node on its own SQLite store, same payee"));
}

} // namespace satchel::bench
