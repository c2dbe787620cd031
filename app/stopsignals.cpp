// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/stopsignals.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace satchel {

namespace {

constexpr int stopSignals[] = {SIGTERM, SIGINT, SIGHUP};
int ends[2] = {-1, -1}; // read, write; a signal handler can reach nothing but globals

void note(int)
{
    const char one = 1;
    const ssize_t ignored = ::write(ends[1], &one, sizeof one);
    static_cast<void>(ignored);
}

} // namespace

StopSignals::StopSignals()
{
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("No pipe for signals.");
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char drained[16];
        while (::read(ends[0], drained, sizeof drained) > 0) { }
        Q_EMIT received();
    });
    for (const int signal : stopSignals)
        std::signal(signal, note);
}

StopSignals::~StopSignals()
{
    for (const int signal : stopSignals)
        std::signal(signal, SIG_DFL);
    ::close(ends[0]);
    ::close(ends[1]);
}

} // namespace satchel
