// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/peer_p.h"

#include "sandbox/stopflag.h"

#include <algorithm>

namespace satchel::sandbox {

using bridge::Code;

namespace {

constexpr std::uint32_t eventTimeoutMs = 200;

bridge::NodeOptions optionsFrom(const PeerSettings &settings)
{
    bridge::NodeOptions options{};
    options.chain = bridge::Chain::Regtest;
    options.rpc_host = rustText(settings.chain.host);
    options.rpc_port = settings.chain.port;
    options.rpc_user = rustText(settings.chain.user);
    options.rpc_password = rustText(settings.chain.password);
    options.listen_address = rustText(QStringLiteral("127.0.0.1:%1").arg(settings.port));
    options.alias = rustText(settings.alias);
    options.log_file = rustText(settings.folder + QStringLiteral("/node.log"));
    options.log_names = true;
    options.is_liquidity_provider = settings.isHub;
    return options;
}

} // namespace

Peer::Peer(const StopFlag &stopping)
    : m_stopping(stopping)
    , m_node(std::make_unique<Node>())
{ }

Peer::~Peer()
{
    if (m_pump.joinable())
        m_pump.join();
    stop();
}

Done Peer::open(const PeerSettings &settings)
{
    m_host = QStringLiteral("127.0.0.1:%1").arg(settings.port);
    const Code code = m_node->box->open_in_folder(optionsFrom(settings), {}, rustText(settings.folder));
    if (code == Code::Ok)
        m_pump = std::thread([this] { pump(); });
    return done(code, "be read");
}

Done Peer::start()
{
    const Code code = m_node->box->start();
    return code == Code::AlreadyRunning ? Done() : done(code, "start");
}

void Peer::stop()
{
    m_node->box->stop();
}

bool Peer::isOnline() const
{
    return m_node->box->status().is_running;
}

NodeAddress Peer::address() const
{
    return {NodeId::fromBytes(bytesOf(m_node->box->id())).value_or(NodeId()), m_host};
}

Result<QString> Peer::newChainAddress()
{
    const bridge::TextAnswer answer = m_node->box->new_address();
    if (answer.code != Code::Ok)
        return fail(done(answer.code, "make an address").error());
    return textOf(answer.text);
}

Sat Peer::spendableOnChain() const
{
    return Sat{static_cast<std::int64_t>(m_node->box->balances().onchain_spendable_sats)};
}

void Peer::sync()
{
    m_node->box->sync();
    m_node->box->sync();
}

Done Peer::connectTo(const NodeAddress &peer)
{
    return done(m_node->box->connect(slice(peer.id.bytes()), rustText(peer.host)), "connect");
}

Done Peer::openChannel(const NodeAddress &peer, Sat capacity)
{
    const auto sats = static_cast<std::uint64_t>(capacity.value);
    return done(m_node->box->open_channel(slice(peer.id.bytes()), rustText(peer.host), sats, 0).code, "open a channel");
}

bool Peer::hasChannel(const NodeId &peer) const
{
    const rust::Vec<bridge::Channel> channels = m_node->box->channels();
    return std::any_of(channels.begin(), channels.end(),
                       [&peer](const bridge::Channel &channel) { return bytesOf(channel.peer) == peer.bytes(); });
}

bool Peer::hasUsableChannel(const NodeId &peer) const
{
    const rust::Vec<bridge::Channel> channels = m_node->box->channels();
    return std::any_of(channels.begin(), channels.end(), [&peer](const bridge::Channel &channel) {
        return channel.is_usable && bytesOf(channel.peer) == peer.bytes();
    });
}

Result<Bill> Peer::bill(Sat price, const QString &title, std::chrono::seconds validFor)
{
    const Result<Msat> amount = toMsat(price);
    if (!amount)
        return fail(amount.error());
    if (!isOnline())
        return fail(ErrorCode::NotReady, QStringLiteral("The shop's node is offline."));
    const auto answer = m_node->box->create_invoice(static_cast<std::uint64_t>(amount->value), rustText(title),
                                                    static_cast<std::uint32_t>(validFor.count()));
    const auto hash = PaymentHash::fromBytes(bytesOf(bridge::decode_invoice(answer.text).hash));
    if (answer.code != Code::Ok || !hash)
        return fail(ErrorCode::Internal, QStringLiteral("The shop's node could not write an invoice."));
    return Bill{textOf(answer.text).toLatin1(), *hash};
}

Takings Peer::takings() const
{
    const std::lock_guard lock(m_mutex);
    Takings sum{static_cast<int>(m_received.size()), static_cast<int>(m_held.size()), {}, m_fees};
    for (const auto &[hash, amount] : m_received)
        sum.received = add(sum.received, amount).value_or(sum.received);
    return sum;
}

std::map<PaymentHash, Msat> Peer::received() const
{
    const std::lock_guard lock(m_mutex);
    return m_received;
}

void Peer::pump()
{
    while (!m_stopping.isSet())
        takeIn();
}

void Peer::takeIn()
{
    const bridge::Event event = m_node->box->next_event(eventTimeoutMs);
    if (event.kind == bridge::EventKind::Nothing)
        return;
    {
        const std::lock_guard lock(m_mutex);
        if (event.kind == bridge::EventKind::PaymentReceived)
            m_received[*PaymentHash::fromBytes(bytesOf(event.hash))]
                = Msat{static_cast<std::int64_t>(event.amount_msat)};
        if (event.kind == bridge::EventKind::PaymentClaimable)
            m_held.insert(*PaymentHash::fromBytes(bytesOf(event.hash)));
        if (event.kind == bridge::EventKind::PaymentForwarded)
            m_fees = add(m_fees, Msat{static_cast<std::int64_t>(event.fee_msat)}).value_or(m_fees);
    }
    m_node->box->event_handled();
}

} // namespace satchel::sandbox
