// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/spendingviewmodel.h"

#include "ui/activitywords.h"
#include "ui/amountformat.h"
#include "ui/timeformat.h"

#include <QLocale>

#include <algorithm>

namespace satchel::ui {
namespace {

constexpr int longestPage = 200;
constexpr int lastDay = 6;
constexpr int cardPercent = 3;

Msat plus(Msat one, Msat other)
{
    return add(one, other).value_or(maxMsat);
}

/// A round number of sat (10, 15, 20, 30, 40, 60, 80, 100 …) that is not below `amount`.
Msat roundTop(Msat amount)
{
    for (std::int64_t power = 1'000; power < maxMsat.value / 100; power *= 10) {
        for (const int step : {10, 15, 20, 30, 40, 60, 80}) {
            if (amount.value <= step * power)
                return Msat{step * power};
        }
    }
    return maxMsat;
}

} // namespace

void SpendingViewModel::attach()
{
    connect(core()->history(), &api::HistoryClient::changed, this, &SpendingViewModel::refresh);
    connect(core(), &api::CoreClient::connectedChanged, this, &SpendingViewModel::refresh);
    refresh();
}

void SpendingViewModel::refresh()
{
    if (!session() || !core()->isConnected())
        return;
    m_counted = {QDate::currentDate(), {}, {}};
    collect(0, ++m_question);
}

void SpendingViewModel::collect(qint64 before, int question)
{
    whenDone(core()->history()->page({}, before, longestPage), this,
             [this, question](const Result<QList<api::ActivityEntry>> &entries) {
                 if (question != m_question || !entries)
                     return;
                 if (count(*entries))
                     return collect(entries->last().id, question);
                 m_shown = m_counted;
                 Q_EMIT changed();
             });
}

bool SpendingViewModel::count(const QList<api::ActivityEntry> &entries)
{
    bool isInWeek = true;
    for (const api::ActivityEntry &entry : entries) {
        const qint64 ago = entry.time.toLocalTime().date().daysTo(m_counted.today);
        isInWeek = ago <= lastDay;
        const Msat spent = spentBy(entry);
        if (spent.value == 0 || ago < 0 || !isInWeek)
            continue;
        Msat &day = m_counted.days.at(static_cast<std::size_t>(lastDay - ago));
        day = plus(day, spent);
        m_counted.fees = plus(m_counted.fees, entry.fee);
    }
    return isInWeek && entries.size() == longestPage;
}

Msat SpendingViewModel::sum() const
{
    Msat all;
    for (const Msat day : m_shown.days)
        all = plus(all, day);
    return all;
}

Msat SpendingViewModel::top() const
{
    return roundTop(*std::ranges::max_element(m_shown.days));
}

bool SpendingViewModel::hasSpent() const
{
    return sum().value > 0;
}

QString SpendingViewModel::total() const
{
    return number(roundedUp(sum()));
}

QString SpendingViewModel::feeLine() const
{
    //: Below what was spent in a week; %1 is an amount with unit.
    return tr("%1 of that in fees").arg(withUnit(roundedUp(m_shown.fees)));
}

QString SpendingViewModel::cardLine() const
{
    const Msat paid{sum().value - m_shown.fees.value};
    //: Below what was spent in a week; %1 is an amount with unit: 3 % of what the shops got.
    return tr("A card would have cost 3 % or more: at least %1.")
        .arg(withUnit(roundedUp(Msat{paid.value / 100 * cardPercent})));
}

QString SpendingViewModel::highest() const
{
    return shortNumber(top());
}

QVariantList SpendingViewModel::days() const
{
    QVariantList days;
    for (int at = 0; at <= lastDay; ++at) {
        const Msat spent = m_shown.days.at(static_cast<std::size_t>(at));
        const QDate day = m_shown.today.addDays(at - lastDay);
        days.append(
            QVariantMap{{QStringLiteral("name"), QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat)},
                        {QStringLiteral("amount"), spent.value > 0 ? shortNumber(spent) : QString()},
                        {QStringLiteral("share"), static_cast<double>(spent.value) / static_cast<double>(top().value)},
                        {QStringLiteral("isToday"), at == lastDay}});
    }
    return days;
}

QString SpendingViewModel::spoken() const
{
    QStringList parts;
    for (int at = 0; at <= lastDay; ++at) {
        const Msat spent = m_shown.days.at(static_cast<std::size_t>(at));
        if (spent.value > 0)
            parts << dayName(m_shown.today.addDays(at - lastDay)) + QLatin1Char(' ') + withUnit(spent);
    }
    //: Spoken name of the chart of a week; %1 is a list of days with amounts.
    return tr("Spent in the last seven days: %1").arg(parts.join(QStringLiteral(", ")));
}

} // namespace satchel::ui
