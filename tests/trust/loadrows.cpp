// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/tcpproxy.h"
#include "tests/trust/payrun.h"
#include "tests/trust/processsize.h"
#include "tests/trust/trust.h"

#include <QElapsedTimer>
#include <QTest>

#include <bit>
#include <cstdio>

namespace satchel::trust {

namespace {

constexpr int inFlight = 16;
constexpr int fewestForMemory = 2'000; ///< Fewer say nothing about growth.
constexpr double mostGrowth = 0.05;
constexpr int reportMs = 30'000;
constexpr int patienceMs = 120'000;

void awaitSettled(PayRun &run, int wanted)
{
    run.pay(inFlight, wanted);
    QElapsedTimer sinceReport;
    sinceReport.start();
    int before = -1;
    while (run.settled() < wanted && run.settled() != before) { // as long as it goes on at all
        before = run.settled();
        if (sinceReport.hasExpired(reportMs)) {
            std::fprintf(stderr, "    … %d paid\n", before);
            sinceReport.restart();
        }
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

/// What is in use once so many payments were made.
struct Use {
    int payments = 0;
    qint64 heapKb = 0; ///< Allocated.
    qint64 residentKb = 0; ///< Of that, once written to.
    int descriptors = 0;
    PayRun::NodeState node;

    static Use of(PayRun &run)
    {
        return {run.settled(), trust::heapKb(), trust::residentKb(), openDescriptors(), run.nodeState()};
    }
    [[nodiscard]] QString text() const
    {
        return QStringLiteral(
                   "after %1 payments %2 MB, %3 MB resident (the channel's monitor on disk %4 kB, %5 records)")
            .arg(payments)
            .arg(double(heapKb) / 1024, 0, 'f', 1)
            .arg(double(residentKb) / 1024, 0, 'f', 1)
            .arg(node.monitorKb)
            .arg(node.records);
    }
};

/// What the node keeps of its payments, in kB at most; by a heap profile of 12,000 of them with lightning 0.2.7. For seven
/// to eight minutes after its end a slot in a table that doubles at 7/8, or at half of it if much was taken out
/// (outbound_payment.rs); for good a record of ldk-node, the commitments in the channel's monitor, the pages of SQLite.
qint64 keptByNode(int payments, double rate)
{
    constexpr qint64 slotBytes = 3'420;
    constexpr qint64 bytesForGood = 1'500;
    constexpr double longestSeconds = 480;
    const double remembered = std::min<double>(payments, rate * longestSeconds);
    const auto slots = 2 * std::bit_ceil(static_cast<quint64>(remembered * 8 / 7));
    return (qint64(slots) * slotBytes + payments * bytesForGood) / 1024;
}

void checkUse(Trial &trial, const Use &warm, const Use &end, double rate)
{
    trial.check(end.descriptors == warm.descriptors,
                QStringLiteral("%1 descriptors, then %2").arg(warm.descriptors).arg(end.descriptors));
    const qint64 kept = keptByNode(end.payments - warm.payments, rate);
    const qint64 grown = end.heapKb - warm.heapKb;
    trial.note(QStringLiteral("%1, %2; LDK keeps up to %3 MB of that; %4 descriptors")
                   .arg(warm.text(), end.text())
                   .arg(kept / 1024)
                   .arg(end.descriptors));
    if (trial.rounds() < fewestForMemory)
        return;
    const double growth = double(end.residentKb - warm.residentKb) / double(warm.residentKb);
    trial.check(growth < mostGrowth, QStringLiteral("memory grew by %1 %").arg(growth * 100, 0, 'f', 1));
    trial.check(double(grown - kept) < mostGrowth * double(warm.residentKb),
                QStringLiteral("memory grew by %1 kB more than LDK keeps").arg(grown - kept));
}

void micropayments(Trial &trial)
{
    PayRun run(trial.folder());
    if (!run.prepare())
        return trial.skip(QStringLiteral("no chain (bitcoind?)"));
    awaitSettled(run, trial.rounds() / 10);
    const Use warm = Use::of(run);
    QElapsedTimer time;
    time.start();
    awaitSettled(run, trial.rounds());
    const Use end = Use::of(run);
    const double rate = 1000.0 * (end.payments - warm.payments) / double(std::max<qint64>(time.elapsed(), 1));
    trial.check(end.payments == trial.rounds(), QStringLiteral("%1 settled").arg(end.payments));
    compare(trial, run);
    trial.note(QStringLiteral("%1 payments a second, %2 in flight").arg(rate, 0, 'f', 0).arg(inFlight));
    checkUse(trial, warm, end, rate);
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
        return trial.skip(QStringLiteral("no chain (bitcoind?)"));
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
             QStringLiteral("thousands of payments add up to the msat, in the same memory"),
             20'000,
             200,
             micropayments,
             {},
             20min},
            {QStringLiteral("cuts"),
             QStringLiteral("under a network that cuts, delays and halves, every payment is decided"),
             1'800,
             80,
             cuts,
             {QStringLiteral("peers-called-back")}}};
}

} // namespace satchel::trust
