// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/journey/payer.h"

#include "wallet/bridge/bridge.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace satchel::journey {

namespace {

constexpr std::uint64_t feeLimitMsat = 50'000;
constexpr int paymentTimeoutMs = 30'000;
constexpr std::uint32_t eventTimeoutMs = 100;

std::string text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().toStdString();
}

bridge::NodeOptions optionsFrom(const QJsonObject &bitcoind)
{
    bridge::NodeOptions options{};
    options.chain = bridge::Chain::Regtest;
    options.rpc_host = text(bitcoind, "host");
    options.rpc_port = static_cast<std::uint16_t>(bitcoind.value(QStringLiteral("port")).toInt());
    options.rpc_user = text(bitcoind, "user");
    options.rpc_password = text(bitcoind, "password");
    return options;
}

rust::Slice<const std::uint8_t> slice(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

} // namespace

struct Payer::Node {
    rust::Box<bridge::Node> box = bridge::new_node();
    bool isOpen = false;
    QByteArray hubId;
};

Payer::Payer(const QString &folder, const QJsonObject &ready)
    : m_hub(ready.value(QStringLiteral("hub")).toObject())
    , m_node(std::make_unique<Node>())
{
    m_node->hubId = QByteArray::fromHex(QByteArray::fromStdString(text(m_hub, "id")));
    const auto options = optionsFrom(ready.value(QStringLiteral("bitcoind")).toObject());
    m_node->isOpen = m_node->box->open_in_folder(options, {}, folder.toStdString()) == bridge::Code::Ok;
}

Payer::~Payer()
{
    m_node->box->stop();
}

bool Payer::start()
{
    return m_node->isOpen && m_node->box->start() == bridge::Code::Ok;
}

QString Payer::newAddress()
{
    return QString::fromStdString(std::string(m_node->box->new_address().text));
}

qint64 Payer::spendableSats()
{
    m_node->box->sync();
    return static_cast<qint64>(m_node->box->balances().onchain_spendable_sats);
}

bool Payer::openChannel(qint64 sats)
{
    const auto answer
        = m_node->box->open_channel(slice(m_node->hubId), text(m_hub, "address"), static_cast<std::uint64_t>(sats), 0);
    return answer.code == bridge::Code::Ok;
}

bool Payer::hasUsableChannel() const
{
    const auto channels = m_node->box->channels();
    return std::any_of(channels.begin(), channels.end(), [](const auto &channel) { return channel.is_usable; });
}

void Payer::connectToHub()
{
    m_node->box->connect(slice(m_node->hubId), text(m_hub, "address"));
}

Payer::Proof Payer::pay(const QByteArray &invoice)
{
    if (m_node->box->pay(invoice.toStdString(), 0, feeLimitMsat) != bridge::Code::Ok)
        return {};
    for (QDeadlineTimer deadline(paymentTimeoutMs); !deadline.hasExpired();) {
        const bridge::Event event = m_node->box->next_event(eventTimeoutMs);
        if (event.kind == bridge::EventKind::Nothing)
            continue;
        m_node->box->event_handled();
        if (event.kind == bridge::EventKind::PaymentFailed)
            return {};
        if (event.kind == bridge::EventKind::PaymentSuccessful)
            return {QByteArray(reinterpret_cast<const char *>(event.preimage.data()), qsizetype(event.preimage.size())),
                    static_cast<qint64>(event.fee_msat)};
    }
    return {};
}

} // namespace satchel::journey
