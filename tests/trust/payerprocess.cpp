// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/payerprocess.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonDocument>

#include <csignal>
#include <sys/prctl.h>

namespace satchel::trust {

namespace {

constexpr int answerTimeoutMs = 60'000;

} // namespace

PayerProcess::PayerProcess(const QString &folder, quint16 rpcPort)
    : m_arguments{folder, QString::number(rpcPort)}
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

PayerProcess::~PayerProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(answerTimeoutMs))
        m_process.kill();
    m_process.waitForFinished();
}

bool PayerProcess::start()
{
    m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/satchel-trust-payer"), m_arguments);
    const QJsonObject started = order(QStringLiteral("start"));
    return started.value(QStringLiteral("code")).toInt(-1) == 0;
}

QJsonObject PayerProcess::order(const QString &line)
{
    m_process.write(line.toUtf8() + '\n');
    const QDeadlineTimer deadline(answerTimeoutMs);
    while (!m_process.canReadLine() && !deadline.hasExpired()) {
        if (!m_process.waitForReadyRead(int(deadline.remainingTime())) && !isAlive())
            break;
    }
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

bool PayerProcess::awaitDeath(int timeoutMs)
{
    return !isAlive() || m_process.waitForFinished(timeoutMs);
}

} // namespace satchel::trust
