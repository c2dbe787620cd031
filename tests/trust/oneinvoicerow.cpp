// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/journey/corerun.h"
#include "tests/trust/handedover.h"
#include "tests/trust/ledgerrowlist.h"

#include <QSet>

namespace satchel::trust {

namespace {

using api::PurchaseState;
using journey::CoreRun;

constexpr int clicks = 64;
constexpr int patienceMs = 60'000;
constexpr Msat feeLimit{10'000};
constexpr qint64 billSats = 700;
constexpr qint64 billCost = billSats * 1'000 + 1'000; ///< msat, with the hub's fee.
constexpr int mostLines = 200; ///< More than one wallet gets here.

/// One wallet with two windows.
class Desk
{
public:
    bool open()
    {
        const bool isReady = m_core.start() && m_core.makeWallet().code == ErrorCode::None
            && m_core.openChannel(Sat{300'000}).code == ErrorCode::None;
        openSecondWindow();
        return isReady && m_second->isConnected();
    }

    /// kill -9, and both windows again, and the channel's fate is clear. False: that failed.
    bool comeBack()
    {
        m_core.kill9();
        const bool isBack = m_core.start() && m_core.unlock().code == ErrorCode::None
            && m_core.awaitState(api::SessionState::Running, patienceMs);
        openSecondWindow();
        return isBack && QTest::qWaitFor([this] { return hasUsableChannel() || hasLostChannel(); }, patienceMs);
    }

    bool hasUsableChannel() { return channelState() == api::ChannelState::Usable; }

    [[nodiscard]] CoreRun &core() { return m_core; }
    /// By turns.
    [[nodiscard]] api::DBusClient &window(int click) { return click % 2 ? *m_second : m_core.client(); }
    qint64 received()
    {
        const QJsonObject status = m_core.control("GET", QStringLiteral("/status"));
        return status.value(QStringLiteral("shopReceivedMsat")).toInteger(-1);
    }
    QString bill()
    {
        return m_core.control("POST", QStringLiteral("/bill"), {{QStringLiteral("sats"), billSats}})
            .value(QStringLiteral("invoice"))
            .toString();
    }
    /// Payments in Activity that are in this state.
    qint64 lines(api::PaymentState state)
    {
        const auto page = m_core.await(m_core.client().history()->page({}, 0, mostLines));
        const auto isThere = [&](const api::ActivityEntry &line) {
            const bool isPayment = line.kind == api::ActivityKind::Sent || line.kind == api::ActivityKind::Purchase;
            return isPayment && line.state == state;
        };
        return page ? std::ranges::count_if(*page, isThere) : -1;
    }

private:
    [[nodiscard]] bool hasLostChannel() { return channelState() == api::ChannelState::Closing; } ///< To the death.
    [[nodiscard]] api::ChannelState channelState()
    {
        const auto channels = m_core.await(m_core.client().wallet()->channels());
        if (!channels)
            return api::ChannelState::Opening;
        return channels->size() == 1 ? channels->first().state : api::ChannelState::Closing;
    }
    void openSecondWindow()
    {
        m_second = std::make_unique<api::DBusClient>();
        m_second->connectTo(m_core.folder() + QStringLiteral("/run/core.sock"));
        static_cast<void>(QTest::qWaitFor([this] { return m_second->isConnected(); }, 5'000));
    }

    CoreRun m_core;
    std::unique_ptr<api::DBusClient> m_second;
};

template<typename T>
bool allAnswered(const QList<Future<T>> &answers)
{
    return QTest::qWaitFor(
        [&] { return std::ranges::all_of(answers, [](const Future<T> &answer) { return answer.isFinished(); }); },
        patienceMs);
}

template<typename T>
bool anyAnswered(const QList<Future<T>> &answers)
{
    return QTest::qWaitFor(
        [&] { return std::ranges::any_of(answers, [](const Future<T> &answer) { return answer.isFinished(); }); },
        patienceMs);
}

template<typename T, typename Ask>
QList<Future<T>> clickAll(Ask ask)
{
    QList<Future<T>> answers;
    for (int click = 0; click < clicks; ++click)
        answers.append(ask(click));
    return answers;
}

/// What has left the wallet so far.
struct Sums {
    qint64 received = 0;
    Msat spendable;
    qint64 paid = 0; ///< Lines.
    qint64 pending = 0;
};

Sums sumsOf(Desk &desk)
{
    return {desk.received(), desk.core().spendable(), desk.lines(api::PaymentState::Succeeded),
            desk.lines(api::PaymentState::Pending)};
}

/// Another payment has gone the whole way after it, so that one that was sent twice would be seen by now.
void lookAgain(Trial &trial, Desk &desk, const Sums &before, qint64 price, bool hasDied, const char *what)
{
    const auto other = desk.core().await(desk.window(0).payments()->pay(desk.bill(), feeLimit));
    Sums now;
    const auto isOver = [&] {
        now = sumsOf(desk);
        return now.paid - before.paid >= 2 && now.pending == 0
            && before.spendable.value - now.spendable.value == price + 1'000 + billCost;
    };
    const bool isExact = other && QTest::qWaitFor(isOver, patienceMs / 2) && now.paid - before.paid == 2
        && (hasDied || now.received - before.received == price + billSats * 1'000);
    trial.check(isExact, [&] {
        return QStringLiteral("%1, and another: %2 lines paid, %3 pending, %4 msat left the wallet, the shop got %5")
            .arg(QLatin1String(what))
            .arg(now.paid - before.paid)
            .arg(now.pending)
            .arg(before.spendable.value - now.spendable.value)
            .arg(now.received - before.received);
    });
}

/// The price and the hub's fee left the wallet once, and the shop, which forgets its sums when it dies with the core, got
/// the price once.
void judge(Trial &trial, Desk &desk, const Sums &before, qint64 price, bool hasDied, const char *what)
{
    const auto hasPaid = [&] { return desk.received() - before.received >= price; };
    const bool isPaid = hasDied || QTest::qWaitFor(hasPaid, patienceMs / 2);
    const qint64 received = desk.received() - before.received;
    trial.check(hasDied || (isPaid && received == price), [&] {
        return QStringLiteral("%1: the shop got %2 msat for %3").arg(QLatin1String(what)).arg(received).arg(price);
    });
    const auto lostOnce = [&] { return before.spendable.value - desk.core().spendable().value == price + 1'000; };
    trial.check(QTest::qWaitFor(lostOnce, patienceMs / 2), [&] {
        return QStringLiteral("%1: %2 msat left the wallet")
            .arg(QLatin1String(what))
            .arg(before.spendable.value - desk.core().spendable().value);
    });
    lookAgain(trial, desk, before, price, hasDied, what);
}

/// With the channel the balance is gone, and the chain decides much later: no more than one payment was begun.
void judgeWithoutChannel(Trial &trial, Desk &desk, const Sums &before)
{
    const Sums now = sumsOf(desk);
    const qint64 begun = now.paid + now.pending - before.paid - before.pending;
    trial.check(begun == 0 || begun == 1, [&] { return QStringLiteral("the channel closed: %1 payments").arg(begun); });
}

/// kill -9 while it pays. Answers whether there is still a channel to judge it by.
bool survive(Trial &trial, Desk &desk, const Sums &before)
{
    trial.check(desk.comeBack(), QStringLiteral("the core or its channel did not come back"));
    if (!desk.hasUsableChannel())
        judgeWithoutChannel(trial, desk, before);
    return desk.hasUsableChannel();
}

void tryBill(Trial &trial, Desk &desk, bool dies)
{
    const Sums before = sumsOf(desk);
    const QString invoice = desk.bill();
    const auto pay = [&](int click) { return desk.window(click).payments()->pay(invoice, feeLimit); };
    const auto answers = clickAll<PaymentHash>(pay);
    dies ? anyAnswered(answers) : allAnswered(answers);
    const auto isAccepted = [](const auto &a) { return a.isFinished() && a.resultCount() > 0 && a.result(); };
    const auto accepted = std::ranges::count_if(answers, isAccepted);
    trial.check(accepted == 1 || (dies && accepted == 0), // the first answer may be one of the refusals
                QStringLiteral("%1 of 64 clicks were accepted").arg(accepted));
    if (dies && !survive(trial, desk, before))
        return;
    const auto again = desk.core().await(desk.window(0).payments()->pay(invoice, feeLimit));
    const bool isRefused
        = !again && (again.error().code == ErrorCode::AlreadyPaid || again.error().code == ErrorCode::StillPending);
    trial.check(isRefused || (dies && again), QStringLiteral("afterwards neither paid nor payable"));
    judge(trial, desk, before, billSats * 1'000, dies, "an invoice");
}

void tryPage(Trial &trial, Desk &desk, const QString &path, bool dies)
{
    const Sums before = sumsOf(desk);
    const auto shop = desk.core().await(desk.core().client().wallet()->sandboxShop());
    QUrl url = shop.value_or(QUrl());
    url.setPath(path);
    const auto look = [&](int click) { return desk.window(click).purchases()->look(url); };
    const auto looks = clickAll<api::Purchase>(look);
    allAnswered(looks);
    QSet<api::PurchaseId> found;
    qint64 price = 0;
    for (const auto &answer : looks) {
        const api::Purchase purchase = answer.result().value_or(api::Purchase());
        found.insert(purchase.id);
        price = purchase.price.value;
    }
    const QList<api::PurchaseId> offers = found.values();
    const auto approve
        = [&](int click) { return desk.window(click).purchases()->approve(offers[click % offers.size()]); };
    const auto approvals = clickAll<api::Purchase>(approve);
    dies ? anyAnswered(approvals) : allAnswered(approvals);
    if (dies && !survive(trial, desk, before))
        return;
    // A death before the intent was durable leaves the offer as it was; after it, nothing can be approved any more.
    const auto again = desk.core().await(desk.core().client().purchases()->look(url), patienceMs);
    if (again && again->state == PurchaseState::Offered)
        static_cast<void>(desk.core().await(desk.core().client().purchases()->approve(again->id)));
    judge(trial, desk, before, price, dies, "a page");
}

void tryLinks(Trial &trial, int rounds)
{
    HandedOver window(trial.folder());
    if (!window.begin())
        return trial.check(false, QStringLiteral("the window has no wallet with a channel"));
    for (int round = 0; round < rounds; ++round)
        window.tryPage(trial, QStringLiteral("/diary/%1/").arg(2 * round),
                       QStringLiteral("/diary/%1/").arg(2 * round + 1));
}

} // namespace

void tryOneInvoice(Trial &trial)
{
    std::unique_ptr<Desk> desk;
    int closed = 0;
    for (int round = 0; round < trial.rounds(); ++round) {
        if (!desk || !desk->hasUsableChannel()) {
            closed += desk && !desk->hasUsableChannel() ? 1 : 0;
            desk = std::make_unique<Desk>();
            if (!desk->open())
                return trial.cannotBegin(QStringLiteral("no wallet with a channel"));
        }
        const bool dies = round % 4 >= 2;
        round % 2 == 0 ? tryBill(trial, *desk, dies)
                       : tryPage(trial, *desk, QStringLiteral("/diary/%1/").arg(round), dies);
    }
    desk.reset();
    const int links = std::max(trial.rounds() / 8, 1);
    tryLinks(trial, links);
    trial.note(
        QStringLiteral("two windows, 64 clicks each time; every other pair of rounds with kill -9; channels closed "
                       "by that: %1; then %2 times with links handed over before, meanwhile and after a restart")
            .arg(closed)
            .arg(links));
}

} // namespace satchel::trust
