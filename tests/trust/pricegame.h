// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fakeengine.h"
#include "wallet/content/purchasestore.h"
#include "wallet/store/storefile.h"

#include <QStringList>

#include <random>

namespace satchel::trust {

/// One page, one node, and any order of what can happen to a purchase: looked at, offered dearer, approved in time or too
/// late, handed over, settled, failed, reported again, declined. The wallet's real steps on its real store.
class PriceGame
{
public:
    PriceGame(StoreFile &money, quint64 seed);

    void play();
    /// Money that moved above what was shown and agreed to, or without that.
    [[nodiscard]] QStringList faults() const;
    [[nodiscard]] int payments() const { return int(m_node.outlays().size()); }

private:
    /// What a person saw; `isAgreed` once they said yes in time.
    struct Shown {
        Msat price;
        Msat feeLimit;
        int timesAgreed = 0;
    };

    [[nodiscard]] qint64 below(qint64 bound);
    [[nodiscard]] Msat somePrice();
    [[nodiscard]] api::Invoice bill();
    [[nodiscard]] PaymentHash someHash();
    void move();
    void look();
    void offer();
    void approve();
    void handOver();
    void decline();
    void decide();
    void report(bool isTwice);
    void reportAnything();
    void take(const Result<PurchaseStore::Advance> &advance);
    template<typename Work>
    Result<PurchaseStore::Advance> write(Work work);

    StoreFile &m_money;
    FakeEngine m_node;
    std::mt19937_64 m_random;
    quint64 m_seed;
    PurchaseRecord m_record; ///< As the window has it.
    QList<PaymentHash> m_hashes;
    QHash<PaymentHash, Shown> m_shown;
    Msat m_before;
    QDateTime m_now;
    int m_bills = 0;
};

} // namespace satchel::trust
