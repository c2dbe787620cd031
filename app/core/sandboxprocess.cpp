// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "app/core/sandboxprocess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

namespace satchel {

namespace {

Q_LOGGING_CATEGORY(sandboxLog, "satchel.sandbox")

constexpr std::chrono::seconds stopDeadline{10};
constexpr qint64 goodRunMs = 60'000;

} // namespace

SandboxProcess::SandboxProcess(QString program, QString folder, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_folder(std::move(folder))
{
    m_restart.setSingleShot(true);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(stopDeadline);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_restart, &QTimer::timeout, this, &SandboxProcess::launch);
    connect(&m_deadline, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::readLines);
    connect(&m_process, &QProcess::finished, this, &SandboxProcess::onEnd);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_reason = ErrorCode::SandboxMissing;
        onEnd();
    });
}

SandboxProcess::~SandboxProcess()
{
    m_process.disconnect(this);
}

void SandboxProcess::start()
{
    m_isWanted = true;
    m_failures = 0;
    if (m_process.state() == QProcess::NotRunning && !m_isStopping)
        launch();
}

void SandboxProcess::rest()
{
    m_isWanted = false;
    m_restart.stop();
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    m_deadline.start();
}

void SandboxProcess::launch()
{
    m_restart.stop();
    m_reason = ErrorCode::SandboxFailing;
    m_runtime.start();
    m_process.start(m_program, {QStringLiteral("--folder"), m_folder});
}

void SandboxProcess::stop()
{
    m_isStopping = true;
    m_restart.stop();
    if (m_process.state() == QProcess::NotRunning) {
        QMetaObject::invokeMethod(this, &SandboxProcess::stopped, Qt::QueuedConnection);
        return;
    }
    m_process.closeWriteChannel();
    m_deadline.start();
}

void SandboxProcess::readLines()
{
    while (m_process.canReadLine())
        onLine(m_process.readLine());
}

void SandboxProcess::onLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.contains(QStringLiteral("progress")))
        qCInfo(sandboxLog) << object.value(QStringLiteral("progress")).toString();
    if (object.contains(QStringLiteral("error")))
        qCWarning(sandboxLog) << object.value(QStringLiteral("error")).toString();
    if (object.value(QStringLiteral("isMissing")).toBool())
        m_reason = ErrorCode::SandboxMissing;
    if (!object.value(QStringLiteral("ready")).toBool())
        return;
    if (const auto access = SandboxAccess::fromJson(object); access && m_isWanted)
        Q_EMIT ready(*access);
    else if (access)
        qCInfo(sandboxLog) << "ready, and not wanted any more";
    else
        qCWarning(sandboxLog) << access.error().detail;
}

void SandboxProcess::onEnd()
{
    m_deadline.stop();
    if (m_isStopping) {
        Q_EMIT stopped();
        return;
    }
    if (!m_isWanted)
        return;
    m_failures = m_runtime.hasExpired(goodRunMs) ? 1 : m_failures + 1;
    qCWarning(sandboxLog) << "ended," << m_process.errorString() << "time" << m_failures;
    const bool isHopeless = m_failures >= mostFailures || m_reason == ErrorCode::SandboxMissing;
    m_restart.start(isHopeless ? std::chrono::milliseconds(seldom) : std::chrono::milliseconds(250 << m_failures));
    Q_EMIT lost(isHopeless, m_reason);
}

} // namespace satchel
