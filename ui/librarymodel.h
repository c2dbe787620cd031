// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/viewmodel.h"

namespace satchel::ui {

/// What was bought, newest first; searched by the core, fetched a page at a time.
class LibraryModel : public satchel::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(int pageSize MEMBER m_pageSize CONSTANT)
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY loaded) ///< False until the first answer.
public:
    enum Role { PurchaseRole = Qt::UserRole + 1, TitleRole, SiteRole, LineRole, PriceRole, WhenRole };
    using ListModel::ListModel;

    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    [[nodiscard]] bool isKnown() const { return m_isKnown; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void searchChanged();
    void loaded();

protected:
    void attach() override;

private:
    template<typename Model, typename Row, typename Key>
    friend void replaceRows(Model *model, QList<Row> &shown, const QList<Row> &wanted, Key key);
    void take(const QList<api::LibraryItem> &items, int asked);
    void append(const QList<api::LibraryItem> &items);

    QList<api::LibraryItem> m_items;
    QString m_search;
    int m_pageSize = 50;
    int m_question = 0; ///< Answers to older questions are dropped.
    bool m_hasMore = false;
    bool m_isFetching = false;
    bool m_isKnown = false;
};

} // namespace satchel::ui
