// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/activitymodel.h"

#include "ui/activitywords.h"
#include "ui/amountformat.h"
#include "ui/pagedlist.h"
#include "ui/timeformat.h"

namespace satchel::ui {
namespace {

constexpr int pageSize = 50;
constexpr int longestPage = 200;

} // namespace

void ActivityModel::attach()
{
    connect(core()->history(), &api::HistoryClient::changed, this, &ActivityModel::refresh);
    connect(core(), &api::CoreClient::connectedChanged, this, &ActivityModel::refresh);
    connect(session(), &Session::retranslated, this, &ActivityModel::loaded);
    refresh();
}

void ActivityModel::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    Q_EMIT searchChanged();
    refresh();
}

QString ActivityModel::foundLine() const
{
    if (m_search.trimmed().isEmpty() || !m_isKnown)
        return {};
    //: Below the search field of Activity: how many lines were found.
    return tr("%Ln found", nullptr, static_cast<int>(m_found));
}

/// A page that came whole needs no count.
void ActivityModel::count()
{
    const bool isWhole = m_search.trimmed().isEmpty() || !m_hasMore;
    m_found = rowCount();
    if (isWhole)
        return;
    whenDone(core()->history()->count(m_search), this, [this, search = m_search](const Result<qint64> &count) {
        if (search != m_search || !count)
            return;
        m_found = *count;
        Q_EMIT loaded();
    });
}

void ActivityModel::refresh()
{
    if (!session() || !core()->isConnected())
        return;
    const int asked = qBound(pageSize, rowCount(), longestPage);
    const int question = ++m_question;
    m_isFetching = true;
    whenDone(core()->history()->page(m_search, 0, asked), this,
             [this, question, asked](const Result<QList<api::ActivityEntry>> &entries) {
                 if (question != m_question)
                     return;
                 m_isFetching = false;
                 if (entries)
                     take(*entries, asked);
             });
}

QList<ActivityModel::Line> ActivityModel::linesOf(const QList<api::ActivityEntry> &entries)
{
    QList<Line> lines;
    for (const api::ActivityEntry &entry : entries)
        lines.append({entry, entry.time.toLocalTime().date()});
    return lines;
}

void ActivityModel::take(const QList<api::ActivityEntry> &entries, int asked)
{
    m_hasMore = false; // a view may ask for more while rows go in
    replaceRows(this, m_lines, linesOf(entries), [](const Line &line) { return line.entry.id; });
    m_hasMore = entries.size() == asked;
    m_isKnown = true;
    count();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {FirstOfDayRole, LastOfDayRole, DaySpentRole});
    Q_EMIT loaded();
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isFetching;
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_lines.isEmpty())
        return;
    m_isFetching = true;
    const int question = ++m_question;
    whenDone(core()->history()->page(m_search, m_lines.last().entry.id, pageSize), this,
             [this, question](const Result<QList<api::ActivityEntry>> &entries) {
                 if (question != m_question)
                     return;
                 m_isFetching = false;
                 if (entries)
                     append(*entries);
             });
}

void ActivityModel::append(const QList<api::ActivityEntry> &entries)
{
    m_hasMore = false;
    if (entries.isEmpty())
        return;
    const int before = rowCount();
    beginInsertRows({}, before, before + static_cast<int>(entries.size()) - 1);
    m_lines += linesOf(entries);
    endInsertRows();
    m_hasMore = entries.size() == pageSize;
    Q_EMIT dataChanged(index(before - 1), index(before - 1), {LastOfDayRole});
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QDate ActivityModel::dayAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_lines.at(row).day : QDate();
}

QString ActivityModel::spentOn(const QDate &day) const
{
    Msat spent;
    for (const Line &line : m_lines) {
        if (line.day == day)
            spent = add(spent, spentBy(line.entry)).value_or(spent);
    }
    //: Beside a day of Activity; %1 is an amount with unit.
    return spent.value > 0 ? tr("%1 spent").arg(withUnit(spent)) : QString();
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const api::ActivityEntry &entry = m_lines.at(index.row()).entry;
    switch (role) {
    case EntryRole:
        return entry.id;
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(entry);
    case LineRole:
        return lineOf(entry);
    case AmountRole:
        return amountOf(entry);
    case DayRole:
        return dayName(dayAt(index.row()));
    case DaySpentRole:
        return spentOn(dayAt(index.row()));
    case ToneRole:
        return toneOf(entry);
    case InitialRole:
        return siteName(entry.origin);
    case IconRole:
        return iconOf(entry);
    case FirstOfDayRole:
        return dayAt(index.row()) != dayAt(index.row() - 1);
    case LastOfDayRole:
        return dayAt(index.row()) != dayAt(index.row() + 1);
    }
    return {};
}

QHash<int, QByteArray> ActivityModel::roleNames() const
{
    return {{EntryRole, "entry"},   {TitleRole, "title"},        {LineRole, "line"},       {AmountRole, "amount"},
            {DayRole, "day"},       {DaySpentRole, "daySpent"},  {ToneRole, "tone"},       {InitialRole, "initial"},
            {IconRole, "iconName"}, {FirstOfDayRole, "isFirst"}, {LastOfDayRole, "isLast"}};
}

} // namespace satchel::ui
