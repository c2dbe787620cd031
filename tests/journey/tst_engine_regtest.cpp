// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/regtest.h"
#include "wallet/bridge/bridge.h"
#include "wallet/engine/ldkengine.h"
#include "wallet/engine/ldkvalues.h"

#include <QElapsedTimer>
#include <QTest>

#include <future>

using namespace satchel;
using namespace std::chrono_literals;

namespace {

constexpr Sat walletChannel{500'000};

/// Runs what may block away from the main thread, which the engine refuses.
template<typename Fn>
auto away(Fn fn)
{
    return std::async(std::launch::async, fn).get();
}

/// The other side: a node of the bridge on its own store.
struct Peer {
    explicit Peer(const char *alias)
        : name(alias)
        , address(QStringLiteral("127.0.0.1:%1").arg(freePort()))
    { }

    bool start(const Regtest &chain, const QString &folder, bool isHub)
    {
        EngineConfig config;
        config.chain = chain.rpc();
        config.listenAddress = address;
        bridge::NodeOptions options = ldk::toOptions(config);
        options.alias = name;
        options.is_liquidity_provider = isHub;
        return node->open_in_folder(options, {}, ldk::toRust(folder)) == bridge::Code::Ok
            && node->start() == bridge::Code::Ok;
    }

    [[nodiscard]] NodeAddress where() const { return {ldk::toId<NodeId>(node->id()), address}; }
    [[nodiscard]] QString newAddress() const { return ldk::toText(node->new_address().text); }
    [[nodiscard]] QString invoice(Msat amount) const
    {
        return ldk::toText(node->create_invoice(static_cast<std::uint64_t>(amount.value), "a page", 3600).text);
    }
    [[nodiscard]] bool hasUsableChannel() const
    {
        const auto channels = node->channels();
        return std::any_of(channels.begin(), channels.end(), [](const auto &channel) { return channel.is_usable; });
    }

    const char *name;
    QString address;
    rust::Box<bridge::Node> node = bridge::new_node();
};

} // namespace

/// The engine on a real chain: wallet → hub → shop.
class TestEngineRegtest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void opensAChannel();
    void paysThroughTheHub();
    void sendsWithoutAnInvoice();
    void neverPaysTwice();
    void saysWhyItCannotPay();
    void remembersAfterARestart();
    void paysRightAfterAStart();
    void paysFromTodaysBlockAfterDaysAway();
    void leavesNoTraceWhenTheHubIsAway();
    void isPaid();
    void paysNothingOnceItIsToStop();
    void countsAClosedChannelOnce();
    void looksAtTheChainBeforeItOpens();
    void cleanupTestCase();

private:
    void openWallet();
    void mineAndSync(int blocks);
    void syncOthers();
    Done pay(const QString &invoice, Msat feeLimit = Msat{5000});
    /// The next event of this kind; others are acknowledged and passed over.
    template<typename Kind>
    std::optional<Kind> await();

    QTemporaryDir m_folder;
    Regtest m_chain;
    Peer m_hub{"hub"};
    Peer m_shop{"shop"};
    MemoryNodeStore m_store;
    std::unique_ptr<LdkEngine> m_wallet;
    QString m_paid;
};

void TestEngineRegtest::openWallet()
{
    m_wallet = std::make_unique<LdkEngine>();
    EngineConfig config;
    config.chain = m_chain.rpc();
    config.trustedPeers = {m_hub.where().id};
    config.logFile = m_folder.filePath(QStringLiteral("wallet.log"));
    const Secret seed(64);
    QVERIFY(away([&] { return m_wallet->open(config, seed, m_store); }));
}

void TestEngineRegtest::mineAndSync(int blocks)
{
    QVERIFY(m_chain.mine(blocks));
    QVERIFY(away([this] { return m_wallet->sync(); }));
    syncOthers();
}

void TestEngineRegtest::syncOthers()
{
    for (const Peer *peer : {&m_hub, &m_shop}) {
        peer->node->sync();
        QCOMPARE(peer->node->sync(), bridge::Code::Ok);
    }
}

