// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/bench/keysender.h"

#include "tests/support/away.h"
#include "wallet/engine/ldkvalues.h"
#include "wallet/store/schema.h"

#include <QDir>
#include <QTest>

#include <semaphore>
#include <thread>

namespace satchel::bench {

namespace {

constexpr std::uint64_t amountMsat = 10'000'000;
constexpr std::uint64_t reserveMsat = 200'000'000; // more than the hundredth of a channel that the payee must keep
constexpr int senders = 4; // the worker threads of ldk-node's bench
constexpr std::uint32_t eventWaitMs = 30'000;
constexpr std::chrono::milliseconds slotPoll{1};
constexpr int patienceMs = 60'000;

void require(bool isTrue, const char *what)
{
    if (!isTrue)
        qFatal("%s", what);
}

std::unique_ptr<StoreFile> openFile(const QString &path, const Secret &key, const Schema &schema)
{
    auto file = away([&] { return StoreFile::open(path, key, schema); });
    require(file.has_value(), "no store");
    return std::move(*file);
}

} // namespace

Keysender::Keysender(const Regtest &chain, const QString &folder, Store store)
    : m_folder(folder)
    , m_kind(store)
{
    EngineConfig config;
    config.chain = chain.rpc();
    m_options = ldk::toOptions(config);
    require(QDir().mkpath(folder), "no folder");
    open();
}

Keysender::~Keysender()
{
    close();
}

void Keysender::open()
{
    m_node = bridge::new_node();
    const rust::Slice<const std::uint8_t> seed(m_seed.bytes().data(), m_seed.bytes().size());
    if (m_kind == Store::Ours) {
        m_money = openFile(m_folder + QStringLiteral("/money.db"), m_key, moneySchema());
        m_library = openFile(m_folder + QStringLiteral("/library.db"), m_key, librarySchema());
        m_store = std::make_shared<KvStore>(*m_money, *m_library);
    }
    const bool isStarted = away([&] {
        const auto opened = m_kind == Store::Ours ? (*m_node)->open_with_store(m_options, seed, m_store)
                                                  : (*m_node)->open_in_folder(m_options, seed, ldk::toRust(m_folder));
        return opened == bridge::Code::Ok && (*m_node)->start() == bridge::Code::Ok;
    });
    require(isStarted, "a keysender does not start");
}

void Keysender::close()
{
    away([this] {
        (*m_node)->stop();
        m_node.reset();
        m_store.reset();
        m_money.reset();
        m_library.reset();
    });
}

void Keysender::restart()
{
    close();
    open();
}

QString Keysender::newAddress() const
{
    return ldk::toText((*m_node)->new_address().text);
}

bool Keysender::isUsable() const
{
    const auto channels = (*m_node)->channels();
    return !channels.empty() && channels.front().is_usable;
}

void Keysender::sync() const
{
    (*m_node)->sync();
    require((*m_node)->sync() == bridge::Code::Ok, "sync");
}

void Keysender::openChannel(const NodeAddress &peer, Sat capacity) const
{
    const auto opened = (*m_node)->open_channel(ldk::toSlice(peer.id.bytes()), ldk::toRust(peer.host),
                                                static_cast<std::uint64_t>(capacity.value), 0);
    require(opened.code == bridge::Code::Ok, "open channel");
}

bool Keysender::hasSlot() const
{
    const auto channels = (*m_node)->channels();
    return !channels.empty() && channels.front().send_limit_msat >= amountMsat;
}

void Keysender::send(const NodeId &payee, std::atomic_int &wanted) const
{
    std::binary_semaphore never(0);
    while (true) {
        int left = wanted;
        while (left > 0 && !wanted.compare_exchange_weak(left, left - 1)) { }
        if (left < 0)
            return; // the end
        if (left > 0 && hasSlot() && (*m_node)->keysend(ldk::toSlice(payee.bytes()), amountMsat, 0) == bridge::Code::Ok)
            continue;
        if (left > 0)
            ++wanted;
        static_cast<void>(never.try_acquire_for(slotPoll));
    }
}

void Keysender::pay(const NodeId &payee, int payments)
{
    std::atomic_int wanted = payments;
    std::vector<std::thread> threads;
    for (int i = 0; i < senders; ++i)
        threads.emplace_back([&] { send(payee, wanted); });
    for (int succeeded = 0; succeeded < payments;) {
        const bridge::Event event = (*m_node)->next_event(eventWaitMs);
        require(event.kind != bridge::EventKind::Nothing, "a keysend is not decided");
        (*m_node)->event_handled();
        succeeded += event.kind == bridge::EventKind::PaymentSuccessful ? 1 : 0;
        wanted += event.kind == bridge::EventKind::PaymentFailed ? 1 : 0;
    }
    wanted = -1;
    for (std::thread &thread : threads)
        thread.join();
}

void Keysender::takeBack(const BenchPeer &payee, int payments)
{
    const std::uint64_t sum = amountMsat * static_cast<std::uint64_t>(payments) - reserveMsat;
    const auto isSent = [&] { return payee.keysend(ldk::toId<NodeId>((*m_node)->id()), sum); };
    require(QTest::qWaitFor(isSent, patienceMs), "the money does not come back");
    for (bridge::Event event{}; event.kind != bridge::EventKind::PaymentReceived; (*m_node)->event_handled()) {
        event = (*m_node)->next_event(eventWaitMs);
        require(event.kind != bridge::EventKind::Nothing, "the money did not come back");
    }
}

} // namespace satchel::bench
