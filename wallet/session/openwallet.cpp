// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/openwallet.h"

#include "wallet/session/mnemonic.h"
#include "wallet/session/sanitizing.h"

namespace satchel {

namespace {

constexpr int engineThreads = 4;

QList<EventApplier> appliers()
{
    return {Payments::applier(), Channels::applier(), Purchases::applier()};
}

EngineConfig configOf(const WalletSetup &setup)
{
    EngineConfig config;
    config.network = setup.network;
    config.logFile = setup.nodeLog;
    config.chain = {QStringLiteral("127.0.0.1"), 1, {}, {}};
    if (setup.sandbox) {
        config.chain = setup.sandbox->chain;
        config.trustedPeers = {setup.sandbox->hub.id};
    }
    return config;
}

} // namespace

OpenWallet::OpenWallet(OpenFiles files, WalletSetup setup)
    : m_files(std::move(files))
    , m_setup(std::move(setup))
    , m_engine(m_setup.makeEngine())
    , m_pump(*m_engine, *m_files->money, appliers())
    , m_channels(*m_files->money, *m_engine, m_enginePool)
    , m_payments(*m_files->money, *m_engine, m_enginePool, m_setup.network, m_setup.readInvoice)
    , m_client(ContentPolicy::of(m_setup.network, m_setup.sandbox ? m_setup.sandbox->shopCa : QString()))
    , m_library(*m_files->library, Pieces(m_files->pieces, *m_files->money), bridgeSanitizer(), m_enginePool)
    , m_purchases(PurchaseParts{*m_files->money, *m_engine, m_enginePool, m_client, m_channels, m_library,
                                m_setup.network, m_setup.readInvoice})
    , m_history(*m_files->money)
{
    m_enginePool.setMaxThreadCount(engineThreads);
    m_closePool.setMaxThreadCount(1);
    connect(&m_pump, &EventPump::applied, &m_channels, &Channels::onApplied);
    connect(&m_pump, &EventPump::applied, &m_payments, &Payments::onApplied);
    connect(&m_pump, &EventPump::applied, &m_purchases, &Purchases::onApplied);
    connect(&m_channels, &Channels::held, &m_payments, &Payments::announce);
    connect(&m_channels, &Channels::held, &m_purchases, &Purchases::announce);
    for (const auto &file : {m_files->money.get(), m_files->library.get()})
        connect(file, &StoreFile::pausedChanged, this, &OpenWallet::storePausedChanged);
    if (m_setup.sandbox)
        m_channels.setPeerName(m_setup.sandbox->hub.id, m_setup.sandbox->hubName);
}

OpenWallet::~OpenWallet()
{
    m_enginePool.waitForDone();
}

Future<void> OpenWallet::open(const OpenVault &keys)
{
    if (m_setup.isToRead)
        return ready<void>({});
    const auto opened = runOn<QString>(&m_enginePool, [this, keys, config = configOf(m_setup)]() -> Result<QString> {
        const Result<Secret> seed = mnemonic::seedOf(keys->entropy);
        if (!seed)
            return fail(seed.error());
        if (const Done done = m_engine->open(config, *seed, *m_files->node); !done)
            return fail(done.error());
        Pieces(m_files->pieces, *m_files->money).sweep();
        return m_pump.reconcile().map([this](int) { return QString::fromLatin1(m_engine->nodeId().hex()); });
    });
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    whenDone(opened, this, [this, promise](const Result<QString> &nodeId) {
        m_nodeId = nodeId.value_or(QString());
        promise->addResult(nodeId ? Done() : Done(fail(nodeId.error())));
        promise->finish();
    });
    return promise->future();
}

Future<void> OpenWallet::start()
{
    if (!m_setup.sandbox)
        return ready<void>(fail(ErrorCode::ChainUnreachable));
    const auto started = runOn<void>(&m_enginePool, [this] { return m_engine->start(); });
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    whenDone(started, this, [this, promise](const Done &done) {
        if (done)
            onStarted();
        promise->addResult(done);
        promise->finish();
    });
    return promise->future();
}

void OpenWallet::onStarted()
{
    if (m_isClosing || std::exchange(m_isStarted, true))
        return;
    m_pump.start();
    m_channels.sync();
    m_purchases.resume();
    meetHub();
}

void OpenWallet::meetHub()
{
    const auto met
        = runOn<void>(&m_enginePool, [this, hub = m_setup.sandbox->hub] { return m_engine->connectPeer(hub); });
    whenDone(met, this, [this](const Done &) { m_channels.refresh(); });
}

Future<void> OpenWallet::close()
{
    m_isClosing = true;
    m_client.cancelAll();
    m_enginePool.close();
    m_engine->beginStop();
    return runOn<void>(&m_closePool, [this]() -> Done {
        m_enginePool.waitForDone();
        m_pump.stop();
        m_engine->stop();
        closeFiles(*m_files);
        return {};
    });
}

} // namespace satchel
