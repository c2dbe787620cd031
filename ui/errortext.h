// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wallet/core/error.h"

#include <QString>

namespace satchel::ui {

/// Where the money was when something went wrong.
enum class MoneyMoved {
    NotConcerned, ///< Nothing was being paid.
    No, ///< A payment was wanted; nothing left the wallet.
    Undecided, ///< Handed over, not settled.
    Yes, ///< Paid.
};

/// A failure in a person's words.
struct Explanation {
    QString happened; ///< One sentence: what went wrong.
    QString money; ///< Whether money moved; empty if none was concerned.
    QString next; ///< What to do now; may be empty.

    /// All of it in one line of text.
    [[nodiscard]] QString toString() const;
};

/// Where the passphrase of an open wallet is asked for: the twelve words are no way round it there.
enum class Wanted { Passphrase };

/// The one place where error codes become words.
[[nodiscard]] Explanation explain(ErrorCode code, MoneyMoved money = MoneyMoved::NotConcerned);
[[nodiscard]] Explanation explain(ErrorCode code, Wanted wanted, MoneyMoved money = MoneyMoved::NotConcerned);

} // namespace satchel::ui
