// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/content/purchaseparts.h"
#include "wallet/content/purchasestore.h"

#include <QHash>
#include <QObject>

namespace satchel {

class Look;

/// Drives purchases: looks, offers, pays once, fetches, keeps. Every step is in the store before the next one begins.
/// Lives in the main thread; no call blocks.
class Purchases : public QObject
{
    Q_OBJECT
public:
    explicit Purchases(PurchaseParts parts, QObject *parent = nullptr);

    /// As in api::PurchaseClient. Looks at one page that overlap are one look.
    [[nodiscard]] Future<api::Purchase> look(const QUrl &url);
    /// The same without a connection: only what is known of the page already. Fails with Offline.
    [[nodiscard]] Future<api::Purchase> recall(const QUrl &url);
    Future<api::Purchase> approve(api::PurchaseId id);
    Future<api::Purchase> decline(api::PurchaseId id);
    Future<api::Purchase> retryDelivery(api::PurchaseId id);
    Future<api::Purchase> buyAgain(api::PurchaseId id);
    [[nodiscard]] Future<api::Purchase> purchase(api::PurchaseId id);
    /// Fails with NotFound unless it was paid.
    [[nodiscard]] Future<api::Receipt> receipt(api::PurchaseId id);

    /// After EventPump::reconcile(): ends what was only looked at, delivers what is paid.
    void resume();

    /// What events change in purchases and tokens; for the pump.
    [[nodiscard]] static EventApplier applier();

public Q_SLOTS:
    void onApplied(const satchel::Event &event); ///< Connect to EventPump::applied.
    void announce(const satchel::PaymentHash &hash); ///< What is known of its purchase has changed.

Q_SIGNALS:
    void changed(const satchel::api::Purchase &purchase);
    void entryChanged(const satchel::api::ActivityEntry &entry); ///< The line of Activity of a purchase.

private:
    using Advance = PurchaseStore::Advance;
    using Step = std::function<Result<Advance>(Database &money)>;

    [[nodiscard]] Future<api::Purchase> lookAt(const QUrl &page, const QDateTime &paidBefore);
    Future<api::Purchase> take(const Step &step);
    void taken(const Advance &advance);
    void pay(const PurchaseRecord &record);
    void deliver(const PurchaseRecord &record);
    void arrived(const PurchaseRecord &record, const Result<Page> &page);
    void failDelivery(api::PurchaseId id, ErrorCode reason);
    void announceEntry(const PaymentHash &hash);

    PurchaseParts m_parts;
    QHash<QUrl, Future<api::Purchase>> m_looks;
    QHash<api::PurchaseId, std::size_t> m_retries; ///< How often delivery failed in this run; begun if there.
    QSet<api::PurchaseId> m_delivering;
};

} // namespace satchel
