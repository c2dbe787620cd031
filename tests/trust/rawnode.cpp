// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/processsize.h"
#include "wallet/engine/ldkvalues.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThreadPool>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <iostream>
#include <mutex>
#include <sys/prctl.h>
#include <thread>

/// A raw ldk-node on its own SQLite store, as a process that can be killed: who is measured against, and who is paid.
/// Call: FOLDER RPC-PORT RPC-USER RPC-PASSWORD LISTEN-PORT. A line of JSON on standard input is an order ("do", "id"), a
/// line on standard output an answer (the same "id") or an event ("event"). Ends with its input.
namespace satchel {

namespace {

constexpr std::uint32_t eventWaitMs = 100;
constexpr std::uint64_t feeLimitMsat = 50'000;
constexpr std::uint32_t invoiceLife = 36'000;
constexpr int payingThreads = 16;

void print(const QJsonObject &line)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QString hexOf(const auto &bytes)
{
    return QString::fromLatin1(ldk::toBytes(bytes).toHex());
}

QByteArray bytesAt(const QJsonObject &order, const char *name)
{
    return QByteArray::fromHex(order.value(QLatin1StringView(name)).toString().toLatin1());
}

std::string textAt(const QJsonObject &order, const char *name)
{
    return order.value(QLatin1StringView(name)).toString().toStdString();
}

QJsonObject coded(bridge::Code code)
{
    return {{QStringLiteral("code"), static_cast<int>(code)}};
}

QJsonArray channelsOf(const bridge::Node &node)
{
    QJsonArray list;
    for (const bridge::Channel &channel : node.channels())
        list.append(QJsonObject{{QStringLiteral("id"), hexOf(channel.id)},
                                {QStringLiteral("isUsable"), channel.is_usable},
                                {QStringLiteral("inbound"), qint64(channel.inbound_msat)},
                                {QStringLiteral("ours"), qint64(channel.outbound_msat)}});
    return list;
}

QJsonArray billsOf(const bridge::Node &node, const QJsonObject &order)
{
    const auto msat = static_cast<std::uint64_t>(order.value(QStringLiteral("msat")).toInteger());
    QJsonArray list;
    for (int i = order.value(QStringLiteral("count")).toInt(); i > 0; --i)
        list.append(ldk::toText(node.create_invoice(msat, "bill", invoiceLife).text));
    return list;
}

QJsonObject answer(const bridge::Node &node, const QJsonObject &order)
{
    const QString what = order.value(QStringLiteral("do")).toString();
    if (what == QStringLiteral("pay"))
        return coded(node.pay(textAt(order, "invoice"), 0, feeLimitMsat));
    if (what == QStringLiteral("bills"))
        return {{QStringLiteral("invoices"), billsOf(node, order)}};
    if (what == QStringLiteral("address"))
        return {{QStringLiteral("address"), ldk::toText(node.new_address().text)}};
    if (what == QStringLiteral("sync")) {
        node.sync();
        return coded(node.sync());
    }
    if (what == QStringLiteral("open")) {
        const auto sats = static_cast<std::uint64_t>(order.value(QStringLiteral("sats")).toInteger());
        return coded(node.open_channel(ldk::toSlice(bytesAt(order, "peer")), textAt(order, "address"), sats, 0).code);
    }
    if (what == QStringLiteral("connect"))
        return coded(node.connect(ldk::toSlice(bytesAt(order, "peer")), textAt(order, "address")));
    if (what == QStringLiteral("channels"))
        return {{QStringLiteral("channels"), channelsOf(node)}};
    if (what == QStringLiteral("size"))
        return {{QStringLiteral("residentKb"), trust::residentKb()}};
    if (what == QStringLiteral("payment")) {
        const bridge::Payment payment = node.payment(ldk::toSlice(bytesAt(order, "hash")));
        return {{QStringLiteral("isKnown"), payment.is_known}, {QStringLiteral("state"), int(payment.state)}};
    }
    return {{QStringLiteral("error"), what}};
}

void tell(const bridge::Event &event)
{
    const auto line = [&](const char *name) {
        return QJsonObject{{QStringLiteral("event"), QLatin1StringView(name)},
                           {QStringLiteral("hash"), hexOf(event.hash)},
                           {QStringLiteral("msat"), qint64(event.amount_msat)}};
    };
    if (event.kind == bridge::EventKind::PaymentSuccessful)
        print(line("settled"));
    if (event.kind == bridge::EventKind::PaymentFailed)
        print(line("failed"));
    if (event.kind == bridge::EventKind::PaymentReceived)
        print(line("received"));
    if (event.kind == bridge::EventKind::ChannelClosed)
        print(line("closed"));
}

void pump(const bridge::Node &node, const std::atomic_bool &isStopping)
{
    while (!isStopping) {
        const bridge::Event event = node.next_event(eventWaitMs);
        if (event.kind == bridge::EventKind::Nothing)
            continue;
        tell(event);
        node.event_handled();
    }
}

void obey(const bridge::Node &node)
{
    QThreadPool pool;
    pool.setMaxThreadCount(payingThreads);
    std::string text;
    while (std::getline(std::cin, text)) {
        const QJsonObject order = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
        pool.start([&node, order] {
            QJsonObject said = answer(node, order);
            said.insert(QStringLiteral("id"), order.value(QStringLiteral("id")));
            print(said);
        });
    }
}

bridge::NodeOptions optionsOf(const QStringList &call)
{
    EngineConfig config;
    config.chain = {QStringLiteral("127.0.0.1"), call.value(2).toUShort(), call.value(3), call.value(4)};
    config.listenAddress = QStringLiteral("127.0.0.1:") + call.value(5);
    bridge::NodeOptions options = ldk::toOptions(config);
    options.alias = "raw";
    options.is_liquidity_provider = true;
    return options;
}

int run(const QStringList &call)
{
    rust::Box<bridge::Node> node = bridge::new_node();
    if (node->open_in_folder(optionsOf(call), {}, ldk::toRust(call.value(1))) != bridge::Code::Ok
        || node->start() != bridge::Code::Ok)
        return 1;
    print({{QStringLiteral("ready"), hexOf(node->id())}});
    std::atomic_bool isStopping = false;
    std::thread events([&] { pump(*node, isStopping); });
    obey(*node);
    isStopping = true;
    events.join();
    node->stop();
    return 0;
}

} // namespace

} // namespace satchel

int main(int argc, char *argv[])
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    const QCoreApplication application(argc, argv);
    return satchel::run(QCoreApplication::arguments());
}
