// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/readerfind.h"

namespace satchel::ui {

void ReaderFind::setPage(ReaderModel *page)
{
    if (m_page)
        m_page->disconnect(this);
    m_page = page;
    if (page)
        connect(page, &ReaderModel::modelReset, this, &ReaderFind::look);
    look();
}

void ReaderFind::search(const QString &text)
{
    constexpr qsizetype longest = 200;
    const QString wanted = text.simplified().left(longest);
    if (wanted == m_text)
        return;
    m_text = wanted;
    look();
}

void ReaderFind::look()
{
    m_hits.clear();
    const QList<ReaderBlock> blocks = m_page && !m_text.isEmpty() ? m_page->blocks() : QList<ReaderBlock>();
    for (int at = 0; at < blocks.size() && count() < mostHits; ++at) {
        const ReaderBlock &block = blocks.at(at);
        lookIn(block.plain, {at, -1, -1});
        for (int row = 0; row < block.rows.size(); ++row) {
            for (int column = 0; column < block.rows.at(row).size(); ++column)
                lookIn(block.rows.at(row).at(column), {at, -1, row * int(block.rows.at(row).size()) + column});
        }
    }
    m_current = m_hits.isEmpty() ? -1 : 0;
    Q_EMIT changed();
}

void ReaderFind::lookIn(const QString &words, Hit where)
{
    qsizetype at = words.indexOf(m_text, 0, Qt::CaseInsensitive);
    for (; at >= 0 && count() < mostHits; at = words.indexOf(m_text, at + m_text.size(), Qt::CaseInsensitive)) {
        where.start = int(at);
        m_hits.append(where);
    }
}

void ReaderFind::choose(int hit)
{
    if (m_hits.isEmpty())
        return;
    m_current = (hit + count()) % count();
    Q_EMIT changed();
}

} // namespace satchel::ui
