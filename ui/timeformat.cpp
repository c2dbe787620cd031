// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/timeformat.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace satchel::ui {
namespace {

struct Times {
    Q_DECLARE_TR_FUNCTIONS(Times)
};

} // namespace

QString dayName(const QDate &day)
{
    const qint64 daysAgo = day.daysTo(QDate::currentDate());
    if (daysAgo == 0)
        //: Heading or time: the present day.
        return Times::tr("Today");
    if (daysAgo == 1)
        //: Heading or time: the day before today.
        return Times::tr("Yesterday");
    if (daysAgo > 1 && daysAgo < 7)
        return QLocale().standaloneDayName(day.dayOfWeek());
    //: Date pattern (Qt's letters): day, month name, year.
    return QLocale().toString(day, Times::tr("d MMMM yyyy"));
}

QString shortWhen(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    if (local.date() == QDate::currentDate())
        return local.toString(QStringLiteral("HH:mm"));
    return dayName(local.date());
}

QString longWhen(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    //: Date and time pattern (Qt's letters).
    return QLocale().toString(time.toLocalTime(), Times::tr("d MMMM yyyy, HH:mm"));
}

QString siteName(const QString &origin)
{
    const QUrl url(origin);
    const QString host = url.host(QUrl::FullyEncoded);
    return url.port() > 0 ? host + QLatin1Char(':') + QString::number(url.port()) : host;
}

} // namespace satchel::ui
