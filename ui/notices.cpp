// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/notices.h"

#include "ui/timeformat.h"

namespace satchel::ui {

QVariantList Notices::entries() const
{
    QVariantList entries;
    for (const Entry &entry : m_entries)
        entries.append(
            QVariantMap{{QStringLiteral("words"), entry.words}, {QStringLiteral("when"), shortWhen(entry.time)}});
    return entries;
}

void Notices::tell(const QString &words)
{
    tellDeclined(words, {});
}

void Notices::tellDeclined(const QString &words, const QUrl &page)
{
    m_entries.prepend({words, QDateTime::currentDateTimeUtc()});
    while (m_entries.size() > most)
        m_entries.removeLast();
    Q_EMIT changed();
    Q_EMIT told(words, page);
}

void Notices::forget()
{
    m_entries.clear();
    Q_EMIT changed();
}

} // namespace satchel::ui
