// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/bench/bench.h"
#include "tests/bench/keysender.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

namespace satchel::bench {

namespace {

constexpr int pairs = 5;
constexpr Sat capacity{16'000'000};
constexpr int patienceMs = 60'000;

void require(bool isTrue, const char *what)
{
    if (!isTrue)
        qFatal("%s", what);
}

void openChannels(const Regtest &chain, const BenchPeer &payee, const QList<Keysender *> &payers)
{
    const auto settle = [&](int blocks) {
        chain.mine(blocks);
        payee.sync();
        for (const Keysender *payer : payers)
            payer->sync();
    };
    for (const Keysender *payer : payers)
        chain.mine(1, payer->newAddress());
    settle(101);
    for (const Keysender *payer : payers)
        payer->openChannel(payee.address(), capacity);
    const auto isFunded = [&] { return chain.call(QStringLiteral("getrawmempool")).toArray().size() == payers.size(); };
    require(QTest::qWaitFor(isFunded, patienceMs), "the channels were not funded");
    settle(6);
    const auto areUsable = [&] { return std::ranges::all_of(payers, &Keysender::isUsable); };
    require(QTest::qWaitFor(areUsable, patienceMs), "the channels did not become usable");
}

/// Keeps the payee's queue of events short, as a node in use does.
class Acknowledging
{
public:
    explicit Acknowledging(const BenchPeer &payee)
        : m_thread([this, &payee] {
            while (!m_isOver)
                payee.acknowledge();
        })
    { }
    ~Acknowledging()
    {
        m_isOver = true;
        m_thread.join();
    }

private:
    std::atomic_bool m_isOver = false;
    std::thread m_thread;
};

double sample(Keysender &payer, const BenchPeer &payee, int payments)
{
    const double us = microseconds([&] { payer.pay(payee.address().id, payments); });
    payer.takeBack(payee, payments);
    return payments / (us / 1e6);
}

} // namespace

/// As ldk-node's benches/payments.rs does it: all payments are wanted at once; each waits for a free slot of the channel,
/// and is tried again if it fails. The money goes back between the samples, which is not counted.
QList<Row> keysendRows(int payments)
{
    const QTemporaryDir folder(QStringLiteral("satchel-bench-XXXXXX"));
    Regtest chain;
    require(chain.start(), "the bench found no bitcoind: set BITCOIND");
    const BenchPeer payee(chain, folder.filePath(QStringLiteral("payee")));
    Keysender ours(chain, folder.filePath(QStringLiteral("ours")), Keysender::Store::Ours);
    Keysender raw(chain, folder.filePath(QStringLiteral("raw")), Keysender::Store::Own);
    openChannels(chain, payee, {&ours, &raw});
    const Acknowledging acknowledging(payee);
    const Pair rates = interleaved(
        pairs, [&] { return sample(ours, payee, payments); }, [&] { return sample(raw, payee, payments); });
    const Pair starts = interleaved(
        pairs, [&] { return microseconds([&] { ours.restart(); }); },
        [&] { return microseconds([&] { raw.restart(); }); });
    const QString note = QStringLiteral("ldk-node on its own SQLite store; median of %1 pairs").arg(pairs);
    return {Row{QStringLiteral("%1 keysends at once").arg(payments), percentile(rates.a, 0.5), percentile(rates.b, 0.5),
                1.0, QStringLiteral("/s"), note, true},
            Row{QStringLiteral("node start after %1 payments").arg(payments * (pairs + 1)), percentile(starts.a, 0.5),
                percentile(starts.b, 0.5), 0, QStringLiteral("us"), note}};
}

} // namespace satchel::bench
