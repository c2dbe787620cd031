// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/keydeathworld.h"

#include "wallet/engine/ldkvalues.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

namespace satchel::trust {

namespace {

constexpr int patienceMs = 60'000;
constexpr int blockMs = 5'000;
constexpr int blocksToBeUsable = 6;
constexpr std::uint32_t invoiceLife = 36'000;

int number(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1StringView(name)).toInt(-1);
}

} // namespace

PayerState::PayerState(const QJsonObject &object)
    : said(object)
    , channels(number(object, "channels"))
    , usable(number(object, "usable"))
    , ours(object.value(QStringLiteral("ours")).toInteger(-1))
    , leaving(object.value(QStringLiteral("leaving")).toInteger(-1))
    , calls(number(object, "calls"))
{ }

QJsonObject PayerState::line(const PaymentHash &hash) const
{
    for (const QJsonValue &line : said.value(QStringLiteral("lines")).toArray()) {
        if (line[QStringLiteral("hash")].toString().toLatin1() == hash.hex())
            return line.toObject();
    }
    return {};
}

int PayerState::undecided() const
{
    int count = 0;
    for (const QJsonValue &line : said.value(QStringLiteral("lines")).toArray())
        count += line[QStringLiteral("state")].toInt() == int(api::PaymentState::Pending) ? 1 : 0;
    return count;
}

KeyDeathWorld::KeyDeathWorld(const QString &folder)
    : m_folder(folder)
    , m_address(QStringLiteral("127.0.0.1:%1").arg(freePort()))
{ }

KeyDeathWorld::~KeyDeathWorld()
{
    m_payer.reset();
    m_payee->stop();
}

bool KeyDeathWorld::start()
{
    if (!m_chain.start() || !QDir().mkpath(m_folder + QStringLiteral("/payer")))
        return false;
    EngineConfig config;
    config.chain = m_chain.rpc();
    config.listenAddress = m_address;
    bridge::NodeOptions options = ldk::toOptions(config);
    options.alias = "payee";
    options.is_liquidity_provider = true;
    const bool isOpen
        = m_payee->open_in_folder(options, {}, ldk::toRust(m_folder + QStringLiteral("/payee"))) == bridge::Code::Ok;
    if (!isOpen || m_payee->start() != bridge::Code::Ok || !revive())
        return false;
    const QString ours = m_payer->order(QStringLiteral("address")).value(QStringLiteral("address")).toString();
    const bool isFunded = m_chain.mine(1, ldk::toText(m_payee->new_address().text)) && m_chain.mine(1, ours);
    mine(101);
    return isFunded && ensureChannel();
}

bool KeyDeathWorld::revive()
{
    m_payer = std::make_unique<PayerProcess>(m_folder + QStringLiteral("/payer"), m_chain.rpc().port);
    return m_payer->start();
}

void KeyDeathWorld::mine(int blocks)
{
    m_chain.mine(blocks);
    m_payer->order(QStringLiteral("sync"));
    m_payee->sync();
    m_payee->sync();
    takeEvents();
}

void KeyDeathWorld::takeEvents() const
{
    while (m_payee->next_event(0).kind != bridge::EventKind::Nothing)
        m_payee->event_handled();
}

template<typename Condition>
bool KeyDeathWorld::waitFor(Condition condition, int timeoutMs)
{
    return QTest::qWaitFor(
        [&] {
            takeEvents();
            return condition();
        },
        timeoutMs);
}

bool KeyDeathWorld::openChannel()
{
    const QString where = QString::fromLatin1(ldk::toBytes(m_payee->id()).toHex()) + QLatin1Char('@') + m_address;
    m_refusal = number(m_payer->order(QStringLiteral("channel ") + where), "code");
    return m_refusal == 0;
}

QString KeyDeathWorld::whyNoChannel()
{
    const PayerState now = state();
    return QStringLiteral("no channel to pay over (%1 channels, the first in state %2; error %3; %4 transactions wait)")
        .arg(now.channels)
        .arg(number(now.said, "channelState"))
        .arg(m_refusal)
        .arg(m_chain.call(QStringLiteral("getrawmempool")).toArray().size());
}

/// Whatever waits for a block gets some.
bool KeyDeathWorld::mineWaiting(int blocks)
{
    const bool isWaiting = !m_chain.call(QStringLiteral("getrawmempool")).toArray().isEmpty();
    if (isWaiting)
        mine(blocks);
    return isWaiting;
}

/// The wallet opens none before what closed the last one is in a block, or some have come without it, each time long enough
/// after the other for the node to broadcast it.
bool KeyDeathWorld::ensureChannel()
{
    QElapsedTimer sinceBlock;
    sinceBlock.start();
    const auto isOpened = [&] {
        const bool isRefused = m_refusal == int(ErrorCode::ChannelClosing) && sinceBlock.hasExpired(blockMs);
        if (!mineWaiting(1) && isRefused) {
            mine(1);
            sinceBlock.start();
        }
        return state().channels > 0 || openChannel();
    };
    if (!waitFor(isOpened, patienceMs))
        return false;
    const auto isUsable = [this] {
        mineWaiting(blocksToBeUsable);
        return state().usable == 1;
    };
    return waitFor(isUsable, patienceMs);
}

/// What is left to the chain has blocks for its limit, one after the other, so that everybody can follow.
bool KeyDeathWorld::settleAll(int timeoutMs)
{
    PayerState now = state();
    const auto isClear = [&] {
        now = state();
        return now.undecided() == 0 || now.channels == 0;
    };
    for (qint64 block = 0; block < longestHold && waitFor(isClear, timeoutMs) && now.undecided() > 0; ++block)
        mine(1);
    return now.undecided() == 0;
}

QString KeyDeathWorld::invoice() const
{
    return ldk::toText(m_payee->create_invoice(static_cast<std::uint64_t>(price), "page", invoiceLife).text);
}

bool KeyDeathWorld::wasPaid(const PaymentHash &hash) const
{
    const bridge::Payment payment = m_payee->payment(ldk::toSlice(hash.bytes()));
    return payment.is_known && payment.state == bridge::PaymentState::Succeeded;
}

} // namespace satchel::trust
