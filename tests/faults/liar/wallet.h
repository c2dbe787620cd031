// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/unit/moneyfixture.h"

#include <QThread>

namespace satchel::liar {

/// The wallet's real code for content and payments with its real files, on a node in memory. Waits as long as the
/// program does and takes as many bytes; what failed is tried again when the test says so.
class Wallet : public MoneyFixture
{
public:
    /// `authorities`: a PEM file that it trusts.
    explicit Wallet(const QString &authorities);
    ~Wallet();

    std::unique_ptr<ContentClient> client;
    std::unique_ptr<Channels> channels;
    std::unique_ptr<Library> shelf;
    std::unique_ptr<Purchases> purchases;
    std::unique_ptr<EventPump> pump;
};

} // namespace satchel::liar
