// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/content/purchases.h"
#include "wallet/payments/history.h"
#include "wallet/payments/payments.h"
#include "wallet/session/sandboxaccess.h"
#include "wallet/session/walletfiles.h"

#include <functional>

namespace satchel {

using EngineFactory = std::function<std::unique_ptr<Engine>()>;

/// What an unlocked wallet is made from.
struct WalletSetup {
    Network network = Network::Sandbox;
    std::optional<SandboxAccess> sandbox; ///< Nothing: the chain cannot be reached, and the node is not started.
    QString nodeLog;
    EngineFactory makeEngine;
    bool isToRead = false; ///< The node is neither built nor started.
    InvoiceReader readInvoice = decodeInvoice;
};

/// Everything there is while a wallet is unlocked, in the order in which it is built. Lives in the main thread.
class OpenWallet : public QObject
{
    Q_OBJECT
public:
    OpenWallet(OpenFiles files, WalletSetup setup);
    ~OpenWallet() override; ///< close() must have answered.

    /// Builds the node and decides what the last run left undecided; everything can be read after it. Fails with
    /// StoreDamaged or Internal.
    Future<void> open(const OpenVault &keys);
    /// Starts the node and everything that goes on by itself. Fails with ChainUnreachable; may be called again.
    Future<void> start();
    /// Stops in order: admission, pool, events, node, files. Once.
    Future<void> close();

Q_SIGNALS:
    void storePausedChanged(); ///< isStorePaused()

public:
    [[nodiscard]] WalletFiles &files() { return *m_files; }
    [[nodiscard]] const std::optional<SandboxAccess> &sandbox() const { return m_setup.sandbox; }
    [[nodiscard]] bool isToRead() const { return m_setup.isToRead; }
    /// A file waits for its disk: nothing new is begun, and the node is not asked.
    [[nodiscard]] bool isStorePaused() const { return m_files->money->isPaused() || m_files->library->isPaused(); }
    [[nodiscard]] bool isStarted() const { return m_isStarted; }
    [[nodiscard]] QString nodeId() const { return m_nodeId; }
    [[nodiscard]] Payments &payments() { return m_payments; }
    [[nodiscard]] Channels &channels() { return m_channels; }
    [[nodiscard]] Purchases &purchases() { return m_purchases; }
    [[nodiscard]] Library &library() { return m_library; }
    [[nodiscard]] History &history() { return m_history; }

private:
    void onStarted();
    /// The hub may listen elsewhere than last time; the node remembers the new address.
    void meetHub();

    OpenFiles m_files;
    WalletSetup m_setup;
    WorkPool m_enginePool;
    QThreadPool m_closePool; ///< One thread, for stopping: it waits for the other pool.
    std::unique_ptr<Engine> m_engine;
    EventPump m_pump;
    Channels m_channels;
    Payments m_payments;
    ContentClient m_client;
    Library m_library;
    Purchases m_purchases;
    History m_history;
    QString m_nodeId;
    bool m_isStarted = false;
    bool m_isClosing = false;
};

} // namespace satchel
