// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

/// Times as people say them, in the language of the window.
namespace satchel::ui {

/// "Today", "Yesterday", "Thursday" within a week, else "12 November 2026".
[[nodiscard]] QString dayName(const QDate &day);

/// "09:41" today, else the day.
[[nodiscard]] QString shortWhen(const QDateTime &time);

/// "12 November 2026, 09:41"
[[nodiscard]] QString longWhen(const QDateTime &time);

/// The site behind an origin as it should be checked by eye: host and port, never decoded from punycode.
[[nodiscard]] QString siteName(const QString &origin);

} // namespace satchel::ui
