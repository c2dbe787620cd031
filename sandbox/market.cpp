// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/market.h"

#include "sandbox/port.h"
#include "sandbox/stopflag.h"

namespace satchel::sandbox {

namespace {

constexpr std::chrono::seconds bitcoindTime{12};
constexpr std::chrono::seconds connectTime{5};
constexpr std::chrono::seconds reconnectTime{8};
constexpr std::chrono::seconds fundingTime{15};
constexpr std::chrono::milliseconds pollInterval{25};
constexpr std::chrono::hours billValidity{1};
constexpr int firstBlocks = 110;
constexpr Sat hubCoins{50'000'000};
constexpr Sat shopCoins{1'000'000};
constexpr Sat channelCapacity{10'000'000};

} // namespace

Market::Market(RpcAccess rpc, const StopFlag &stopping)
    : m_stopping(stopping)
    , m_chain(std::move(rpc), stopping)
    , m_faucet(m_chain)
    , m_hub(stopping)
    , m_shop(stopping)
{ }

Market::~Market() = default;

Done Market::open(const QString &folder, quint16 hubPort, const Progress &progress)
{
    progress(QStringLiteral("Starting the chain"));
    return m_chain.waitUntilReady(bitcoindTime)
        .and_then([&] { return freshenChain(progress); })
        .and_then([&] { return startNodes(folder, hubPort); })
        .and_then([&] { return ensureChannel(progress); });
}

Done Market::freshenChain(const Progress &progress)
{
    const Result<qint64> height = m_chain.height();
    if (!height)
        return fail(height.error());
    if (*height >= firstBlocks)
        return m_chain.mine(1);
    progress(QStringLiteral("Mining the first coins"));
    return m_chain.mine(firstBlocks - static_cast<int>(*height));
}

Done Market::startNodes(const QString &folder, quint16 hubPort)
{
    const PeerSettings hub{folder + QStringLiteral("/hub"), QStringLiteral("Sandbox hub"), hubPort, true,
                           m_chain.access()};
    const PeerSettings shop{folder + QStringLiteral("/shop"), QStringLiteral("Sandbox shop"), freePort(), false,
                            m_chain.access()};
    return m_hub.open(hub)
        .and_then([&] { return m_shop.open(shop); })
        .and_then([&] { return m_hub.start(); })
        .and_then([&] { return m_shop.start(); })
        .and_then([&] { return connectNodes(); });
}

Done Market::ensureChannel(const Progress &progress)
{
    m_miner = std::make_unique<Miner>(m_chain, m_stopping, [this] {
        m_hub.sync();
        m_shop.sync();
    });
    if (m_hub.hasChannel(m_shop.address().id) && waitForChannel(reconnectTime))
        return {};
    progress(QStringLiteral("Opening the channel between hub and shop"));
    return fundAndOpen();
}

Done Market::fundAndOpen()
{
    const Result<QString> hubAddress = m_hub.newChainAddress();
    const Result<QString> shopAddress = m_shop.newChainAddress();
    if (!hubAddress || !shopAddress || !m_faucet.send(*hubAddress, hubCoins) || !m_faucet.send(*shopAddress, shopCoins))
        return fail(ErrorCode::Internal, QStringLiteral("Hub and shop of the sandbox could not be given coins."));
    const auto hasCoins = [this] {
        m_hub.sync();
        m_shop.sync();
        return m_hub.spendableOnChain() > channelCapacity && m_shop.spendableOnChain() > Sat{0};
    };
    if (!waitUntil(hasCoins, fundingTime))
        return fail(ErrorCode::TimedOut, QStringLiteral("The hub does not see its coins."));
    if (const Done opened = m_hub.openChannel(m_shop.address(), channelCapacity); !opened)
        return opened;
    if (!waitForChannel(fundingTime))
        return fail(ErrorCode::TimedOut, QStringLiteral("The channel between hub and shop did not become usable."));
    return {};
}

bool Market::isChannelUsable() const
{
    return m_hub.hasUsableChannel(m_shop.address().id) && m_shop.hasUsableChannel(m_hub.address().id);
}

bool Market::waitForChannel(std::chrono::seconds time) const
{
    return waitUntil([this] { return isChannelUsable(); }, time);
}

bool Market::waitUntil(const std::function<bool()> &isTrue, std::chrono::seconds time) const
{
    const auto deadline = std::chrono::steady_clock::now() + time;
    while (!isTrue()) {
        if (std::chrono::steady_clock::now() > deadline || m_stopping.waitFor(pollInterval))
            return false;
    }
    return true;
}

void Market::stopNodes()
{
    m_shop.stop();
    m_hub.stop();
}

/// Either node may call the other first; when both do, one of the calls fails although they are connected.
Done Market::connectNodes()
{
    Done connected;
    const auto isConnected = [&] {
        connected = m_shop.connectTo(m_hub.address());
        return connected || isChannelUsable();
    };
    return waitUntil(isConnected, connectTime) ? Done() : connected;
}

Done Market::rejoin()
{
    if (!m_hub.isOnline() || !m_shop.isOnline())
        return {};
    return connectNodes().and_then([this] {
        return waitForChannel(reconnectTime)
            ? Done()
            : fail(ErrorCode::TimedOut, QStringLiteral("The channel between hub and shop is not usable yet."));
    });
}

Done Market::setHubOnline(bool isOnline)
{
    if (isOnline)
        return m_hub.start().and_then([this] { return rejoin(); });
    m_hub.stop();
    return {};
}

Done Market::setShopOnline(bool isOnline)
{
    if (isOnline)
        return m_shop.start().and_then([this] { return rejoin(); });
    m_shop.stop();
    return {};
}

Result<Bill> Market::bill(Sat price, const QString &title)
{
    return m_shop.bill(price, title, billValidity);
}

} // namespace satchel::sandbox
