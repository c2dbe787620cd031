// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/workpool.h"
#include "wallet/engine/engine.h"
#include "wallet/payments/eventpump.h"
#include "wallet/payments/paymentrequest.h"

#include <QObject>

namespace satchel {

/// Pays bare invoices and receives. Lives in the main thread; no call blocks.
class Payments : public QObject
{
    Q_OBJECT
public:
    Payments(StoreFile &money, Engine &engine, WorkPool &enginePool, Network network,
             InvoiceReader readInvoice = decodeInvoice, QObject *parent = nullptr);

    /// Fails with InvoiceUnreadable, InvoiceOtherNetwork, or Unsupported for a known kind that is not BOLT 11.
    [[nodiscard]] Future<api::Invoice> decode(const QString &text);
    /// Checks, writes the intent, hands the payment to the node. Answers when it is *accepted*; how it ends comes as
    /// settled(). Fails before money moves: Invoice… codes, AlreadyPaid, StillPending, InsufficientBalance, NoRoute.
    [[nodiscard]] Future<PaymentHash> pay(const QString &invoice, Msat feeLimit);
    [[nodiscard]] Future<api::Invoice> receive(Msat amount, const QString &description);

    /// What events change in the ledger; for the pump.
    [[nodiscard]] static EventApplier applier();

public Q_SLOTS:
    void onApplied(const satchel::Event &event); ///< Connect to EventPump::applied.
    void announce(const satchel::PaymentHash &hash); ///< Its line has changed.

Q_SIGNALS:
    void settled(const satchel::api::ActivityEntry &payment); ///< Succeeded or failed, for good.
    void changed(const satchel::api::ActivityEntry &entry); ///< A line was added or changed.

private:
    StoreFile &m_money;
    Engine &m_engine;
    WorkPool &m_enginePool;
    Network m_network;
    InvoiceReader m_readInvoice;
};

} // namespace satchel
