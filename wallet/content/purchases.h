// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/channels/channels.h"
#include "wallet/content/contentclient.h"
#include "wallet/content/library.h"
#include "wallet/content/purchasestore.h"
#include "wallet/payments/invoicechecks.h"

#include <QObject>

#include <chrono>
#include <vector>

namespace satchel {

/// What a purchase needs; all of it outlives the purchases.
struct PurchaseParts {
    StoreFile &money;
    Engine &engine;
    QThreadPool &enginePool;
    ContentClient &client;
    Channels &channels;
    Library &library;
    Network network = Network::Sandbox;
    InvoiceReader readInvoice = decodeInvoice;
    std::vector<std::chrono::milliseconds> retryWaits{std::chrono::seconds(1), std::chrono::seconds(4),
                                                      std::chrono::seconds(15), std::chrono::minutes(1)};
};

/// Drives purchases: looks, offers, pays once, fetches, keeps. Every step is in the store before the next one begins.
/// Lives in the main thread; no call blocks.
class Purchases : public QObject
{
    Q_OBJECT
public:
    explicit Purchases(PurchaseParts parts, QObject *parent = nullptr);

    /// As in api::PurchaseClient.
    [[nodiscard]] Future<api::Purchase> look(const QUrl &url);
    Future<api::Purchase> approve(api::PurchaseId id);
    Future<api::Purchase> decline(api::PurchaseId id);
    Future<api::Purchase> retryDelivery(api::PurchaseId id);
    [[nodiscard]] Future<api::Purchase> purchase(api::PurchaseId id);
    /// Fails with NotFound unless it was paid.
    [[nodiscard]] Future<api::Receipt> receipt(api::PurchaseId id);

    /// After EventPump::reconcile(): ends what was only looked at, delivers what is paid.
    void resume();

    /// What events change in purchases and tokens; for the pump.
    [[nodiscard]] static EventApplier applier();

public Q_SLOTS:
    void onApplied(const satchel::Event &event); ///< Connect to EventPump::applied.

Q_SIGNALS:
    void changed(const satchel::api::Purchase &purchase);
    void entryChanged(const satchel::api::ActivityEntry &entry); ///< The line of Activity of a purchase.

private:
    void pay(const PurchaseRecord &record);
    void deliver(const PurchaseRecord &record);
    Future<api::Purchase> advance(api::PurchaseId id, const purchase::Input &input);

    PurchaseParts m_parts;
    QHash<api::PurchaseId, int> m_retries;
};

} // namespace satchel
