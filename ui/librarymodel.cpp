// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/librarymodel.h"

#include "ui/amountformat.h"
#include "ui/pagedlist.h"
#include "ui/timeformat.h"

namespace satchel::ui {
namespace {

constexpr int longestPage = 200;

QString priceOf(const api::LibraryItem &item)
{
    return item.price.value == 0 ? QString() : number(item.price);
}

} // namespace

void LibraryModel::attach()
{
    connect(core()->library(), &api::LibraryClient::changed, this, &LibraryModel::refresh);
    connect(core(), &api::CoreClient::connectedChanged, this, &LibraryModel::refresh);
    refresh();
}

void LibraryModel::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    Q_EMIT searchChanged();
    refresh();
}

void LibraryModel::refresh()
{
    if (!session() || !core()->isConnected())
        return;
    const int asked = qBound(m_pageSize, rowCount(), longestPage);
    const int question = ++m_question;
    m_isFetching = true;
    whenDone(core()->library()->page(m_search, 0, asked), this,
             [this, question, asked](const Result<QList<api::LibraryItem>> &items) {
                 if (question != m_question)
                     return;
                 m_isFetching = false;
                 if (items)
                     take(*items, asked);
             });
}

void LibraryModel::take(const QList<api::LibraryItem> &items, int asked)
{
    m_hasMore = false; // a view may ask for more while rows go in
    replaceRows(this, m_items, items, [](const api::LibraryItem &item) { return item.id; });
    m_hasMore = items.size() == asked;
    m_isKnown = true;
    Q_EMIT loaded();
}

bool LibraryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isFetching;
}

void LibraryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_items.isEmpty())
        return;
    m_isFetching = true;
    const int question = ++m_question;
    whenDone(core()->library()->page(m_search, m_items.last().id, m_pageSize), this,
             [this, question](const Result<QList<api::LibraryItem>> &items) {
                 if (question != m_question)
                     return;
                 m_isFetching = false;
                 if (items)
                     append(*items);
             });
}

void LibraryModel::append(const QList<api::LibraryItem> &items)
{
    m_hasMore = false;
    if (items.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(items.size()) - 1);
    m_items += items;
    endInsertRows();
    m_hasMore = items.size() == m_pageSize;
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const api::LibraryItem &item = m_items.at(index.row());
    switch (role) {
    case PurchaseRole:
        return item.id;
    case Qt::DisplayRole:
    case TitleRole:
        return item.title.isEmpty() ? item.url.path() : item.title;
    case SiteRole:
        return siteName(item.origin);
    case LineRole:
        return QStringLiteral("%1 · %2").arg(siteName(item.origin), shortWhen(item.boughtAt));
    case PriceRole:
        return priceOf(item);
    case WhenRole:
        return shortWhen(item.boughtAt);
    }
    return {};
}

QHash<int, QByteArray> LibraryModel::roleNames() const
{
    return {{PurchaseRole, "purchase"}, {TitleRole, "title"}, {SiteRole, "site"},
            {LineRole, "line"},         {PriceRole, "price"}, {WhenRole, "when"}};
}

} // namespace satchel::ui