Done TestEngineRegtest::pay(const QString &invoice, Msat feeLimit)
{
    return away([&] { return m_wallet->pay(invoice, {}, feeLimit); });
}

template<typename Kind>
std::optional<Kind> TestEngineRegtest::await()
{
    return away([this]() -> std::optional<Kind> {
        while (const auto event = m_wallet->nextEvent(20s)) {
            const auto *wanted = std::get_if<Kind>(&*event);
            const auto found = wanted ? std::optional(*wanted) : std::nullopt;
            if (!m_wallet->eventHandled() || found)
                return found;
        }
        return {};
    });
}

void TestEngineRegtest::initTestCase()
{
    if (Regtest::program().isEmpty())
        QSKIP("no bitcoind: set BITCOIND");
    QVERIFY(m_chain.start());
    QVERIFY(m_hub.start(m_chain, m_folder.filePath(QStringLiteral("hub")), true));
    QVERIFY(m_shop.start(m_chain, m_folder.filePath(QStringLiteral("shop")), false));
    openWallet();
    QVERIFY(away([this] { return m_wallet->start(); }));
    const auto address = away([this] { return m_wallet->newAddress(); });
    QVERIFY(address && m_chain.mine(1, m_hub.newAddress()) && m_chain.mine(1, *address));
    mineAndSync(101);
    const NodeAddress shop = m_shop.where();
    const auto opened
        = m_hub.node->open_channel(ldk::toSlice(shop.id.bytes()), ldk::toRust(shop.host), 5'000'000, 500'000'000);
    QCOMPARE(opened.code, bridge::Code::Ok);
}

