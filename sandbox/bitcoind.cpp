// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "sandbox/bitcoind.h"

#include "sandbox/port.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace satchel::sandbox {

namespace {

constexpr int oldestMajorVersion = 28;
constexpr int versionTimeoutMs = 5000;

QString cachedProgram()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return cache + QStringLiteral("/satchel/bitcoind-0.4.1/bin/bitcoind");
}

int majorVersion(const QString &program)
{
    QProcess process;
    process.start(program, {QStringLiteral("-version")});
    if (!process.waitForFinished(versionTimeoutMs))
        return 0;
    static const QRegularExpression pattern(QStringLiteral("version v(\\d+)\\."));
    return pattern.match(QString::fromUtf8(process.readAllStandardOutput())).captured(1).toInt();
}

QString randomPassword()
{
    QByteArray bytes(24, '\0');
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return QString::fromLatin1(bytes.toHex());
}

/// In the child, before bitcoind begins: dies with the sandbox, and a Ctrl-C in the terminal is the sandbox's to handle.
void tieToParent(pid_t parent)
{
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    ::setpgid(0, 0);
    if (::getppid() != parent)
        ::_exit(1);
}

} // namespace

Result<QString> bitcoindProgram()
{
    const QString named = qEnvironmentVariable("BITCOIND");
    if (!named.isEmpty()) {
        if (majorVersion(named) >= oldestMajorVersion)
            return named;
        return fail(ErrorCode::Unsupported,
                    QStringLiteral("BITCOIND does not name a bitcoind of version 28 or newer."));
    }
    const QString installed = QCoreApplication::applicationDirPath() + QStringLiteral("/bitcoind");
    for (const QString &found :
         {installed, QStandardPaths::findExecutable(QStringLiteral("bitcoind")), cachedProgram()}) {
        if (!found.isEmpty() && majorVersion(found) >= oldestMajorVersion)
            return found;
    }
    return fail(ErrorCode::NotFound,
                QStringLiteral("The sandbox needs bitcoind (version 28 or newer), which is not "
                               "installed. Run ./dev setup to get it."));
}

Bitcoind::Bitcoind(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    connect(&m_process, &QProcess::finished, this, &Bitcoind::ended);
}

Bitcoind::~Bitcoind()
{
    m_process.disconnect(this);
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished();
}

Result<RpcAccess> Bitcoind::writeSettings() const
{
    const RpcAccess rpc{QStringLiteral("127.0.0.1"), freePort(), QStringLiteral("sandbox"), randomPassword()};
    QFile file(m_folder + QStringLiteral("/bitcoin.conf"));
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorCode::Internal, QStringLiteral("The sandbox cannot write to its folder."));
    const QString text = QStringLiteral("regtest=1\n[regtest]\nserver=1\nlisten=0\nconnect=0\ndnsseed=0\ntxindex=1\n"
                                        "fallbackfee=0.00001\nprinttoconsole=0\nrpcbind=127.0.0.1\n"
                                        "rpcallowip=127.0.0.1\nrpcport=%1\nrpcuser=%2\nrpcpassword=%3\n")
                             .arg(QString::number(rpc.port), rpc.user, rpc.password);
    file.write(text.toUtf8());
    return rpc;
}

Result<RpcAccess> Bitcoind::start(const QString &program)
{
    const Result<RpcAccess> rpc = writeSettings();
    if (!rpc)
        return rpc;
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(m_folder + QStringLiteral("/errors.log"));
    m_process.setChildProcessModifier([parent = ::getpid()] { tieToParent(parent); });
    m_process.start(program, {QStringLiteral("-datadir=") + m_folder});
    if (!m_process.waitForStarted())
        return fail(ErrorCode::Internal, QStringLiteral("bitcoind could not be started."));
    return rpc;
}

bool Bitcoind::isRunning() const
{
    return m_process.state() != QProcess::NotRunning;
}

void Bitcoind::terminate()
{
    m_process.terminate();
}

void Bitcoind::kill()
{
    m_process.kill();
}

} // namespace satchel::sandbox
