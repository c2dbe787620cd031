// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/away.h"
#include "tests/trust/dyingengine.h"
#include "tests/trust/dyingstore.h"
#include "wallet/payments/eventpump.h"
#include "wallet/payments/intents.h"
#include "wallet/payments/payer.h"
#include "wallet/payments/payments.h"
#include "wallet/payments/paymentstore.h"
#include "wallet/store/kvstore.h"
#include "wallet/store/schema.h"
#include "wallet/store/storefile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <iostream>

using namespace satchel;
using namespace satchel::trust;

namespace {

constexpr Msat feeLimit{10'000};

std::unique_ptr<StoreFile> openFile(const QString &path, const Schema &schema)
{
    return std::move(StoreFile::open(path, Secret(32), schema).value());
}

int codeOf(const Done &done)
{
    return done ? 0 : int(done.error().code);
}

QJsonObject toJson(const api::ActivityEntry &line)
{
    return {{QStringLiteral("hash"), QString::fromLatin1(line.paymentHash.hex())},
            {QStringLiteral("state"), int(line.state)},
            {QStringLiteral("error"), int(line.error)},
            {QStringLiteral("sum"), qint64(line.amount.value + line.fee.value)},
            {QStringLiteral("isProven"), proves(line.preimage, line.paymentHash)}};
}

/// Engine on the encrypted store, ledger and pump, as the core composes them; told what to do by lines on its input.
class Wallet
{
public:
    Wallet(const QString &folder, quint16 rpcPort)
        : m_money(openFile(folder + QStringLiteral("/money.db"), moneySchema()))
        , m_library(openFile(folder + QStringLiteral("/library.db"), librarySchema()))
        , m_files(*m_money, *m_library)
        , m_store(m_files)
        , m_pump(m_engine, *m_money, {Payments::applier()})
    {
        m_config.chain = {QStringLiteral("127.0.0.1"), rpcPort, QStringLiteral("u"), QStringLiteral("p")};
    }

    ~Wallet()
    {
        m_pump.stop();
        m_engine.stop();
    }

    QJsonObject obey(const QStringList &order)
    {
        const QString &verb = order[0];
        if (verb == QLatin1String("start"))
            return start();
        if (verb == QLatin1String("address"))
            return {{QStringLiteral("address"), m_engine.newAddress().value_or(QString())}};
        if (verb == QLatin1String("sync"))
            return {{QStringLiteral("code"), codeOf(m_engine.sync())}};
        if (verb == QLatin1String("channel"))
            return openChannel(order[1]);
        if (verb == QLatin1String("dieWhenPaid"))
            m_engine.dieWhenPaid();
        if (verb == QLatin1String("die"))
            m_store.dieAt(order[1].toInt(), order[2] == QLatin1String("after"));
        if (verb == QLatin1String("pay"))
            return pay(order[1]);
        return state();
    }

private:
    QJsonObject start()
    {
        const Done started = m_engine.open(m_config, Secret(64), m_store)
                                 .and_then([this] { return m_pump.reconcile(); })
                                 .and_then([this](int) { return m_engine.start(); });
        if (started)
            m_pump.start();
        return {{QStringLiteral("code"), codeOf(started)}};
    }

    QJsonObject openChannel(const QString &where)
    {
        const auto peer = NodeAddress::parse(where);
        const auto opened = peer ? m_engine.openChannel(*peer, Sat{1'000'000}) : fail(ErrorCode::InvalidInput);
        return {{QStringLiteral("code"), opened ? 0 : int(opened.error().code)}};
    }

    QJsonObject pay(const QString &invoice)
    {
        const auto decoded = decodeInvoice(invoice);
        const auto paid = decoded ? Payer(*m_money, m_engine).pay(*decoded, feeLimit) : fail(decoded.error());
        return {{QStringLiteral("code"), paid ? 0 : int(paid.error().code)}};
    }

    QJsonObject state()
    {
        const auto lines = m_money
                               ->read<QList<api::ActivityEntry>>(
                                   [](Database &money) { return PaymentStore(money).page({}, 0, 200); })
                               .result();
        QJsonArray all;
        for (const api::ActivityEntry &line : lines.value_or(QList<api::ActivityEntry>()))
            all.append(toJson(line));
        const auto channels = m_engine.channels();
        const auto isUsable = [](const api::Channel &channel) { return channel.state == api::ChannelState::Usable; };
        return {{QStringLiteral("calls"), m_store.calls()},
                {QStringLiteral("channels"), channels.size()},
                {QStringLiteral("usable"), std::ranges::count_if(channels, isUsable)},
                {QStringLiteral("ours"), channels.isEmpty() ? -1 : qint64(channels.first().ours.value)},
                {QStringLiteral("channelState"), channels.isEmpty() ? -1 : int(channels.first().state)},
                {QStringLiteral("leaving"), qint64(m_engine.balances().leaving.value)},
                {QStringLiteral("lines"), all}};
    }

    EngineConfig m_config;
    std::unique_ptr<StoreFile> m_money;
    std::unique_ptr<StoreFile> m_library;
    KvStore m_files;
    DyingStore m_store;
    DyingEngine m_engine;
    EventPump m_pump;
};

int run(const QString &folder, quint16 rpcPort)
{
    Wallet wallet(folder, rpcPort);
    for (std::string line; std::getline(std::cin, line);) {
        const QJsonObject answer = wallet.obey(QString::fromStdString(line).split(QLatin1Char(' ')));
        std::printf("%s\n", QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

/// satchel-trust-payer FOLDER RPC-PORT: the payer of the row `kvdeath`. Ends when its input ends, or in the middle of a
/// write of the node's state, as it was told.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return away([&] { return run(arguments.value(1), arguments.value(2).toUShort()); });
}