void TestEngineRegtest::opensAChannel()
{
    QVERIFY(m_wallet->nodeId() != NodeId());
    QCOMPARE(away([this] { return m_wallet->balances().onChainSpendable; }), Sat{5'000'000'000});
    const auto id = away([this] { return m_wallet->openChannel(m_hub.where(), walletChannel); });
    QVERIFY(id.has_value());
    const auto pending = await<event::ChannelPending>();
    QVERIFY(pending && pending->id == *id && pending->peer == m_hub.where().id && pending->fundingTxid.size() == 64);
    QCOMPARE(away([this] { return m_wallet->channels().first().state; }), api::ChannelState::Opening);
    QTRY_VERIFY(m_chain.call(QStringLiteral("getrawmempool")).toArray().size() == 2);
    mineAndSync(6);
    const auto ready = await<event::ChannelReady>();
    QVERIFY(ready && ready->id == *id);
    QTRY_VERIFY(m_shop.hasUsableChannel());
    QTRY_COMPARE(away([this] { return m_wallet->channels().first().state; }), api::ChannelState::Usable);
    QVERIFY(m_store.writes() > 0);
    QVERIFY(away([this] { return m_wallet->status().isChainSynced; }));
}

void TestEngineRegtest::paysThroughTheHub()
{
    m_paid = m_shop.invoice(Msat{50'000});
    const auto before = away([this] { return m_wallet->channels().first().ours; });
    QVERIFY(pay(m_paid));
    const auto settled = await<event::PaymentSettled>();
    QVERIFY(settled);
    QVERIFY(proves(settled->preimage, decodeInvoice(m_paid)->paymentHash));
    QCOMPARE(settled->fee, Msat{1000});
    QTRY_COMPARE(away([this] { return m_wallet->channels().first().ours; }), Msat{before.value - 51'000});
    QTRY_COMPARE(away([this] { return m_wallet->balances().leaving; }), Msat{0});
}

void TestEngineRegtest::sendsWithoutAnInvoice()
{
    constexpr std::uint64_t amount = 7'777'000;
    const NodeId shop = m_shop.where().id;
    QCOMPARE(m_hub.node->keysend(ldk::toSlice(shop.bytes()), amount, 0), bridge::Code::Ok);
    QCOMPARE(m_hub.node->keysend(ldk::toSlice(QByteArray("nobody")), amount, 0), bridge::Code::InvalidInput);
    bridge::Event event{};
    while ((event = m_shop.node->next_event(20'000)).kind != bridge::EventKind::Nothing && event.amount_msat != amount)
        QCOMPARE(m_shop.node->event_handled(), bridge::Code::Ok);
    QCOMPARE(event.kind, bridge::EventKind::PaymentReceived);
    QCOMPARE(m_shop.node->event_handled(), bridge::Code::Ok);
}

void TestEngineRegtest::neverPaysTwice()
{
    QCOMPARE(pay(m_paid).error().code, ErrorCode::AlreadyPaid);
    QCOMPARE(pay(QStringLiteral("lightning:") + m_paid.toUpper()).error().code, ErrorCode::AlreadyPaid);
}

void TestEngineRegtest::saysWhyItCannotPay()
{
    QCOMPARE(pay(m_shop.invoice(Msat{50'000}), Msat{999}).error().code, ErrorCode::FeeTooHigh);
    QCOMPARE(pay(m_shop.invoice(Msat{600'000'000})).error().code, ErrorCode::InsufficientBalance);
    QCOMPARE(pay(m_shop.invoice(Msat{0})).error().code, ErrorCode::InvoiceWithoutAmount);
    const auto own = away([this] { return m_wallet->createInvoice(Msat{1000}, {}, 60s); });
    QVERIFY(own.has_value());
    QCOMPARE(pay(own->text).error().code, ErrorCode::InvalidInput);
}

void TestEngineRegtest::remembersAfterARestart()
{
    QElapsedTimer timer;
    timer.start();
    away([this] { m_wallet.reset(); });
    QVERIFY(timer.elapsed() < 3000);
    openWallet();
    const auto invoice = decodeInvoice(m_paid);
    const auto settlement = away([&] { return m_wallet->settlement(invoice->paymentHash); });
    QVERIFY(settlement && proves(settlement->preimage, invoice->paymentHash));
    QCOMPARE(settlement->fee, Msat{1000});
    QCOMPARE(away([&] { return m_wallet->paymentState(invoice->paymentHash); }), api::PaymentState::Succeeded);
    QCOMPARE(away([this] { return m_wallet->channels().size(); }), qsizetype(1));
    QCOMPARE(pay(m_paid).error().code, ErrorCode::AlreadyPaid);
}

void TestEngineRegtest::paysRightAfterAStart()
{
    const QString invoice = m_shop.invoice(Msat{2000});
    QVERIFY(away([this] { return m_wallet->start(); }));
    const Done accepted = pay(invoice);
    QVERIFY2(accepted, accepted ? "" : qPrintable(accepted.error().detail));
    QVERIFY(await<event::PaymentSettled>());
}

/// A payment whose end is counted from an old block has timed out when it is made, and would close the channel.
void TestEngineRegtest::paysFromTodaysBlockAfterDaysAway()
{
    away([this] {
        m_wallet->stop(); // right after a payment was settled, which still stands in the channel
        m_wallet.reset();
    });
    QVERIFY(m_chain.mine(400));
    syncOthers();
    openWallet();
    QVERIFY(away([this] { return m_wallet->start(); }));
    const QString invoice = m_shop.invoice(Msat{2000});
    Done accepted;
    const auto isAnswered = [&] { // that many blocks can take longer than a payment waits
        accepted = pay(invoice);
        return accepted || accepted.error().code != ErrorCode::ChainUnreachable;
    };
    QVERIFY(QTest::qWaitFor(isAnswered, 60'000));
    QVERIFY2(accepted, accepted ? "" : qPrintable(accepted.error().detail));
    QVERIFY(await<event::PaymentSettled>());
    QCOMPARE(away([this] { return m_wallet->channels().size(); }), qsizetype(1));
}

void TestEngineRegtest::leavesNoTraceWhenTheHubIsAway()
{
    const QString invoice = m_shop.invoice(Msat{3000});
    QCOMPARE(m_hub.node->stop(), bridge::Code::Ok);
    QTRY_COMPARE(away([this] { return m_wallet->channels().first().state; }), api::ChannelState::PeerOffline);
    QCOMPARE(pay(invoice).error().code, ErrorCode::PeerUnreachable);
    const PaymentHash hash = decodeInvoice(invoice)->paymentHash;
    QCOMPARE(away([&] { return m_wallet->paymentState(hash); }).error().code, ErrorCode::NotFound);
    QCOMPARE(m_hub.node->start(), bridge::Code::Ok);
    QTRY_VERIFY_WITH_TIMEOUT(m_shop.node->connect(ldk::toSlice(m_hub.where().id.bytes()), ldk::toRust(m_hub.address))
                                 == bridge::Code::Ok,
                             10'000);
    QTRY_VERIFY(m_shop.hasUsableChannel());
    QVERIFY(pay(invoice));
    QVERIFY(await<event::PaymentSettled>());
}

void TestEngineRegtest::isPaid()
{
    // The hub must hold more than its reserve on its side of the channel before it can send anything back.
    QVERIFY(pay(m_shop.invoice(Msat{20'000'000})));
    QVERIFY(await<event::PaymentSettled>());
    const auto invoice = away([this] { return m_wallet->createInvoice(Msat{4000}, QStringLiteral("back"), 60s); });
    QVERIFY(invoice.has_value());
    QCOMPARE(invoice->description, QStringLiteral("back"));
    QCOMPARE(m_shop.node->pay(ldk::toRust(invoice->text), 0, 5000), bridge::Code::Ok);
    const auto received = await<event::PaymentReceived>();
    QVERIFY(received && received->hash == invoice->paymentHash && received->amount == Msat{4000});
}

void TestEngineRegtest::paysNothingOnceItIsToStop()
{
    const QString invoice = m_shop.invoice(Msat{2000});
    m_wallet->beginStop();
    QCOMPARE(pay(invoice).error().code, ErrorCode::Cancelled);
    away([this] { m_wallet.reset(); });
    openWallet();
    QVERIFY(away([this] { return m_wallet->start(); }));
    QVERIFY(pay(invoice));
    QVERIFY(await<event::PaymentSettled>());
}

void TestEngineRegtest::countsAClosedChannelOnce()
{
    const auto channel = away([this] { return m_wallet->channels().first(); });
    const qint64 share = roundedDown(channel.ours).value + channel.reserve.value;
    const auto before = away([this] { return m_wallet->balances(); });
    QVERIFY(away([&] { return m_wallet->closeChannel(channel.id, channel.peer); }));
    const auto closed = await<event::ChannelClosed>();
    QVERIFY(closed && closed->id == channel.id && !closed->isForced);
    QTRY_VERIFY(!m_chain.call(QStringLiteral("getrawmempool")).toArray().isEmpty());
    for (int block = 0; block < 3; ++block) {
        const auto after = away([this] { return m_wallet->balances(); });
        QCOMPARE(after.spendable, Msat{0});
        QCOMPARE(after.arriving, Msat{0});
        const qint64 gained = after.onChain.value - before.onChain.value;
        QVERIFY(block == 0 || (gained <= share && gained > share - 10'000));
        mineAndSync(1);
    }
    QCOMPARE(away([&] { return m_wallet->closeChannel(channel.id, channel.peer); }).error().code, ErrorCode::NotFound);
}

void TestEngineRegtest::looksAtTheChainBeforeItOpens()
{
    QVERIFY(m_chain.mine(3)); // the node would see them within two seconds
    QVERIFY(away([this] { return m_wallet->openChannel(m_hub.where(), walletChannel); }));
    QCOMPARE(away([this] { return m_wallet->status(); }).blockHeight,
             m_chain.call(QStringLiteral("getblockcount")).toInteger());
}

void TestEngineRegtest::cleanupTestCase()
{
    away([this] { m_wallet.reset(); });
    m_shop.node->stop();
    m_hub.node->stop();
}

QTEST_GUILESS_MAIN(TestEngineRegtest)
#include "tst_engine_regtest.moc"
