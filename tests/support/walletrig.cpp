// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/support/walletrig.h"

#include "tests/support/away.h"
#include "wallet/store/schema.h"

#include <QDir>

namespace satchel {

namespace {

constexpr int engineThreads = 4; // as in the core

std::unique_ptr<StoreFile> openFile(const QString &path, const Secret &key, const Schema &schema)
{
    auto file = away([&] { return StoreFile::open(path, key, schema); });
    if (!file)
        qFatal("could not open %s: %s", qPrintable(path), qPrintable(file.error().detail));
    return std::move(*file);
}

void require(bool isTrue, const char *what)
{
    if (!isTrue)
        qFatal("%s", what);
}

} // namespace

WalletRig::Parts::Parts(const QString &folder, const Secret &key)
    : money(openFile(folder + QStringLiteral("/money.db"), key, moneySchema()))
    , library(openFile(folder + QStringLiteral("/library.db"), key, librarySchema()))
    , store(*money, *library)
    , payments(*money, engine, pool, Network::Sandbox)
    , pump(engine, *money, {Payments::applier()})
{
    pool.setMaxThreadCount(engineThreads);
    QObject::connect(&pump, &EventPump::applied, &payments, &Payments::onApplied);
}

WalletRig::WalletRig(BitcoindRpc chain, const QString &folder)
    : m_chain(std::move(chain))
    , m_folder(folder)
{
    require(QDir().mkpath(folder), "no folder for the wallet");
    open();
}

WalletRig::~WalletRig()
{
    close();
}

void WalletRig::open()
{
    m_parts = std::make_unique<Parts>(m_folder, m_key);
    EngineConfig config;
    config.chain = m_chain;
    const bool isOpen = away([&] {
        return m_parts->engine.open(config, m_seed, m_parts->store) && m_parts->pump.reconcile()
            && m_parts->engine.start();
    });
    require(isOpen, "the wallet does not start");
    m_parts->pump.start();
}

void WalletRig::close()
{
    if (!m_parts)
        return;
    away([this] {
        m_parts->pool.waitForDone();
        m_parts->pump.stop();
        m_parts->engine.stop();
    });
    m_parts.reset();
}

QString WalletRig::newAddress()
{
    return *away([this] { return m_parts->engine.newAddress(); });
}

void WalletRig::sync()
{
    require(away([this] { return m_parts->engine.sync(); }).has_value(), "the wallet does not see the chain");
}

void WalletRig::openChannel(const NodeAddress &peer, Sat capacity)
{
    require(away([&] { return m_parts->engine.openChannel(peer, capacity); }).has_value(), "no channel");
}

void WalletRig::connectTo(const NodeAddress &peer)
{
    static_cast<void>(away([&] { return m_parts->engine.connectPeer(peer); }));
}

QList<api::Channel> WalletRig::channels()
{
    return away([this] { return m_parts->engine.channels(); });
}

api::Balances WalletRig::balances()
{
    return away([this] { return m_parts->engine.balances(); });
}

bool WalletRig::isUsable()
{
    const auto list = channels();
    return std::ranges::any_of(list, [](const auto &one) { return one.state == api::ChannelState::Usable; });
}

} // namespace satchel
