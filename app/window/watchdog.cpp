// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/watchdog.h"

#include "app/window/press.h"
#include "app/window/window.h"
#include "ui/router.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace satchel {

namespace {

constexpr qint64 frameNs = 16'666'667;
constexpr double nsPerMs = 1e6;

// In a package nobody clicks but the person.
#ifdef SATCHEL_MUTANTS
constexpr bool mayClick = true;
#else
constexpr bool mayClick = false;
#endif

qint64 threadCpu()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

double percentile(QList<qint64> values, double p)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<qsizetype>(std::ceil(p * static_cast<double>(values.size())));
    return double(values.at(std::clamp<qsizetype>(rank - 1, 0, values.size() - 1))) / nsPerMs;
}

void gather(const QQuickItem *item, QJsonArray &texts)
{
    if (!item->isVisible())
        return;
    if (const QString text = item->property("text").toString(); !text.isEmpty())
        texts.append(text);
    for (const QQuickItem *child : item->childItems())
        gather(child, texts);
}

void print(const QJsonObject &line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

Watchdog::Watchdog(Window &window)
    : m_window(window)
    , m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    QQuickWindow *quick = window.quickWindow();
    connect(quick, &QQuickWindow::afterAnimating, this, [this] { m_frame.start(); });
    connect(quick, &QQuickWindow::frameSwapped, this, [this] { m_frames.append(m_frame.nsecsElapsed()); });
    connect(&m_input, &QSocketNotifier::activated, this, qOverload<>(&Watchdog::obey));
    connect(&m_heart, &QTimer::timeout, this, &Watchdog::beat);
    m_heart.setTimerType(Qt::PreciseTimer);
    m_heart.start(1);
    reset();
}

void Watchdog::beat()
{
    const qint64 gap = m_sinceBeat.nsecsElapsed();
    const qint64 cpu = threadCpu();
    m_longest = std::max(m_longest, gap);
    m_longestCpu = std::max(m_longestCpu, cpu - m_beatCpu);
    m_over += gap > frameNs ? 1 : 0;
    m_sinceBeat.start();
    m_beatCpu = cpu;
}

void Watchdog::obey()
{
    char bytes[256];
    const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (count <= 0)
        return m_input.setEnabled(false);
    m_order += QByteArray(bytes, count);
    for (qsizetype end = 0; (end = m_order.indexOf('\n')) >= 0;) {
        const QByteArray order = m_order.left(end).trimmed();
        m_order.remove(0, end + 1);
        obey(order);
    }
}

void Watchdog::obey(const QByteArray &order)
{
    if (order == "reset")
        reset();
    else if (order == "report")
        report();
    else if (order == "texts")
        printTexts();
    else if (mayClick && order.startsWith("open "))
        m_window.receive(QString::fromUtf8(order.mid(5)));
    else if (mayClick && order.startsWith("press "))
        print({{QStringLiteral("pressed"), press(*m_window.quickWindow(), QString::fromUtf8(order.mid(6)))}});
    else if (order.startsWith("go ")) {
        auto *router = m_window.engine()->singletonInstance<ui::Router *>(qmlTypeId("Satchel.Ui", 1, 0, "Router"));
        router->go(static_cast<ui::Router::Place>(order.mid(3).toInt()));
    }
}

void Watchdog::reset()
{
    m_frames.clear();
    m_longest = m_longestCpu = m_over = 0;
    m_sinceBeat.start();
    m_beatCpu = threadCpu();
}

void Watchdog::report() const
{
    const QJsonObject line{{QStringLiteral("longestBlock"), double(m_longest) / nsPerMs},
                           {QStringLiteral("longestBlockCpu"), double(m_longestCpu) / nsPerMs},
                           {QStringLiteral("blocksOverAFrame"), m_over},
                           {QStringLiteral("frames"), m_frames.size()},
                           {QStringLiteral("frameP50"), percentile(m_frames, 0.5)},
                           {QStringLiteral("frameP99"), percentile(m_frames, 0.99)},
                           {QStringLiteral("frameLongest"), percentile(m_frames, 1)}};
    print(line);
}

void Watchdog::printTexts() const
{
    QJsonArray texts;
    gather(m_window.quickWindow()->contentItem(), texts);
    print({{QStringLiteral("texts"), texts}});
}

} // namespace satchel
