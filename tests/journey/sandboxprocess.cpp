// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/journey/sandboxprocess.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>

namespace satchel::journey {

SandboxProcess::SandboxProcess(const QString &folder)
    : m_folder(folder)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

SandboxProcess::~SandboxProcess()
{
    if (!stop())
        m_process.kill();
    m_process.waitForFinished();
}

QJsonObject SandboxProcess::start(int timeoutMs)
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/satchel-sandbox");
    m_process.start(program, {QStringLiteral("--folder"), m_folder});
    const QDeadlineTimer deadline(timeoutMs);
    while (!deadline.hasExpired()) {
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(int(deadline.remainingTime())))
            break;
        const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
        if (line.contains(QStringLiteral("ready")) || line.contains(QStringLiteral("error")))
            return line;
    }
    return {};
}

bool SandboxProcess::stop(int timeoutMs)
{
    m_process.closeWriteChannel();
    return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(timeoutMs);
}

qint64 SandboxProcess::bitcoindPid() const
{
    QFile file(m_folder + QStringLiteral("/chain/regtest/bitcoind.pid"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
}

bool isAlive(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray afterName = file.readAll().split(')').last().trimmed();
    return !afterName.startsWith('Z');
}

} // namespace satchel::journey
