// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/readermodel.h"

#include <QPointer>

namespace satchel::ui {

/// Words searched in a page: how often they stand in it, and one of these places chosen.
class ReaderFind : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(satchel::ui::ReaderModel *page READ page WRITE setPage NOTIFY changed REQUIRED)
    Q_PROPERTY(QString text READ text WRITE search NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int current READ current NOTIFY changed) ///< From 0; -1: none.
    Q_PROPERTY(int block READ block NOTIFY changed) ///< Row of the chosen place; -1: none.
    Q_PROPERTY(int start READ start NOTIFY changed) ///< Of the chosen place in the block's plain words.
    Q_PROPERTY(int cell READ cell NOTIFY changed) ///< The same in a table: row times columns plus column.
public:
    static constexpr int mostHits = 10'000;
    using QObject::QObject;

    [[nodiscard]] ReaderModel *page() const { return m_page; }
    void setPage(ReaderModel *page);
    [[nodiscard]] QString text() const { return m_text; }
    void search(const QString &text);
    [[nodiscard]] bool isBusy() const { return false; }
    [[nodiscard]] int count() const { return int(m_hits.size()); }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int block() const { return chosen().block; }
    [[nodiscard]] int start() const { return chosen().start; }
    [[nodiscard]] int cell() const { return chosen().cell; }

public Q_SLOTS:
    void next() { choose(m_current + 1); }
    void previous() { choose(m_current - 1); }

Q_SIGNALS:
    void changed();

private:
    struct Hit {
        int block = -1;
        int start = -1;
        int cell = -1;
    };
    void look();
    void lookIn(const QString &words, Hit where);
    void choose(int hit);
    [[nodiscard]] Hit chosen() const { return m_current < 0 ? Hit() : m_hits.at(m_current); }

    QPointer<ReaderModel> m_page;
    QString m_text;
    QList<Hit> m_hits;
    int m_current = -1;
};

} // namespace satchel::ui
