// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/faults/liar/wallet.h"

namespace satchel::liar {

namespace {

ContentPolicy quickPolicy(const QString &authorities)
{
    ContentPolicy policy = ContentPolicy::of(Network::Sandbox, authorities);
    policy.deadline = std::chrono::seconds(6);
    policy.stall = std::chrono::seconds(3);
    policy.pictures = std::chrono::seconds(3);
    policy.maxBytes = 1'000'000;
    return policy;
}

/// Invoices of the fake node as the fake says, all others as the program would.
InvoiceReader readerOf(const FakeEngine &engine)
{
    return [fake = engine.reader()](const QString &text) {
        return text.startsWith(QLatin1String("lnbcrt1fake")) ? fake(text) : decodeInvoice(text);
    };
}

} // namespace

Wallet::Wallet(const QString &authorities)
    : client(std::make_unique<ContentClient>(quickPolicy(authorities)))
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
