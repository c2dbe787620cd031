// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/viewmodel.h"

#include <QDate>
#include <QVariantList>

#include <array>

namespace satchel::ui {

/// What was spent in the last seven days, fees included: the sum, and a bar for each day. From the history; payments
/// that failed or are not decided do not count.
class SpendingViewModel : public satchel::ui::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool hasSpent READ hasSpent NOTIFY changed)
    Q_PROPERTY(QString total READ total NOTIFY changed) ///< A number without its unit.
    Q_PROPERTY(QString feeLine READ feeLine NOTIFY changed)
    Q_PROPERTY(QString cardLine READ cardLine NOTIFY changed) ///< What a card would have taken at least.
    Q_PROPERTY(QString highest READ highest NOTIFY changed) ///< What the top of the chart stands for, in short.
    Q_PROPERTY(QVariantList days READ days NOTIFY changed) ///< {name, amount, share (of highest, 0 … 1), isToday}
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed) ///< The chart in words.
public:
    using ViewModel::ViewModel;

    [[nodiscard]] bool hasSpent() const;
    [[nodiscard]] QString total() const;
    [[nodiscard]] QString feeLine() const;
    [[nodiscard]] QString cardLine() const;
    [[nodiscard]] QString highest() const;
    [[nodiscard]] QVariantList days() const;
    [[nodiscard]] QString spoken() const;

public Q_SLOTS:
    void refresh();

protected:
    void attach() override;

private:
    struct Week {
        QDate today = QDate::currentDate();
        std::array<Msat, 7> days; ///< The last is today.
        Msat fees;
    };
    void collect(qint64 before, int question);
    /// True while older lines can belong to the week.
    bool count(const QList<api::ActivityEntry> &entries);
    [[nodiscard]] Msat sum() const;
    [[nodiscard]] Msat top() const;

    Week m_shown;
    Week m_counted;
    int m_question = 0; ///< Answers to older questions are dropped.
};

} // namespace satchel::ui
