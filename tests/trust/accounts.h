// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/trust/corevictim.h"

namespace satchel::trust {

/// What the core was asked to pay, held against its own ledger, its channels and the payee's record.
class Accounts
{
public:
    Accounts(CrashWorld &world, CoreVictim &core)
        : m_world(world)
        , m_core(core)
    { }

    /// From now on payments leave by this channel, which holds all that it can.
    void beginChannel(const QString &channel);
    void ask(const QList<Due> &dues);

    /// After a restart: waits a moment until everything is decided, and answers what is wrong.
    [[nodiscard]] QStringList readBack();
    /// Presses Pay once more for what was asked last: may be taken on only if no money moved.
    [[nodiscard]] QStringList pressAgain();
    /// At the very end: everything there ever was, waited for with a bound.
    [[nodiscard]] QStringList closeBooks();
    /// Of all channels, what was spent beyond the settled lines: fees for closing. `given`: coins from outside.
    [[nodiscard]] Msat closingCosts(Msat given);
    [[nodiscard]] QString holdings(); ///< What there is, and where.

    [[nodiscard]] int undecided() const;
    [[nodiscard]] int settled() const;
    [[nodiscard]] int asked() const { return static_cast<int>(m_items.size()); }
    [[nodiscard]] int comparisons() const { return m_comparisons; } ///< Of a channel with its lines, to the msat.

private:
    struct Item {
        Due due;
        QString channel;
        bool isOpen = true;
        api::ActivityEntry line; ///< id 0: there is none.
    };

    void look(bool all);
    void look(Item &item, const QHash<PaymentHash, api::ActivityEntry> &ledger);
    [[nodiscard]] QStringList faultsOf(const Item &item, const QHash<PaymentHash, Msat> &received) const;
    [[nodiscard]] QStringList holdAgainstPayee(bool all);
    [[nodiscard]] QStringList holdAgainstChannel();
    [[nodiscard]] Msat spentOver(const QString &channel) const;

    CrashWorld &m_world;
    CoreVictim &m_core;
    QHash<PaymentHash, Item> m_items;
    QList<PaymentHash> m_last; ///< Asked in the last life.
    QString m_channel;
    Msat m_full; ///< What the channel held at first.
    QSet<PaymentHash> m_unkept; ///< Accepted, and then not in the ledger.
    int m_comparisons = 0;
};

} // namespace satchel::trust
