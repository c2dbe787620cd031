// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/journey/corerun.h"
#include "tests/trust/crashworld.h"
#include "tests/trust/victim.h"

#include <QSet>

namespace satchel::trust {

/// The real core with a wallet that opens fast (the least work for a guess), and the contract to ask it by.
class CoreVictim : public Victim
{
public:
    /// `socket`: where the core listens; empty: in a temporary folder.
    CoreVictim(CrashWorld &world, const QString &folder, const QString &socket = {});

    /// Makes the wallet's vault, before the first start.
    [[nodiscard]] bool makeVault() const;
    [[nodiscard]] bool start() override;
    [[nodiscard]] bool openChannel() override;
    [[nodiscard]] QStringList channels() override;
    [[nodiscard]] Due prepare(bool isPage) override;
    void pay(const Due &due) override;
    [[nodiscard]] int decided() const override { return static_cast<int>(m_decided.size()); }
    [[nodiscard]] qint64 processId() const override { return m_core.process().processId(); }
    void awaitDeath() override { m_core.kill9(); }

    /// The core said that it took the payment on (in its last life).
    [[nodiscard]] bool hasAccepted(const PaymentHash &hash) const { return m_accepted.contains(hash); }
    /// The newest lines of Activity; `all`: every one.
    [[nodiscard]] QHash<PaymentHash, api::ActivityEntry> ledger(bool all = false);
    [[nodiscard]] api::Balances balances();
    [[nodiscard]] Msat oursIn(const QString &channel);
    [[nodiscard]] QString fundingOf(const QString &channel); ///< Its transaction.
    [[nodiscard]] journey::CoreRun &core() { return m_core; }
    void listen(); ///< To the core's signals, after connecting again.

private:
    [[nodiscard]] bool hasUsableChannel();
    [[nodiscard]] QList<api::Channel> openChannels();

    CrashWorld &m_world;
    QString m_data;
    QTemporaryDir m_run;
    mutable journey::CoreRun m_core;
    QSet<PaymentHash> m_accepted;
    QSet<PaymentHash> m_decided;
    int m_page = 0;
};

} // namespace satchel::trust
