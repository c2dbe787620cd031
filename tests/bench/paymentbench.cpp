// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/bench/bench.h"
#include "tests/bench/benchpeer.h"
#include "tests/support/walletrig.h"

#include <QSignalSpy>
#include <QTest>

namespace satchel::bench {

namespace {

constexpr Sat capacity{1'000'000};
constexpr int patienceMs = 60'000;
constexpr int keysendsARound = 5; // 1,000 in all

void require(bool isTrue, const char *what)
{
    if (!isTrue)
        qFatal("%s", what);
}

/// From the call to the preimage durable in our ledger and the event acknowledged.
void pay(WalletRig &ours, const QString &invoice)
{
    QSignalSpy settled(&ours.payments(), &Payments::settled);
    const auto accepted = ours.payments().pay(invoice, Msat{10'000});
    require(settled.wait(patienceMs) && accepted.result(), "a payment of ours failed");
}

} // namespace

QList<Row> paymentRows(int rounds)
{
    QTemporaryDir folder(QStringLiteral("satchel-bench-XXXXXX"));
    Regtest chain;
    require(chain.start(), "the bench found no bitcoind: set BITCOIND");
    BenchPeer payee(chain, folder.filePath(QStringLiteral("payee")));
    BenchPeer raw(chain, folder.filePath(QStringLiteral("raw")));
    WalletRig ours(chain.rpc(), folder.filePath(QStringLiteral("ours")));

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
    ours.openChannel(payee.address(), capacity);
    const auto isFunded = [&] { return chain.call(QStringLiteral("getrawmempool")).toArray().size() == 2; };
    require(QTest::qWaitFor(isFunded, patienceMs), "the channels were not funded");
    settle(6);
    require(QTest::qWaitFor([&] { return ours.isUsable() && raw.usableChannels() == 1; }, patienceMs),
            "the channels did not become usable");

    const Pair pair = interleaved(
        rounds,
        [&, invoice = QString()]() mutable {
            invoice = payee.invoice();
            return microseconds([&] { pay(ours, invoice); });
        },
        [&, invoice = QString()]() mutable {
            invoice = payee.invoice();
            return microseconds([&] { raw.pay(invoice); });
        });
    return percentileRows(QStringLiteral("payment to durable preimage"), pair, 1.0, 1.0,
                          QStringLiteral("ldk-node on its own SQLite store, same payee"))
        + keysendRows(keysendsARound * rounds) + unlockRows();
}

} // namespace satchel::bench
