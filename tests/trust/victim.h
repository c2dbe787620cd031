// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/api/types.h"

#include <QRandomGenerator>

#include <chrono>

namespace satchel::trust {

/// Something to be paid: a bare invoice, or a page.
struct Due {
    PaymentHash hash;
    Msat amount;
    QString invoice;
    api::PurchaseId purchase = 0; ///< 0: a bare invoice.
};

/// A process with a node that pays, to be killed.
class Victim
{
public:
    virtual ~Victim() = default;

    /// Running, and its channel usable if it has one; anew after every death.
    [[nodiscard]] virtual bool start() = 0;
    [[nodiscard]] virtual bool openChannel() = 0;
    [[nodiscard]] virtual QStringList channels() = 0;

    [[nodiscard]] virtual Due prepare(bool isPage) = 0;
    virtual void pay(const Due &due) = 0; ///< Asks for it and goes on.
    [[nodiscard]] virtual int decided() const = 0; ///< Payments that ended since the last start.

    [[nodiscard]] virtual qint64 processId() const = 0;
    virtual void awaitDeath() = 0;
};

/// How a victim lives until it dies: all at once or one after the other, and for how long.
struct Fate {
    int payments = 1;
    int pages = 0; ///< Of them.
    bool isBurst = false;
    std::chrono::microseconds life{};

    [[nodiscard]] static Fate random(QRandomGenerator &chance);
};

/// Lets it pay and kills it (SIGKILL) at the end of its life, at whatever it is doing then. Answers what was asked for.
[[nodiscard]] QList<Due> payUntilKilled(Victim &victim, const Fate &fate);

} // namespace satchel::trust
