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

    /// kill -9, and both windows again.
    bool comeBack()
    {
        m_core.kill9();
        const bool isBack = m_core.start() && m_core.unlock().code == ErrorCode::None
            && m_core.awaitState(api::SessionState::Running, patienceMs);
        openSecondWindow();
        return isBack && QTest::qWaitFor([this] { return hasUsableChannel() || hasLostChannel(); }, patienceMs)
            && hasUsableChannel();
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

/// What left the wallet, once everything is decided.
struct Sums {
    qint64 received = 0;
    Msat spendable;
};

Sums sumsOf(Desk &desk)
{
    return {desk.received(), desk.core().spendable()};
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
}

void tryBill(Trial &trial, Desk &desk, bool dies)
{
    const Sums before = sumsOf(desk);
    const QString invoice = desk.core()
                                .control("POST", QStringLiteral("/bill"), {{QStringLiteral("sats"), billSats}})
                                .value(QStringLiteral("invoice"))
                                .toString();
    const auto pay = [&](int click) { return desk.window(click).payments()->pay(invoice, feeLimit); };
    const auto answers = clickAll<PaymentHash>(pay);
    dies ? anyAnswered(answers) : allAnswered(answers);
    const auto accepted
        = dies ? 1 : std::ranges::count_if(answers, [](const auto &a) { return a.result().has_value(); });
    trial.check(accepted == 1, QStringLiteral("%1 of 64 clicks were accepted").arg(accepted));
    const bool hasChannel = !dies || desk.comeBack();
    const auto again = desk.core().await(desk.window(0).payments()->pay(invoice, feeLimit));
    trial.check(!dies || !hasChannel || again.has_value() || again.error().code == ErrorCode::AlreadyPaid
                    || again.error().code == ErrorCode::StillPending,
                QStringLiteral("after the restart neither paid nor payable"));
    if (hasChannel)
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
    const bool hasChannel = !dies || desk.comeBack();
    if (!hasChannel)
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
        window.tryPage(trial, QStringLiteral("/diary/%1/").arg(round));
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
                return trial.skip(QStringLiteral("no sandbox: set BITCOIND"));
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
