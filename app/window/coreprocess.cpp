// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/window/coreprocess.h"

#include "wallet/api/socketpath.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace satchel {

namespace {

constexpr std::chrono::seconds stopDeadline{20};
constexpr std::chrono::milliseconds firstWait{200};

QString socketOf(const CoreCall &call)
{
    if (call.isFresh)
        return api::defaultSocketPath(QStringLiteral("fresh"), QString::number(QCoreApplication::applicationPid()));
    return api::defaultSocketPath(call.data, call.network);
}

} // namespace

CoreProcess::CoreProcess(CoreCall call, api::DBusClient &client, QObject *parent)
    : QObject(parent)
    , m_call(std::move(call))
    , m_client(client)
    , m_process(new QProcess)
{
    if (m_call.program.isEmpty())
        m_call.program = QCoreApplication::applicationDirPath() + QStringLiteral("/satchel-core");
    if (m_call.data.isEmpty())
        m_call.data
            = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/satchel");
    m_socket = socketOf(m_call);
    m_again.setSingleShot(true);
    m_stopDeadline.setSingleShot(true);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_again, &QTimer::timeout, this, &CoreProcess::launch);
    connect(&m_stopDeadline, &QTimer::timeout, this, &CoreProcess::stopped);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &CoreProcess::readLines);
    connect(m_process, &QProcess::finished, this, &CoreProcess::onEnd);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed({ErrorCode::CoreUnreachable, m_process->errorString()});
    });
    connect(&m_client, &api::DBusClient::refused, this, &CoreProcess::onRefused);
    connect(&m_client, &api::CoreClient::connectedChanged, this, [this](bool isConnected) {
        if (isConnected)
            m_isJoining = false;
        else if (m_process->state() == QProcess::NotRunning)
            m_isStopping ? stopped() : retry();
    });
}

CoreProcess::~CoreProcess()
{
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning)
        delete m_process;
}

QStringList CoreProcess::arguments() const
{
    QStringList arguments{QStringLiteral("--socket"), m_socket, QStringLiteral("--network"), m_call.network};
    if (m_call.isFresh)
        arguments << QStringLiteral("--fresh");
    else
        arguments << QStringLiteral("--data") << m_call.data;
    if (m_call.isVerbose)
        arguments << QStringLiteral("--verbose");
    return arguments;
}

void CoreProcess::start()
{
    m_isJoining = true;
    m_client.connectTo(m_socket);
}

void CoreProcess::onRefused()
{
    if (m_isJoining && m_process->state() == QProcess::NotRunning)
        launch();
    else if (m_process->state() == QProcess::NotRunning)
        retry();
}

void CoreProcess::launch()
{
    m_isJoining = false;
    if (!m_isStopping)
        m_process->start(m_call.program, arguments());
}

void CoreProcess::readLines()
{
    while (m_process->canReadLine()) {
        if (m_process->readLine().contains("\"listening\"") && !m_isStopping)
            m_client.connectTo(m_socket);
    }
}

void CoreProcess::onEnd(int exitCode)
{
    if (m_isStopping) {
        Q_EMIT stopped();
        return;
    }
    if (exitCode == exitFolderInUse)
        Q_EMIT failed({ErrorCode::FolderInUse, QStringLiteral("another core has the folder and does not answer")});
    else
        retry();
}

void CoreProcess::retry()
{
    if (m_isStopping || m_again.isActive())
        return;
    m_restarts.removeIf([](const QDeadlineTimer &one) { return one.hasExpired(); });
    if (m_restarts.size() >= mostRestarts) {
        Q_EMIT failed({ErrorCode::CoreUnreachable, QStringLiteral("the core ends again and again")});
        return;
    }
    m_again.start(firstWait * (1 << m_restarts.size()));
    m_restarts.append(QDeadlineTimer(std::chrono::minutes(1)));
    Q_EMIT restarting();
}

void CoreProcess::stop()
{
    if (std::exchange(m_isStopping, true))
        return;
    m_again.stop();
    m_stopDeadline.start(stopDeadline);
    if (m_client.isConnected())
        m_client.quit();
    else if (m_process->state() != QProcess::NotRunning)
        m_process->terminate();
    else
        QMetaObject::invokeMethod(this, &CoreProcess::stopped, Qt::QueuedConnection);
}

void CoreProcess::abandon()
{
    if (!std::exchange(m_isStopping, true))
        m_process->terminate();
}

} // namespace satchel
