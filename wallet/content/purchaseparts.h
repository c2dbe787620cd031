// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/channels/channels.h"
#include "wallet/content/contentclient.h"
#include "wallet/content/library.h"
#include "wallet/payments/invoicechecks.h"

#include <chrono>
#include <vector>

namespace satchel {

/// What a purchase needs; all of it outlives the purchases.
struct PurchaseParts {
    StoreFile &money;
    Engine &engine;
    WorkPool &enginePool;
    ContentClient &client;
    Channels &channels;
    Library &library;
    Network network = Network::Sandbox;
    InvoiceReader readInvoice = decodeInvoice;
    /// Before each automatic retry of a delivery; after the last it waits for a person or the next start.
    std::vector<std::chrono::milliseconds> retryWaits{std::chrono::seconds(1), std::chrono::seconds(4),
                                                      std::chrono::seconds(15), std::chrono::minutes(1)};
};

} // namespace satchel
