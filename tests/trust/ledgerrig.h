// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/away.h"
#include "tests/support/fakeengine.h"
#include "wallet/content/purchases.h"
#include "wallet/payments/eventpump.h"
#include "wallet/payments/payments.h"
#include "wallet/store/schema.h"
#include "wallet/store/storefile.h"

#include <memory>

namespace satchel::trust {

/// A real money file and a node in memory, for rows about the ledger alone.
struct LedgerRig {
    explicit LedgerRig(const QString &folder)
        : path(folder + QStringLiteral("/money.db"))
    {
        openFile();
        static_cast<void>(engine.start());
    }

    void openFile()
    {
        money = away([this] { return StoreFile::open(path, key, moneySchema()); }).value();
    }

    /// As after a crash of the core: the file stays, and the node.
    void reopen()
    {
        money.reset();
        openFile();
    }

    /// A transaction, or the end of the row: what it needs for its work must not fail.
    template<typename T>
    T write(const std::function<Result<T>(Database &)> &work)
    {
        const Result<T> done = away([&] { return money->write<T>(work).result(); });
        if (!done)
            qFatal("the row's own transaction failed: %d", int(done.error().code));
        if constexpr (!std::is_void_v<T>)
            return *done;
    }

    static QList<EventApplier> appliers() { return {Payments::applier(), Purchases::applier()}; }

    QString path;
    Secret key = Secret::random(32);
    std::unique_ptr<StoreFile> money;
    FakeEngine engine;
};

} // namespace satchel::trust
