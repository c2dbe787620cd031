// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/ledgerrig.h"
#include "tests/trust/ledgerrowlist.h"
#include "wallet/content/purchasesteps.h"
#include "wallet/payments/intents.h"
#include "wallet/payments/paymentstore.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <random>

namespace satchel::trust {

namespace {

constexpr int repeats = 3;
constexpr Msat price{5'000};
constexpr Msat fee{1'000};
const NodeMoney plenty{maxMsat, {}, {}};

struct Case {
    api::Invoice invoice;
    bool isPurchase = false;
    bool hasSettled = false;
    QList<Event> events; ///< In the order in which the node would tell them.
};

/// Success, failure, a success that comes after a failure, or a failure that comes after a success.
Case newCase(FakeEngine &engine, int number)
{
    Case one{engine.addInvoice(price), number % 2 == 0, number % 4 != 1, {}};
    const PaymentHash hash = one.invoice.paymentHash;
    const Event settled = event::PaymentSettled{hash, engine.preimageOf(hash), fee};
    const Event failed = event::PaymentFailed{hash, ErrorCode::NoRoute};
    const QList<QList<Event>> stories{{settled}, {failed}, {failed, settled}, {settled, failed}};
    one.events = stories[number % 4];
    return one;
}

Done begin(Database &money, const Case &one)
{
    if (!one.isPurchase) {
        api::ActivityEntry line;
        line.kind = api::ActivityKind::Sent;
        line.amount = price;
        line.paymentHash = one.invoice.paymentHash;
        line.time = QDateTime::currentDateTimeUtc();
        return Intents(money).begin(line, fee, plenty).map([](qint64) {});
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QUrl page(QStringLiteral("https://shop.example/") + one.invoice.text);
    return PurchaseStore(money)
        .create(page, now)
        .and_then([&](const PurchaseRecord &made) {
            return PurchaseStore(money).advance(made.purchase.id, purchase::OfferMade(), [&](PurchaseRecord &record) {
                record.purchase.price = price;
                record.purchase.feeLimit = fee;
                record.purchase.paymentHash = one.invoice.paymentHash;
                record.purchase.invoice = one.invoice.text;
                record.token = "token";
            });
        })
        .and_then(
            [&](const auto &offer) { return purchasesteps::approve(money, offer.record.purchase.id, plenty, now); })
        .map([](const auto &) {});
}

/// Everything that the money file says of it, but for times.
QString told(Database &money, const Case &one)
{
    const PaymentHash hash = one.invoice.paymentHash;
    const auto line = PaymentStore(money).entry(hash).value_or(api::ActivityEntry());
    QString text = QStringLiteral("%1 %2 %3 %4 %5")
                       .arg(int(line.state))
                       .arg(int(line.error))
                       .arg(line.fee.value)
                       .arg(QString::fromLatin1(line.preimage.hex()))
                       .arg(Intents(money).isPaid(hash).value_or(false));
    const auto record = PurchaseStore(money).record(hash);
    if (record) {
        auto tokens = money.prepare("SELECT count(*) FROM tokens WHERE purchase_id = ?");
        tokens.bind(1, qint64(record->purchase.id));
        const bool hasRow = tokens.step().value_or(false);
        text += QStringLiteral(" | %1 %2 %3 %4 %5")
                    .arg(int(record->purchase.state))
                    .arg(int(record->purchase.error))
                    .arg(record->purchase.feePaid.value)
                    .arg(QString::fromLatin1(record->purchase.preimage.hex()))
                    .arg(hasRow ? tokens.integer(0) : -1);
    }
    return text;
}

QStringList toldOfAll(LedgerRig &rig, const QList<Case> &cases)
{
    return rig.write<QStringList>([&cases](Database &money) -> Result<QStringList> {
        QStringList list;
        for (const Case &one : cases)
            list.append(told(money, one));
        return list;
    });
}

/// The truth of each payment, once, as the node would tell it.
void applyInOrder(LedgerRig &rig, const QList<Case> &cases)
{
    rig.write<void>([&cases](Database &money) -> Done {
        for (const Case &one : cases) {
            const Event &end = *std::ranges::find_if(one.events, [&](const Event &event) {
                return std::holds_alternative<event::PaymentSettled>(event) == one.hasSettled;
            });
            for (const EventApplier &applier : LedgerRig::appliers()) {
                if (const Done done = applier(money, end); !done)
                    return done;
            }
        }
        return {};
    });
}

QList<Event> shuffled(const QList<Case> &cases)
{
    QList<Event> events;
    for (int again = 0; again < repeats; ++again) {
        for (const Case &one : cases)
            events.append(one.events);
    }
    static std::mt19937 random(std::random_device{}());
    std::ranges::shuffle(events, random);
    return events;
}

/// Fails as often as there are copies of an event that is the only one of its payment: an event that is acknowledged
/// before it was applied is lost then, for good.
EventApplier flaky(const Case &victim)
{
    auto faults = std::make_shared<std::atomic_int>(0);
    return [faults, hash = victim.invoice.paymentHash](Database &, const Event &event) -> Done {
        const auto *settled = std::get_if<event::PaymentSettled>(&event);
        const bool fails = settled && settled->hash == hash && ++*faults <= repeats;
        return fails ? Done(fail(ErrorCode::Internal, QStringLiteral("by the row"))) : Done();
    };
}

/// Through the real pump, with transactions that fail.
void pumpAll(LedgerRig &rig, const QList<Case> &cases)
{
    const QList<EventApplier> appliers = LedgerRig::appliers() + QList<EventApplier>{flaky(cases[0]), flaky(cases[4])};
    const QList<Event> events = shuffled(cases);
    EventPump pump(rig.engine, *rig.money, appliers);
    for (const Event &event : events)
        rig.engine.emitEvent(event);
    pump.start();
    const bool isDone = QTest::qWaitFor([&] { return rig.engine.unacknowledged() == 0; }, 300'000);
    pump.stop();
    if (!isDone)
        qFatal("the pump did not take all events");
}

void compare(Trial &trial, const QStringList &truth, const QStringList &found, const char *when)
{
    for (qsizetype i = 0; i < truth.size(); ++i) {
        trial.check(truth[i] == found[i], [&] {
            return QStringLiteral("%1, payment %2: %3, not %4").arg(QLatin1String(when)).arg(i).arg(found[i], truth[i]);
        });
    }
}

void payAgain(Trial &trial, LedgerRig &rig, const QList<Case> &cases)
{
    const auto refusals = rig.write<QList<bool>>([&cases](Database &money) -> Result<QList<bool>> {
        QList<bool> list;
        for (const Case &one : cases) {
            api::ActivityEntry line;
            line.paymentHash = one.invoice.paymentHash;
            const auto begun = Intents(money).begin(line, fee, plenty);
            list.append(!begun && begun.error().code == ErrorCode::AlreadyPaid);
        }
        return list;
    });
    for (qsizetype i = 0; i < cases.size(); ++i)
        trial.check(refusals[i] == cases[i].hasSettled, QStringLiteral("what was paid would be paid again"));
}

} // namespace

void tryReplays(Trial &trial)
{
    LedgerRig rig(trial.folder());
    QList<Case> cases;
    for (int i = 0; i < trial.rounds(); ++i)
        cases.append(newCase(rig.engine, i));
    const auto beginAll = [&cases](Database &money) -> Done {
        for (const Case &one : cases) {
            if (const Done begun = begin(money, one); !begun)
                return begun;
        }
        return {};
    };
    QDir(trial.folder()).mkdir(QStringLiteral("plain"));
    LedgerRig plain(trial.folder() + QStringLiteral("/plain"));
    rig.write<void>(beginAll);
    plain.write<void>(beginAll);
    applyInOrder(plain, cases);
    const QStringList truth = toldOfAll(plain, cases);
    pumpAll(rig, cases);
    compare(trial, truth, toldOfAll(rig, cases), "in random order");
    rig.reopen();
    pumpAll(rig, cases);
    compare(trial, truth, toldOfAll(rig, cases), "again after a restart");
    rig.write<void>([](Database &money) { return money.execute("DELETE FROM payments"); });
    payAgain(trial, rig, cases);
    trial.note(QStringLiteral("%1 events for %2 payments, and the same again after a restart")
                   .arg(shuffled(cases).size())
                   .arg(cases.size()));
}

} // namespace satchel::trust
