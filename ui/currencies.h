// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace satchel::ui {

struct Currency {
    QString code; ///< ISO 4217
    QString name; ///< As it stands behind a number: "US dollars".
};

/// The computer's own currency first, then the common ones by name.
[[nodiscard]] QList<Currency> currencies();
/// In the language of the window; the code itself for one that has no name here.
[[nodiscard]] QString currencyName(const QString &code);
/// The currency that the system's settings speak of; empty: none.
[[nodiscard]] QString systemCurrency();

} // namespace satchel::ui
