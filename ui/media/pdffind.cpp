// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "pdffind.h"

namespace satchel::media {

void PdfFind::setPages(PdfPages *pages)
{
    if (m_pages)
        m_pages->disconnect(this);
    m_pages = pages;
    if (pages)
        connect(pages, &PdfPages::found, this, &PdfFind::take);
    Q_EMIT changed();
}

void PdfFind::search(const QString &text)
{
    constexpr qsizetype longest = 200;
    const QString wanted = text.trimmed().left(longest);
    if (wanted == m_text || !m_pages)
        return;
    m_text = wanted;
    m_hits.clear();
    m_current = -1;
    m_isBusy = !wanted.isEmpty();
    m_pages->find(wanted, ++m_serial);
    Q_EMIT changed();
}

void PdfFind::take(int serial, const QList<PdfHit> &hits, bool isAll)
{
    if (serial != m_serial)
        return;
    m_hits = hits;
    m_isBusy = !isAll;
    if (m_current < 0 && !hits.isEmpty())
        m_current = 0;
    Q_EMIT changed();
}

void PdfFind::choose(int hit)
{
    if (m_hits.isEmpty())
        return;
    m_current = (hit + count()) % count();
    Q_EMIT changed();
}

qreal PdfFind::offset() const
{
    const bool hasArea = m_current >= 0 && !m_hits.at(m_current).areas.isEmpty();
    return hasArea ? m_hits.at(m_current).areas.first().y() : 0;
}

QVariantList PdfFind::areasOn(int page) const
{
    QVariantList found;
    for (int hit = 0; hit < count(); ++hit) {
        if (m_hits.at(hit).page != page)
            continue;
        for (const QRectF &area : m_hits.at(hit).areas)
            found.append(QVariantMap{{QStringLiteral("area"), area}, {QStringLiteral("isCurrent"), hit == m_current}});
    }
    return found;
}

} // namespace satchel::media
