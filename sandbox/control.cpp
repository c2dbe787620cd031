// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/control.h"

#include "sandbox/controlanswer.h"
#include "sandbox/market.h"
#include "sandbox/stall.h"

#include <QJsonObject>
#include <QRandomGenerator>

#include <httplib.h>

namespace satchel::sandbox {

namespace {

constexpr int maxBlocks = 200;
constexpr std::size_t maxRequestBytes = 4096;

constexpr int unauthorized = 401;

QByteArray newToken()
{
    QByteArray bytes(24, '\0');
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes.toHex();
}

/// Of a held bill; empty: of no such bill.
Preimage preimageOf(const QJsonObject &request)
{
    const QByteArray hex = request.value(QStringLiteral("preimage")).toString().toLatin1();
    return Preimage::fromHex(hex).value_or(Preimage());
}

QString online()
{
    return QStringLiteral("online");
}

} // namespace

Control::Control(Market &market, Stall &stall)
    : m_market(market)
    , m_stall(stall)
    , m_token(newToken())
    , m_server([this](httplib::Server &server) { addRoutes(server); })
{ }

Done Control::open()
{
    return m_server.start(0);
}

void Control::close()
{
    m_server.stop();
}

QString Control::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_server.port());
}

void Control::addRoutes(httplib::Server &server)
{
    using Request = httplib::Request;
    using Response = httplib::Response;
    server.set_payload_max_length(maxRequestBytes);
    server.set_pre_routing_handler([this](const Request &request, Response &response) {
        if (request.get_header_value("Authorization") == "Bearer " + m_token.toStdString())
            return httplib::Server::HandlerResponse::Unhandled;
        response.status = unauthorized;
        return httplib::Server::HandlerResponse::Handled;
    });
    server.Post("/coins", [this](const Request &in, Response &out) { write(out, giveCoins(read(in))); });
    server.Post("/mine", [this](const Request &in, Response &out) { write(out, mine(read(in))); });
    server.Post("/hub", [this](const Request &in, Response &out) { write(out, switchHub(read(in))); });
    server.Post("/shop", [this](const Request &in, Response &out) { write(out, switchShop(read(in))); });
    server.Post("/bill", [this](const Request &in, Response &out) { write(out, writeBill(read(in))); });
    server.Post("/held", [this](const Request &in, Response &out) { write(out, decideHeld(read(in))); });
    server.Get("/received", [this](const Request &, Response &out) { write(out, received()); });
    server.Get("/status", [this](const Request &, Response &out) { write(out, status()); });
}

Answer Control::giveCoins(const QJsonObject &request) const
{
    const QString address = request.value(QStringLiteral("address")).toString();
    const Sat amount{request.value(QStringLiteral("sats")).toInteger()};
    if (address.isEmpty())
        return malformed("address and sats");
    const Result<QString> txid = m_market.faucet().send(address, amount);
    return txid ? Answer(QJsonObject{{QStringLiteral("txid"), *txid}}) : Answer(fail(txid.error()));
}

Answer Control::mine(const QJsonObject &request) const
{
    const int blocks = request.value(QStringLiteral("blocks")).toInt();
    if (blocks < 1 || blocks > maxBlocks)
        return malformed("blocks, from 1 to 200");
    return doneIf(m_market.chain().mine(blocks));
}

Answer Control::switchHub(const QJsonObject &request)
{
    if (!request.value(online()).isBool())
        return malformed("online, true or false");
    const std::lock_guard lock(m_switching);
    return doneIf(m_market.setHubOnline(request.value(online()).toBool()));
}

Answer Control::switchShop(const QJsonObject &request)
{
    const QJsonValue web = request.value(online());
    const QJsonValue node = request.value(QStringLiteral("node"));
    if (!web.isBool() && !node.isBool())
        return malformed("online (the web server) or node, true or false");
    const std::lock_guard lock(m_switching);
    if (web.isBool() && !web.toBool())
        m_stall.close();
    const Done opened = web.toBool() ? m_stall.open() : Done();
    if (!opened || !node.isBool())
        return doneIf(opened);
    return doneIf(m_market.setShopOnline(node.toBool()));
}

Answer Control::writeBill(const QJsonObject &request)
{
    const Sat price{request.value(QStringLiteral("sats")).toInteger()};
    if (price.value < 1)
        return malformed("sats, and title if it has one");
    const Preimage preimage = preimageOf(request);
    const Result<Bill> bill = preimage.isEmpty()
        ? m_market.bill(price, request.value(QStringLiteral("title")).toString())
        : m_market.shop().heldBill(price, preimage);
    if (!bill)
        return fail(bill.error());
    return QJsonObject{{QStringLiteral("invoice"), QString::fromLatin1(bill->invoice)},
                       {QStringLiteral("hash"), QString::fromLatin1(bill->hash.hex())}};
}

Answer Control::decideHeld(const QJsonObject &request) const
{
    const Sat price{request.value(QStringLiteral("sats")).toInteger()};
    const Preimage preimage = preimageOf(request);
    const QJsonValue claims = request.value(QStringLiteral("claim"));
    if (preimage.isEmpty() || !claims.isBool())
        return malformed("sats, preimage and claim, true or false");
    const Peer &shop = m_market.shop();
    return doneIf(claims.toBool() ? shop.claim(price, preimage) : shop.giveBack(preimage));
}

Answer Control::received() const
{
    QJsonObject payments;
    for (const auto &[hash, amount] : m_market.shop().received())
        payments.insert(QString::fromLatin1(hash.hex()), qint64(amount.value));
    return payments;
}

Answer Control::status() const
{
    const Takings shop = m_market.shop().takings();
    const Takings hub = m_market.hub().takings();
    return QJsonObject{{QStringLiteral("blocks"), m_market.chain().height().value_or(-1)},
                       {QStringLiteral("hubOnline"), m_market.hub().isOnline()},
                       {QStringLiteral("shopOnline"), m_stall.isOpen()},
                       {QStringLiteral("shopNodeOnline"), m_market.shop().isOnline()},
                       {QStringLiteral("channelUsable"), m_market.isChannelUsable()},
                       {QStringLiteral("invoicesPaid"), shop.payments},
                       {QStringLiteral("paymentsHeld"), shop.held},
                       {QStringLiteral("shopReceivedMsat"), qint64(shop.received.value)},
                       {QStringLiteral("hubEarnedMsat"), qint64(hub.forwardingFees.value)},
                       {QStringLiteral("admissions"), m_stall.admissions()}};
}

} // namespace satchel::sandbox
