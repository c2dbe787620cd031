// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/store/searchwords.h"

#include "wallet/core/mutant.h"

#include <QRegularExpression>
#include <QStringList>

namespace satchel {

QString searchExpression(const QString &search)
{
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{M}\\p{N}]+"));
    QStringList terms;
    const QString term = mutant::isOn("search-words") ? QStringLiteral("%1*") : QStringLiteral("\"%1\"*");
    const QString whole = QString::fromUtf8(search.left(200).toUtf8()); // half a letter is beyond regular expressions
    for (const QString &word : whole.split(gap, Qt::SkipEmptyParts))
        terms.append(term.arg(word));
    return terms.join(QLatin1Char(' '));
}

} // namespace satchel
