// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/tcpproxy.h"
#include "tests/trust/payrun.h"
#include "tests/trust/processsize.h"
#include "tests/trust/rawpayrun.h"
#include "tests/trust/trust.h"
#include "wallet/core/heap.h"

#include <QElapsedTimer>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <malloc.h>

namespace satchel::trust {

namespace {

constexpr int inFlight = 16;
constexpr int fewestForMemory = 2'000; ///< Fewer say nothing about growth.
constexpr double mostGrowth = 0.05; ///< Beyond what raw ldk-node grows.
constexpr int patienceMs = 120'000;

void awaitSettled(auto &run, int wanted)
{
    run.pay(inFlight, wanted);
    int before = -1;
    while (run.settled() < wanted && run.settled() != before) { // as long as it goes on at all
        before = run.settled();
        static_cast<void>(
            QTest::qWaitFor([&] { return run.settled() >= wanted || run.settled() > before + inFlight; }, patienceMs));
    }
}

/// The payee's record, the ledger and the channel say the same.
void compare(Trial &trial, PayRun &run)
{
    static_cast<void>(QTest::qWaitFor([&] { return run.channelSum() == run.ledgerSum(); }, 10'000));
    trial.check(run.hasItsChannel(), QStringLiteral("the channel was closed"));
    trial.check(run.channelSum() == run.ledgerSum(),
                QStringLiteral("the channel lost %1 msat, the ledger says %2")
                    .arg(run.channelSum().value)
                    .arg(run.ledgerSum().value));
    const auto ledger = run.ledger();
    for (auto line = ledger.begin(); line != ledger.end(); ++line) {
        const bool isPaid = line->state == api::PaymentState::Succeeded;
        trial.check(isPaid == run.received().contains(line.key()) && isPaid == line->hasProof
                        && line->state != api::PaymentState::Pending,
                    [&] {
                        return QStringLiteral("%1: state %2")
                            .arg(QString::fromLatin1(line.key().hex().left(8)))
                            .arg(int(line->state));
                    });
    }
    trial.check(run.contradictions().isEmpty(),
                QStringLiteral("failed first and paid then: ") + run.contradictions().join(u' '));
}

/// What the wallet's process holds once so many payments were made, and a raw node's that made as many.
struct Use {
    int payments = 0;
    qint64 residentKb = 0;
    qint64 rawKb = 0; ///< 0: there is no raw node.
    int descriptors = 0;
    PayRun::NodeState node;

    static Use of(PayRun &run, RawPayRun *raw)
    {
        return {run.settled(), trust::residentKb(), raw ? raw->residentKb() : 0, openDescriptors(), run.nodeState()};
    }
    [[nodiscard]] QString text() const
    {
        return QStringLiteral(
                   "after %1 payments %2 MB, raw ldk-node %3 MB (the channel's monitor on disk %4 kB, %5 records)")
            .arg(payments)
            .arg(double(residentKb) / 1024, 0, 'f', 1)
            .arg(double(rawKb) / 1024, 0, 'f', 1)
            .arg(node.monitorKb)
            .arg(node.records);
    }
};

/// LDK itself grows: for good by about 1 kB a payment, for some minutes by more (ARCHITECTURE.md, known holes).
void checkMemory(Trial &trial, const Use &warm, const Use &end)
{
    const double growth = double(end.residentKb - warm.residentKb) / double(warm.residentKb);
    const double rawGrowth = double(end.rawKb - warm.rawKb) / double(warm.residentKb);
    trial.note(QStringLiteral("%1, %2").arg(warm.text(), end.text()));
    trial.check(end.rawKb > 0 && growth < rawGrowth + mostGrowth,
                QStringLiteral("memory grew by %1 %, of which raw ldk-node grows %2 %")
                    .arg(growth * 100, 0, 'f', 1)
                    .arg(rawGrowth * 100, 0, 'f', 1));
}

/// Step by step, so that what LDK forgets after some minutes is the same in both.
void payTogether(PayRun &run, RawPayRun *raw, int wanted)
{
    constexpr int step = 500;
    for (int next = run.settled(); next < wanted;) {
        next = std::min(next + step, wanted);
        if (raw)
            raw->pay(inFlight, next);
        awaitSettled(run, next);
        if (raw)
            awaitSettled(*raw, next);
        std::fprintf(stderr, "    … %d paid\n", next);
    }
}

/// Left to itself glibc keeps blocks of a size that was freed before. Thousands of payments show that only where raw
/// ldk-node's own memory is steady.
bool isLargeBlockGivenBack()
{
    constexpr std::size_t large = 4 * 1'024 * 1'024;
    void *volatile block = std::malloc(large);
    std::free(block);
    const std::size_t before = ::mallinfo2().hblkhd;
    block = std::malloc(large);
    const bool isApart = ::mallinfo2().hblkhd >= before + large;
    std::free(block);
    return isApart;
}

void micropayments(Trial &trial)
{
    giveMemoryBack(); // as the core does
    trial.check(isLargeBlockGivenBack(), QStringLiteral("a large block that was freed stays in the heap"));
    PayRun run(trial.folder());
    if (!run.prepare())
        return trial.cannotBegin(QStringLiteral("the wallet got no channel"));
    std::unique_ptr<RawPayRun> raw;
    if (trial.rounds() >= fewestForMemory) {
        raw = std::make_unique<RawPayRun>(trial.folder(), run.chain());
        trial.check(raw->prepare(), QStringLiteral("raw ldk-node got no channel"));
        run.sync(); // a payment made from a hundred blocks ago would time out, and close the channel
    }
    payTogether(run, raw.get(), trial.rounds() / 10);
    const Use warm = Use::of(run, raw.get());
    QElapsedTimer time;
    time.start();
    payTogether(run, raw.get(), trial.rounds());
    const Use end = Use::of(run, raw.get());
    const double rate = 1000.0 * (end.payments - warm.payments) / double(std::max<qint64>(time.elapsed(), 1));
    trial.check(end.payments == trial.rounds(), QStringLiteral("%1 settled").arg(end.payments));
    compare(trial, run);
    trial.note(QStringLiteral("%1 payments a second, %2 in flight%3")
                   .arg(rate, 0, 'f', 0)
                   .arg(inFlight)
                   .arg(raw ? QStringLiteral("; raw ldk-node at the same pace beside it") : QString()));
    trial.check(end.descriptors == warm.descriptors,
                QStringLiteral("%1 descriptors, then %2").arg(warm.descriptors).arg(end.descriptors));
    if (raw)
        checkMemory(trial, warm, end);
}

/// A round is a tenth of a second of bad network.
constexpr int roundMs = 100;
constexpr int cutInFlight = 8;
constexpr int backInMs = 20'000; ///< The wallet calls its peer back by itself; this is beyond every wait of it.

bool awaitDecisions(PayRun &run)
{
    return QTest::qWaitFor([&] { return run.inFlight() == 0; }, patienceMs);
}

void cuts(Trial &trial)
{
    std::unique_ptr<TcpProxy> proxy;
    PayRun run(trial.folder());
    const auto throughProxy = [&](const QString &host) {
        proxy = std::make_unique<TcpProxy>(static_cast<quint16>(host.section(u':', 1).toUInt()));
        return QStringLiteral("127.0.0.1:%1").arg(proxy->port());
    };
    if (!run.prepare(throughProxy))
        return trial.cannotBegin(QStringLiteral("the wallet got no channel"));
    run.pay(cutInFlight, 0);
    proxy->setWeather(Weather::Stormy);
    static_cast<void>(QTest::qWaitFor([] { return false; }, trial.rounds() * roundMs));
    // Then payments are cut off on their way, the wallet ends and begins again, and its first call gets no answer.
    static_cast<void>(QTest::qWaitFor([&] { return run.inFlight() > 0; }, patienceMs));
    proxy->setWeather(Weather::Silent);
    run.closeWallet();
    const int calls = proxy->calls();
    run.openWallet();
    static_cast<void>(QTest::qWaitFor([&] { return proxy->calls() > calls; }, patienceMs));
    proxy->setWeather(Weather::Fair);
    const int before = run.settled();
    run.pay(1, 0);
    const bool isBack = QTest::qWaitFor([&] { return run.settled() > before + 1; }, backInMs);
    trial.check(isBack, QStringLiteral("the wallet did not come back to its peer"));
    run.stop();
    trial.check(awaitDecisions(run), [&] { return QStringLiteral("%1 are not decided").arg(run.inFlight()); });
    compare(trial, run);
    trial.note(QStringLiteral("%1 settled, %2 failed, %3 refused before money moved; %4 connections cut")
                   .arg(run.settled())
                   .arg(run.failed())
                   .arg(run.refused())
                   .arg(proxy->cuts()));
}

} // namespace

QList<Row> loadRows()
{
    using namespace std::chrono_literals;
    return {{QStringLiteral("micropayments"),
             QStringLiteral("thousands of payments add up to the msat, and take no more memory than a raw node's"),
             20'000,
             200,
             micropayments,
             {QStringLiteral("memory-given-back")},
             20min},
            {QStringLiteral("cuts"),
             QStringLiteral("under a network that cuts, delays and halves, every payment is decided"),
             1'800,
             80,
             cuts,
             {QStringLiteral("peers-called-back")}}};
}

} // namespace satchel::trust
