// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/liar/wallet.h"

namespace satchel::liar {

namespace {

/// Invoices of the fake node as the fake says, all others as the program would.
InvoiceReader readerOf(const FakeEngine &engine)
{
    return [fake = engine.reader()](const QString &text) {
        return text.startsWith(QLatin1String("lnbcrt1fake")) ? fake(text) : decodeInvoice(text);
    };
}

} // namespace

Wallet::Wallet(const QString &authorities)
    : client(std::make_unique<ContentClient>(ContentPolicy::of(Network::Sandbox, authorities)))
    , channels(std::make_unique<Channels>(*money, engine, pool))
    , shelf(std::make_unique<Library>(*library, Pieces(pieces, *money), sanitizeHtml, pool))
    , purchases(std::make_unique<Purchases>(
          PurchaseParts{*money, engine, pool, *client, *channels, *shelf, Network::Sandbox, readerOf(engine), {}}))
    , pump(std::make_unique<EventPump>(
          engine, *money, QList<EventApplier>{Payments::applier(), Purchases::applier(), Channels::applier()}))
{
    QObject::connect(pump.get(), &EventPump::applied, purchases.get(), &Purchases::onApplied);
    pump->start();
}

Wallet::~Wallet()
{
    pool.waitForDone();
}

} // namespace satchel::liar
