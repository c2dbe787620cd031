// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/bench/bench.h"
#include "tests/bench/benchpeer.h"
#include "tests/support/walletrig.h"

#include <QTest>

namespace satchel::bench {

namespace {

constexpr int channels = 10;
constexpr int pairs = 5;
constexpr Sat capacity{200'000};
constexpr int patienceMs = 60'000;

void require(bool isTrue, const char *what)
{
    if (!isTrue)
        qFatal("%s", what);
}

} // namespace

/// From the keys to a started node: files opened and checked, node built, what was undecided decided. Peer: ldk-node built
/// and started on its own, plain files.
QList<Row> unlockRows()
{
    const QTemporaryDir folder(QStringLiteral("satchel-bench-XXXXXX"));
    Regtest chain;
    require(chain.start(), "the bench found no bitcoind: set BITCOIND");
    const BenchPeer payee(chain, folder.filePath(QStringLiteral("payee")));
    auto raw = std::make_unique<BenchPeer>(chain, folder.filePath(QStringLiteral("raw")));
    WalletRig ours(chain.rpc(), folder.filePath(QStringLiteral("ours")));
    const auto settle = [&](int blocks) {
        chain.mine(blocks);
        ours.sync();
        raw->sync();
        payee.sync();
    };
    chain.mine(1, raw->newAddress());
    chain.mine(1, ours.newAddress());
    settle(101);
    for (int i = 0; i < channels; ++i) {
        ours.openChannel(payee.address(), capacity);
        raw->openChannel(payee.address(), capacity);
        const auto areFunded = [&] { return chain.call(QStringLiteral("getrawmempool")).toArray().size() == 2; };
        require(QTest::qWaitFor(areFunded, patienceMs), "a channel was not funded");
        settle(6);
    }
    const auto areUsable = [&] {
        const auto list = ours.channels();
        return list.size() == channels && raw->usableChannels() == channels
            && std::ranges::all_of(list, [](const auto &one) { return one.state == api::ChannelState::Usable; });
    };
    require(QTest::qWaitFor(areUsable, patienceMs), "the channels did not become usable");
    const auto reopen = [&] {
        ours.close();
        return microseconds([&] { ours.open(); });
    };
    const auto rebuild = [&] {
        raw.reset();
        return microseconds([&] { raw = std::make_unique<BenchPeer>(chain, folder.filePath(QStringLiteral("raw"))); });
    };
    const Pair pair = interleaved(pairs, reopen, rebuild);
    return {Row{QStringLiteral("unlock beyond the key, 10 channels"), percentile(pair.a, 0.5), percentile(pair.b, 0.5),
                0, QStringLiteral("us"),
                QStringLiteral("ldk-node built and started on plain files; median of %1 pairs").arg(pairs)}};
}

} // namespace satchel::bench
