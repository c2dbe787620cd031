// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "ui/trywait.h"

namespace satchel::ui {
namespace {

constexpr qint64 second = 1000;

} // namespace

TryWait::TryWait(QObject *parent)
    : QObject(parent)
{
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &TryWait::tick);
}

void TryWait::begin(qint64 milliseconds)
{
    const bool wasOver = isOver();
    m_end = QDeadlineTimer(milliseconds, Qt::PreciseTimer);
    if (!isOver() || !wasOver)
        tick();
}

void TryWait::tick()
{
    const qint64 left = m_end.remainingTime();
    if (left > 0)
        m_tick.start(static_cast<int>((left - 1) % second + 1));
    Q_EMIT changed();
}

QString TryWait::line() const
{
    if (isOver())
        return {};
    const qint64 seconds = (m_end.remainingTime() + second - 1) / second;
    const QString clock = QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    //: After several wrong passphrases or words; %1 is a time that counts down, in minutes and seconds ("0:40").
    return tr("Too many wrong tries. Try again in %1 minutes. Nothing is lost.").arg(clock);
}

} // namespace satchel::ui
