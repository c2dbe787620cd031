// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/ledgerrig.h"
#include "tests/trust/ledgerrowlist.h"
#include "wallet/payments/intents.h"
#include "wallet/payments/payer.h"

#include <QRandomGenerator>
#include <QThreadPool>

namespace satchel::trust {

namespace {

constexpr int atOnce = 16;
constexpr Msat feeLimit{10'000};

struct Attempt {
    api::Invoice invoice;
    Result<PaymentHash> answer = fail(ErrorCode::TimedOut);
};

/// Every payment twice, all of them at once.
QList<Attempt> attempts(FakeEngine &engine)
{
    QList<Attempt> list;
    for (int i = 0; i < atOnce / 2; ++i) {
        const Msat amount{QRandomGenerator::global()->bounded(1'000, 60'000)};
        list.append({engine.addInvoice(amount)});
        list.append(list.last());
    }
    return list;
}

Msat highest(const Attempt &attempt)
{
    return Msat{attempt.invoice.amount.value + feeLimit.value};
}

void judge(Trial &trial, const FakeEngine &engine, const QList<Attempt> &all, Msat spendable)
{
    qint64 promised = 0;
    for (const Attempt &attempt : all) {
        promised += attempt.answer ? highest(attempt).value : 0;
        const bool wasOnce = engine.payCalls(attempt.invoice.paymentHash) <= 1;
        trial.check(wasOnce, QStringLiteral("an invoice was handed over twice"));
    }
    trial.check(promised <= spendable.value,
                [&] { return QStringLiteral("%1 msat promised of %2").arg(promised).arg(spendable.value); });
    for (qsizetype i = 0; i < all.size(); i += 2) {
        const bool isAccepted = all[i].answer || all[i + 1].answer;
        const int calls = engine.payCalls(all[i].invoice.paymentHash);
        trial.check(calls == (isAccepted ? 1 : 0), QStringLiteral("the node was asked for what was refused"));
    }
}

void payAtOnce(LedgerRig &rig, QList<Attempt> &all)
{
    QThreadPool pool;
    pool.setMaxThreadCount(atOnce);
    for (Attempt &attempt : all) {
        pool.start([&rig, &attempt] { attempt.answer = Payer(*rig.money, rig.engine).pay(attempt.invoice, feeLimit); });
    }
    pool.waitForDone();
}

QList<PaymentHash> undecided(LedgerRig &rig)
{
    return rig.write<QList<PaymentHash>>([](Database &money) {
        return Intents(money).undecided().map([](const QList<Undecided> &payments) {
            QList<PaymentHash> hashes;
            for (const Undecided &payment : payments)
                hashes.append(payment.hash);
            return hashes;
        });
    });
}

/// A sudden death before the node wrote the record of any: what it remembers are earlier attempts, which failed.
void dieAfterEarlierFailures(Trial &trial, LedgerRig &rig)
{
    const QList<PaymentHash> promised = undecided(rig);
    for (const PaymentHash &hash : promised)
        rig.engine.keepFailedRecord(hash);
    rig.reopen();
    EventPump pump(rig.engine, *rig.money, LedgerRig::appliers());
    const auto decided = away([&] { return pump.reconcile(); });
    trial.check(decided.value_or(-1) == 0 && undecided(rig) == promised,
                QStringLiteral("what a channel carries was decided by an earlier failure"));
}

} // namespace

void tryPromises(Trial &trial)
{
    LedgerRig rig(trial.folder());
    rig.engine.onPay(PayOutcome::Hold);
    for (int round = 0; round < trial.rounds(); ++round) {
        const Msat spendable{QRandomGenerator::global()->bounded(50'000, 400'000)};
        api::Balances balances;
        balances.spendable = spendable;
        rig.engine.setBalances(balances);
        QList<Attempt> all = attempts(rig.engine);
        payAtOnce(rig, all);
        judge(trial, rig.engine, all, spendable);
        dieAfterEarlierFailures(trial, rig);
        for (const Attempt &attempt : all) {
            rig.engine.failHeld(attempt.invoice.paymentHash);
            rig.write<void>([hash = attempt.invoice.paymentHash](Database &money) {
                return Payments::applier()(money, event::PaymentFailed{hash, ErrorCode::NoRoute});
            });
        }
        while (rig.engine.unacknowledged() > 0)
            static_cast<void>(rig.engine.eventHandled());
    }
}

} // namespace satchel::trust
