// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/windowprogram.h"

#include <QDir>
#include <QGuiApplication>
#include <QQuickWindow>

namespace satchel {

QString settingsFile(const WindowOptions &options, const QTemporaryDir &thrownAway)
{
    const QString folder = options.core.isFresh ? thrownAway.path() : options.dataRoot();
    QDir().mkpath(folder);
    return folder + QStringLiteral("/window.ini");
}

WindowProgram::WindowProgram(const WindowOptions &options, Instance &instance)
    : m_options(options)
    , m_instance(instance)
    , m_window(&m_client, settingsFile(options, m_thrownAway))
    , m_core(options.core, m_client)
{
    connect(&m_core, &CoreProcess::failed, &m_window, &Window::showCoreFailure);
    connect(&m_core, &CoreProcess::restarting, &m_window, &Window::showCoreRestart);
    connect(&m_core, &CoreProcess::stopped, this, &WindowProgram::finished);
    connect(&m_signals, &StopSignals::received, this, &WindowProgram::stop);
    connect(&m_instance, &Instance::called, this, &WindowProgram::answer);
    connect(&m_window, &Window::quitAsked, this, &WindowProgram::stop);
    connect(qApp, &QCoreApplication::aboutToQuit, &m_core, &CoreProcess::abandon);
}

WindowProgram::~WindowProgram() = default;

bool WindowProgram::start()
{
    if (!m_window.show())
        return false;
    if (m_options.isWatched)
        m_watchdog = std::make_unique<Watchdog>(m_window);
    m_instance.listen();
    if (!m_options.handover.links.isEmpty() || m_options.handover.isFromClipboard)
        answer(m_options.handover);
    m_core.start();
    return true;
}

void WindowProgram::stop()
{
    m_window.leave();
    m_core.stop();
}

void WindowProgram::answer(const Handover &handover)
{
    m_window.raise(handover.activation);
    for (const QString &link : handover.links)
        m_window.receive(link);
    if (handover.isFromClipboard)
        m_window.payFromClipboard();
}

} // namespace satchel
