// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/ui/scenes.h"

#include "tests/support/badpictures.h"
#include "tests/support/samples.h"
#include "tests/ui/readerbench.h"
#include "ui/onboardingviewmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

namespace satchel::testing {
namespace {

using P = ui::Router;
using S = api::PurchaseState;

QQuickItem *await(const Screen &screen, const char *name)
{
    const QString wanted = QString::fromLatin1(name);
    if (!QTest::qWaitFor([&] { return screen.find(wanted) != nullptr; }))
        qFatal("there is no %s to be seen", name);
    return screen.find(wanted);
}

void press(const Screen &screen, const char *name)
{
    QQuickItem *button = await(screen, name);
    if (!QTest::qWaitFor([&] { return button->isEnabled(); }))
        qFatal("%s cannot be pressed", name);
    button->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(screen.window(), Qt::Key_Return);
}

void type(const Screen &screen, const char *name, const char *text)
{
    await(screen, name)->forceActiveFocus(Qt::TabFocusReason);
    for (const char *letter = text; *letter; ++letter)
        QTest::keyClick(screen.window(), *letter);
}

/// Where the coins are real, so that the words come before the wallet.
void toWords(FakeCore &core, const Screen &screen)
{
    api::SessionStatus status = core.state.status;
    status.network = Network::Bitcoin;
    core.setStatus(status);
    press(screen, "onboardingBegin");
    type(screen, "passphraseInput", "correct horse");
    type(screen, "passphraseAgainInput", "correct horse");
    QTest::keyClick(screen.window(), Qt::Key_Return);
    await(screen, "wordsContinue");
}

/// Which words are asked back is drawn by lot: draws until it is these.
void askForThirdAndNinth(const Screen &screen)
{
    const QVariant flow = await(screen, "onboardingPage")->property("flow");
    auto *onboarding = flow.value<ui::OnboardingViewModel *>();
    do
        onboarding->askBack();
    while (onboarding->firstAsked() != 3 || onboarding->secondAsked() != 9);
    await(screen, "firstWordInput");
}

/// Looks at an offer and leads its purchase to `state`.
void buy(FakeCore &core, const Screen &screen, S state, ErrorCode error = ErrorCode::None)
{
    screen.router()->buy(QUrl(QStringLiteral("https://longform.example/bridges/4")));
    await(screen, "purchasePay");
    if (state != S::Offered)
        core.advance(core.state.purchases.lastKey(), state, error);
}

/// Payments of this size want the passphrase.
void askFrom(FakeCore &core, Sat amount)
{
    api::SessionStatus status = core.state.status;
    status.safety.askAbove = amount;
    core.setStatus(status);
}

void sendSample(FakeCore &core, const Screen &screen, api::PaymentState end, ErrorCode error = ErrorCode::None)
{
    const QString invoice = QStringLiteral("lnbcrt250u1sample");
    screen.router()->send(invoice);
    press(screen, "sendConfirm");
    api::ActivityEntry entry = samples::entryOf(core.state.invoices.value(invoice));
    entry.state = end;
    entry.error = error;
    if (end != api::PaymentState::Pending)
        Q_EMIT core.payments()->settled(entry);
}

constexpr qint64 farBlock = 1'214;

void holdPayment(FakeCore &core, const Screen &screen)
{
    sendSample(core, screen, api::PaymentState::Pending);
    api::ActivityEntry entry = samples::entryOf(core.state.invoices.value(QStringLiteral("lnbcrt250u1sample")));
    entry.releaseBlock = farBlock;
    Q_EMIT core.history()->changed(entry);
}

void holdPurchase(FakeCore &core, const Screen &screen)
{
    buy(core, screen, S::Paying);
    api::Purchase purchase = core.state.purchases.last();
    purchase.releaseBlock = farBlock;
    Q_EMIT core.purchases()->changed(purchase);
}

Scene state(const char *name, Fill fill, api::SessionState to, ErrorCode error = ErrorCode::None)
{
    return {name, fill, [=](FakeCore &core, Screen &) { core.setState(to, error); }};
}

Scene place(const char *name, Fill fill, P::Place where)
{
    return {name, fill, [=](FakeCore &, Screen &screen) { screen.router()->go(where); }};
}

Scene offer(const char *name, S to, ErrorCode error = ErrorCode::None)
{
    return {name, Fill::Typical, [=](FakeCore &core, Screen &screen) { buy(core, screen, to, error); }};
}

constexpr int patience = 20'000; ///< Milliseconds: a little more than the player has itself before it gives up.

/// A recording is read by a thread of its own, and at the end can either be moved about in or is refused.
void awaitRecording(const Screen &screen)
{
    const ReaderView view{screen};
    const auto isMovable = [&] {
        const QQuickItem *line = view.find("playerPosition");
        return line && line->isEnabled();
    };
    if (view.find("readerPlayer")
        && !QTest::qWaitFor([&] { return isMovable() || !view.refusal().isEmpty(); }, patience))
        qFatal("a recording is neither ready nor refused");
}

/// What was opened takes the focus a moment after it is there.
void awaitFocus(const Screen &screen)
{
    const QQuickItem *reader = ReaderView{screen}.reader();
    if (!QTest::qWaitFor([&] { return !reader->property("wantsFocus").toBool(); }, patience))
        qFatal("what was opened has not got the focus");
}

/// Reads a piece of the sandbox, once `part` of its view is there.
Scene reading(const char *name, const char *file, const char *type, const char *title, const char *part)
{
    return {name, Fill::Typical, [=](FakeCore &core, Screen &screen) {
                const qint64 id = 50;
                putIntoLibrary(core, id, soldFile(file), type, QString::fromUtf8(title));
                screen.router()->read(id);
                await(screen, part);
                awaitRecording(screen);
                awaitFocus(screen);
            }};
}

QList<Scene> doors()
{
    return {
        state("starting", Fill::Typical, api::SessionState::Opening),
        {"welcome", Fill::New, [](FakeCore &, Screen &) {}},
        {"passphrase", Fill::New, [](FakeCore &, Screen &s) { press(s, "onboardingBegin"); }},
        {"passphrase-differs", Fill::New,
         [](FakeCore &, Screen &s) {
             press(s, "onboardingBegin");
             type(s, "passphraseInput", "correct horse");
             type(s, "passphraseAgainInput", "battery");
             QTest::keyClick(s.window(), Qt::Key_Return);
         }},
        {"words", Fill::New, [](FakeCore &core, Screen &s) { toWords(core, s); }},
        {"words-asked", Fill::New,
         [](FakeCore &core, Screen &s) {
             toWords(core, s);
             askForThirdAndNinth(s);
             type(s, "firstWordInput", "abl");
             press(s, "wordsContinue");
         }},
        state("unlock", Fill::Typical, api::SessionState::Locked),
        {"unlock-refused", Fill::Typical,
         [](FakeCore &core, Screen &s) {
             core.setState(api::SessionState::Locked);
             type(s, "unlockPassphraseInput", "wrong");
             QTest::keyClick(s.window(), Qt::Key_Return);
             await(s, "unlockProblem");
         }},
        {"unlock-full-disk", Fill::Typical,
         [](FakeCore &core, Screen &s) {
             core.setState(api::SessionState::Locked);
             core.failNext(QStringLiteral("session.unlock"), ErrorCode::StorePaused);
             type(s, "unlockPassphraseInput", "sandbox");
             QTest::keyClick(s.window(), Qt::Key_Return);
             await(s, "unlockProblem");
         }},
        {"unlock-words", Fill::Typical,
         [](FakeCore &core, Screen &s) {
             core.setState(api::SessionState::Locked);
             press(s, "unlockOtherWay");
             type(s, "unlockWordsInput", "abandon ability able about above absent absorb abstract absurd abuse");
         }},
        {"unlock-waiting", Fill::Typical,
         [](FakeCore &core, Screen &s) {
             api::SessionStatus status = core.state.status;
             status.state = api::SessionState::Locked;
             status.waitMs = 640'000;
             core.setStatus(status);
             await(s, "tryWait");
         }},
        {"unlock-restarted", Fill::Typical,
         [](FakeCore &core, Screen &s) {
             core.setState(api::SessionState::Locked);
             s.parts()->showCoreRestart();
             await(s, "unlockRestarted");
         }},
        state("refused", Fill::Typical, api::SessionState::Refused, ErrorCode::SandboxGone),
        state("refused-older", Fill::Typical, api::SessionState::Refused, ErrorCode::StoreOlder),
        state("refused-damaged", Fill::Typical, api::SessionState::Refused, ErrorCode::StoreDamaged),
    };
}

QList<Scene> places()
{
    return {
        place("pay-empty", Fill::Empty, P::Pay),
        place("pay", Fill::Typical, P::Pay),
        place("pay-full", Fill::Full, P::Pay),
        {"pay-refused", Fill::Typical,
         [](FakeCore &, Screen &s) {
             type(s, "payField", "lnbcrt1nonsense");
             QTest::keyClick(s.window(), Qt::Key_Return);
         }},
        {"pay-unanswered", Fill::Typical, [](FakeCore &core, Screen &) { core.setConnected(false); }},
        state("pay-offline", Fill::Typical, api::SessionState::Offline, ErrorCode::ChainUnreachable),
        state("pay-older-copy", Fill::Typical, api::SessionState::Offline, ErrorCode::StoreOlder),
        {"pay-disk-full", Fill::Typical,
         [](FakeCore &core, Screen &) {
             api::SessionStatus status = core.state.status;
             status.isStorePaused = true;
             core.setStatus(status);
         }},
        place("library-empty", Fill::Empty, P::Library),
        place("library", Fill::Typical, P::Library),
        place("library-full", Fill::Full, P::Library),
        {"reader", Fill::Typical, [](FakeCore &, Screen &s) { s.router()->read(8); }},
        {"reader-korean", Fill::Typical, [](FakeCore &, Screen &s) { s.router()->read(5); }},
        {"reader-long", Fill::Typical, [](FakeCore &, Screen &s) { s.router()->read(1); }},
        {"reader-table", Fill::Typical, [](FakeCore &, Screen &s) { s.router()->read(3); }},
        {"reader-markdown", Fill::Typical, [](FakeCore &, Screen &s) { s.router()->read(2); }},
        reading("reader-document", "paper/walk.pdf", "application/pdf", "A Walk Along the Wall", "readerPages"),
        reading("reader-picture", "pictures/chart.jpg", "image/jpeg", "A Chart of Gull Bay", "readerImage"),
        reading("reader-sound", "sound/net-menders-tune.ogg", "audio/ogg", "The Net Menders' Tune", "playerToggle"),
        reading("reader-video", "video/evening-tide.webm", "video/webm", "Evening Tide", "playerToggle"),
        {"reader-file", Fill::Typical,
         [](FakeCore &, Screen &s) {
             s.router()->read(7);
             await(s, "refusalSave");
         }},
        place("activity-empty", Fill::Empty, P::Activity),
        place("activity", Fill::Typical, P::Activity),
        place("activity-full", Fill::Full, P::Activity),
        place("wallet-empty", Fill::Empty, P::Wallet),
        place("wallet", Fill::Typical, P::Wallet),
        place("wallet-full", Fill::Full, P::Wallet),
        {"wallet-closing", Fill::Typical,
         [](FakeCore &, Screen &s) {
             s.router()->go(P::Wallet);
             press(s, "closeChannel");
         }},
        place("settings", Fill::Typical, P::Settings),
    };
}

QList<Scene> purchaseSheets()
{
    return {
        offer("purchase", S::Offered),
        offer("purchase-paying", S::Paying),
        {"purchase-held", Fill::Typical, holdPurchase},
        offer("purchase-waiting", S::Paid),
        offer("purchase-undelivered", S::PaidNotDelivered, ErrorCode::HostUnreachable),
        offer("purchase-failed", S::Failed, ErrorCode::NoRoute),
        {"purchase-asks", Fill::Typical,
         [](FakeCore &core, Screen &s) {
             askFrom(core, Sat{1});
             s.router()->buy(QUrl(QStringLiteral("https://longform.example/bridges/4")));
             type(s, "purchaseProofFieldInput", "wrong");
             press(s, "purchasePay");
         }},
        {"purchase-gone", Fill::Typical,
         [](FakeCore &, Screen &s) { s.router()->buy(QUrl(QStringLiteral("https://corner.example/gone"))); }},
        {"purchase-too-dear", Fill::Empty,
         [](FakeCore &core, Screen &s) {
             core.state.offers = samples::offers();
             s.router()->buy(QUrl(QStringLiteral("https://longform.example/bridges/4")));
         }},
    };
}

QList<Scene> otherSheets()
{
    return {
        {"send", Fill::Typical, [](FakeCore &, Screen &s) { s.router()->send(QStringLiteral("lnbcrt250u1sample")); }},
        {"send-pending", Fill::Typical,
         [](FakeCore &core, Screen &s) { sendSample(core, s, api::PaymentState::Pending); }},
        {"send-held", Fill::Typical, holdPayment},
        {"send-done", Fill::Typical,
         [](FakeCore &core, Screen &s) { sendSample(core, s, api::PaymentState::Succeeded); }},
        {"send-failed", Fill::Typical,
         [](FakeCore &core, Screen &s) { sendSample(core, s, api::PaymentState::Failed, ErrorCode::NoRoute); }},
        {"send-unreadable", Fill::Typical, [](FakeCore &, Screen &s) { s.router()->send(QStringLiteral("lnbc1x")); }},
        {"entry", Fill::Typical,
         [](FakeCore &, Screen &s) {
             s.router()->go(P::Activity);
             s.router()->openEntry(1'008);
         }},
        {"entry-failed", Fill::Typical,
         [](FakeCore &, Screen &s) {
             s.router()->go(P::Activity);
             s.router()->openEntry(1'011);
         }},
        {"receipt", Fill::Typical, [](FakeCore &, Screen &s) { s.router()->openReceipt(1); }},
        {"channel", Fill::Typical,
         [](FakeCore &, Screen &s) {
             s.router()->go(P::Wallet);
             s.router()->openChannel();
         }},
        {"channel-refused", Fill::Typical,
         [](FakeCore &core, Screen &s) {
             s.router()->go(P::Wallet);
             s.router()->openChannel();
             const QQuickItem *capacity = await(s, "capacity");
             if (!QTest::qWaitFor([&] { return capacity->property("text").toString().size() > 1; }))
                 qFatal("no size is proposed");
             core.failNext(QStringLiteral("wallet.openChannel"), ErrorCode::PeerUnreachable);
             press(s, "channelConfirm");
         }},
        {"receive", Fill::Typical,
         [](FakeCore &, Screen &s) {
             s.router()->go(P::Wallet);
             s.router()->receive();
         }},
        {"scan", Fill::Typical, [](FakeCore &, Screen &s) { s.router()->scan(); }},
        {"scan-nothing", Fill::Typical,
         [](FakeCore &, Screen &s) {
             QGuiApplication::clipboard()->setImage(QImage(300, 300, QImage::Format_Mono));
             s.router()->scan();
             press(s, "scanClipboard");
             await(s, "scanProblem");
         }},
        {"scan-choose", Fill::Typical,
         [](FakeCore &, Screen &s) {
             QGuiApplication::clipboard()->setImage(
                 twoCodes(QStringLiteral("https://longform.example/bridges/4"), QStringLiteral("ann@corner.example")));
             s.router()->scan();
             press(s, "scanClipboard");
             await(s, "scanChoice2");
         }},
        {"words-again", Fill::Typical,
         [](FakeCore &, Screen &s) {
             s.router()->showWords();
             type(s, "wordsPassphraseInput", "open sesame");
         }},
        {"words-again-shown", Fill::Typical,
         [](FakeCore &, Screen &s) {
             s.router()->showWords();
             type(s, "wordsPassphraseInput", "open sesame");
             QTest::keyClick(s.window(), Qt::Key_Return);
             await(s, "words");
         }},
        {"passphrase-change", Fill::Typical,
         [](FakeCore &, Screen &s) {
             s.router()->changePassphrase();
             type(s, "newPassphraseInput", "tree");
             type(s, "oldPassphraseInput", "wrong");
         }},
        {"passphrase-refused", Fill::Typical,
         [](FakeCore &, Screen &s) {
             s.router()->changePassphrase();
             type(s, "oldPassphraseInput", "wrong");
             type(s, "newPassphraseInput", "tree");
             type(s, "newPassphraseAgainInput", "tree");
             press(s, "passphraseAdvance");
             await(s, "passphraseProblem");
         }},
        {"passphrase-changed", Fill::Typical,
         [](FakeCore &, Screen &s) {
             s.router()->changePassphrase();
             type(s, "oldPassphraseInput", "open sesame");
             type(s, "newPassphraseInput", "tree");
             type(s, "newPassphraseAgainInput", "tree");
             press(s, "passphraseAdvance");
         }},
        {"safety-weaker", Fill::Typical,
         [](FakeCore &, Screen &s) {
             s.router()->go(P::Settings);
             press(s, "askAbove0");
             type(s, "askAboveProofFieldInput", "wrong");
             press(s, "askAboveConfirm");
             await(s, "askAboveProofProblem");
         }},
        {"send-asks", Fill::Typical,
         [](FakeCore &core, Screen &s) {
             askFrom(core, Sat{10'000});
             s.router()->send(QStringLiteral("lnbcrt250u1sample"));
             await(s, "sendProofFieldInput");
         }},
        {"keys", Fill::Typical, [](FakeCore &, Screen &s) { s.router()->showKeys(); }},
        {"notices", Fill::Typical,
         [](FakeCore &core, Screen &s) {
             buy(core, s, S::Offered);
             press(s, "purchaseLater");
             s.router()->receive();
             press(s, "receiveCopy");
             QTest::keyClick(s.window(), Qt::Key_Escape);
             s.router()->openNotices();
         }},
        {"notices-empty", Fill::Typical, [](FakeCore &, Screen &s) { s.router()->openNotices(); }},
        {"toast", Fill::Typical,
         [](FakeCore &core, Screen &s) {
             buy(core, s, S::Offered);
             press(s, "purchaseLater");
             await(s, "toastAction")->forceActiveFocus(Qt::TabFocusReason);
         }},
    };
}

/// A rate that was entered some days ago, also beside every payment.
void setRate(FakeCore &core, int days = 5)
{
    core.state.rate = {QStringLiteral("USD"), 9'319'000, QDateTime::currentDateTimeUtc().addDays(-days)};
    for (api::ActivityEntry &entry : core.state.entries)
        entry.rate = core.state.rate;
    Q_EMIT core.wallet()->rateChanged(core.state.rate);
}

/// Scrolls down by the keyboard, to what follows a control.
void goBehind(const Screen &screen, const char *name)
{
    await(screen, name)->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(screen.window(), Qt::Key_Tab);
}

Scene withRate(const char *name, const std::function<void(FakeCore &, Screen &)> &steps)
{
    return {name, Fill::Typical, [=](FakeCore &core, Screen &screen) {
                setRate(core);
                steps(core, screen);
            }};
}

/// Amounts in the person's currency too.
QList<Scene> inCurrency()
{
    return {
        {"settings-fiat-new", Fill::Typical,
         [](FakeCore &, Screen &s) {
             s.router()->go(P::Settings);
             await(s, "rateSwitch")->forceActiveFocus(Qt::TabFocusReason);
             QTest::keyClick(s.window(), Qt::Key_Space);
             goBehind(s, "rateCurrency");
         }},
        withRate("settings-fiat",
                 [](FakeCore &, Screen &s) {
                     s.router()->go(P::Settings);
                     goBehind(s, "rateSave");
                 }),
        {"settings-fiat-refused", Fill::Typical,
         [](FakeCore &core, Screen &s) {
             setRate(core, 12);
             s.router()->go(P::Settings);
             type(s, "rateNumber", ",5");
             QTest::keyClick(s.window(), Qt::Key_Return);
             await(s, "rateProblem");
             goBehind(s, "rateSave");
         }},
        withRate("currencies",
                 [](FakeCore &, Screen &s) {
                     s.router()->go(P::Settings);
                     s.router()->pickCurrency();
                 }),
        withRate("currencies-none",
                 [](FakeCore &, Screen &s) {
                     s.router()->pickCurrency();
                     type(s, "currencySearch", "shells");
                 }),
        withRate("pay-fiat", [](FakeCore &, Screen &s) { s.router()->go(P::Pay); }),
        withRate("purchase-fiat", [](FakeCore &core, Screen &s) { buy(core, s, S::Offered); }),
        withRate("send-fiat", [](FakeCore &, Screen &s) { s.router()->send(QStringLiteral("lnbcrt250u1sample")); }),
        withRate("entry-fiat", [](FakeCore &, Screen &s) { s.router()->openEntry(1'008); }),
        withRate("receipt-fiat", [](FakeCore &, Screen &s) { s.router()->openReceipt(1); }),
    };
}

void makeFull(FakeCore &core)
{
    core.fillWithSamples();
    const QString endless
        = QStringLiteral("Verschwiegenheitsverpflichtungserklärung der Hafenbeleuchtungsgesellschaft ");
    for (int line = 0; line < 150; ++line) {
        api::ActivityEntry entry = core.state.entries.last();
        entry.id = core.state.entries.lastKey() + 1;
        entry.kind = line % 3 ? api::ActivityKind::Sent : api::ActivityKind::Received;
        entry.state = api::PaymentState::Succeeded;
        entry.error = ErrorCode::None;
        entry.title = endless.repeated(1 + line % 3);
        entry.amount = Msat{1'234'567'890'123 / (1 + line)};
        entry.time = QDateTime::currentDateTimeUtc().addSecs(-7200LL * line);
        core.addEntry(entry);
        if (line < 60) {
            api::Content content = core.state.contents.first();
            content.item.id = 1000 + line;
            content.item.title = endless.repeated(1 + line % 3);
            content.item.origin = QStringLiteral("https://eine-sehr-lange-adresse-ohne-ende.hafen.example");
            content.item.price = Msat{9'876'543'000};
            core.addContent(content.item, content.bytes);
        }
    }
    QList<api::Channel> channels = core.state.channels;
    for (int at = 0; at < 4; ++at) {
        api::Channel channel = samples::newChannel(samples::hub().id, Sat{2'000'000'000}, 10 + at);
        channel.state = static_cast<api::ChannelState>(at);
        channel.peerName = endless.trimmed();
        channel.theirs = Msat{999'999'999'000};
        channel.ours = Msat{999'000'000'000};
        channels.append(channel);
    }
    api::Balances balances = samples::overChannels({}, channels);
    balances.onChain = Sat{2'099'999'999};
    balances.onChainSpendable = Sat{2'099'989'999};
    balances.reserve = Sat{10'000};
    balances.leaving = Msat{123'456'789'000};
    core.setChannels(channels);
    core.setBalances(balances);
}

} // namespace

void fill(FakeCore &core, Fill fill)
{
    if (fill == Fill::Empty)
        core.setState(api::SessionState::Running);
    else if (fill == Fill::Typical)
        core.fillWithSamples();
    else if (fill == Fill::Full)
        makeFull(core);
}

QList<Scene> scenes()
{
    return doors() + places() + purchaseSheets() + otherSheets() + inCurrency();
}

} // namespace satchel::testing
