// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/store/searchwords.h"

#include <QRegularExpression>
#include <QStringList>

namespace satchel {

QString searchExpression(const QString &search)
{
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{M}\\p{N}]+"));
    QStringList terms;
    for (const QString &word : search.left(200).split(gap, Qt::SkipEmptyParts))
        terms.append(QStringLiteral("\"%1\"*").arg(word));
    return terms.join(QLatin1Char(' '));
}

} // namespace satchel
