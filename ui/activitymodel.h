// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/viewmodel.h"

#include <QDate>

namespace satchel::ui {

/// Every payment and channel event, newest first, in days; searched by the core, fetched a page at a time.
class ActivityModel : public satchel::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(QString foundLine READ foundLine NOTIFY loaded) ///< "12 payments found"; empty unless searching.
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY loaded) ///< False until the first answer.
public:
    enum Role {
        EntryRole = Qt::UserRole + 1,
        TitleRole,
        LineRole,
        AmountRole, ///< With sign, fee included; empty where no money was moved over Lightning.
        DayRole,
        DaySpentRole, ///< "1 234 sat", fees included; empty on a day without spending.
        ToneRole, ///< "in", "out", "pending", "failed" or "quiet": which colour and icon.
        InitialRole, ///< Site or text that the avatar takes its letter and colour from; empty: an icon instead.
        IconRole,
        FirstOfDayRole,
        LastOfDayRole,
    };
    using ListModel::ListModel;

    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    [[nodiscard]] QString foundLine() const;
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
    /// An entry, and its day where the person is: asked for again and again, and slow to work out.
    struct Line {
        api::ActivityEntry entry;
        QDate day;
        friend bool operator==(const Line &, const Line &) = default;
    };
    [[nodiscard]] static QList<Line> linesOf(const QList<api::ActivityEntry> &entries);
    void take(const QList<api::ActivityEntry> &entries, int asked);
    void append(const QList<api::ActivityEntry> &entries);
    void count();
    [[nodiscard]] QDate dayAt(int row) const;
    [[nodiscard]] QString spentOn(const QDate &day) const;

    QList<Line> m_lines;
    QString m_search;
    qint64 m_found = 0; ///< Lines that the search finds, also those that were not fetched yet.
    int m_question = 0; ///< Answers to older questions are dropped.
    bool m_hasMore = false;
    bool m_isFetching = false;
    bool m_isKnown = false;
};

} // namespace satchel::ui
