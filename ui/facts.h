// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVariantList>

namespace satchel::ui {

/// Appends {label, value, isCode} unless the value is empty. Code is long, exact and copied rather than read.
inline void addFact(QVariantList &facts, const QString &label, const QString &value, bool isCode = false)
{
    if (!value.isEmpty())
        facts.append(QVariantMap{
            {QStringLiteral("label"), label}, {QStringLiteral("value"), value}, {QStringLiteral("isCode"), isCode}});
}

} // namespace satchel::ui
