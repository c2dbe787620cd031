// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/payments/ownrate.h"

#include "wallet/payments/columns.h"

namespace satchel::ownrate {

Result<FiatRate> read(Database &money)
{
    auto row = money.prepare("SELECT currency, minor_per_bitcoin, entered_at FROM own_rate");
    return row.step().map([&row](bool hasRow) { return hasRow ? columns::rate(row, 0) : FiatRate(); });
}

Done write(Database &money, const FiatRate &rate)
{
    if (!rate.isSet())
        return money.prepare("DELETE FROM own_rate").run();
    auto row = money.prepare(
        "INSERT OR REPLACE INTO own_rate (id, currency, minor_per_bitcoin, entered_at) VALUES (1, ?, ?, ?)");
    row.bind(1, rate.currency).bind(2, qint64(rate.minorPerBitcoin));
    columns::bind(row, 3, rate.enteredAt);
    return row.run();
}

} // namespace satchel::ownrate
