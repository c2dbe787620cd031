// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

class QQuickWindow;

namespace satchel {

class Window;

/// For measuring and tests only: how long the GUI thread did nothing but one thing, and how long its frames took. A line on
/// standard input is an order: "go N" shows place N, "open LINK" takes a link as if it were clicked, "press NAME" clicks a
/// control with the mouse and prints whether it was there to be clicked, "reset" forgets what was measured, "report" prints
/// it as one line of JSON (milliseconds), "texts" prints the texts that can be seen. A package obeys neither "open" nor
/// "press". GUI thread.
class Watchdog : public QObject
{
    Q_OBJECT
public:
    explicit Watchdog(Window &window);

private:
    void beat();
    void obey();
    void obey(const QByteArray &order);
    void reset();
    void report() const;
    void printTexts() const;

    Window &m_window;
    QSocketNotifier m_input;
    QByteArray m_order; ///< As much of it as was read.
    QTimer m_heart; ///< As often as the event loop comes round to it, at most every millisecond.
    QElapsedTimer m_sinceBeat;
    QElapsedTimer m_frame;
    qint64 m_beatCpu = 0;
    QList<qint64> m_frames; ///< Nanoseconds.
    qint64 m_longest = 0; ///< Nanoseconds between two beats.
    qint64 m_longestCpu = 0; ///< The most of them that the thread was running itself.
    int m_over = 0; ///< Beats that came later than one frame of a 60 Hz screen.
};

} // namespace satchel
