// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/barecore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <fcntl.h>
#include <linux/capability.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace satchel::trust {

namespace {

constexpr int patienceMs = 20'000;

} // namespace

BareCore::BareCore(QString data, QString socket)
    : m_data(std::move(data))
    , m_socket(std::move(socket))
{ }

BareCore::~BareCore()
{
    if (m_pid > 0)
        end(SIGKILL);
    if (m_output >= 0)
        ::close(m_output);
}

void BareCore::launch()
{
    const QByteArray program
        = QFile::encodeName(QCoreApplication::applicationDirPath() + QStringLiteral("/satchel-core"));
    std::vector<QByteArray> arguments{
        program, "--offline", "--data", QFile::encodeName(m_data), "--socket", QFile::encodeName(m_socket)};
    std::vector<char *> raw;
    for (QByteArray &argument : arguments)
        raw.push_back(argument.data());
    raw.push_back(nullptr);
    qputenv("XDG_STATE_HOME", QFile::encodeName(QFileInfo(m_data).absolutePath() + QStringLiteral("/state")));
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        qFatal("no pipe");
    m_pid = ::fork();
    if (m_pid == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::dup2(ends[1], STDERR_FILENO);
        ::signal(SIGQUIT, SIG_DFL); // a shell ignores it for what it runs in the background
        if (m_before)
            m_before();
        ::execv(raw.front(), raw.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    m_output = ends[0];
}

bool BareCore::start()
{
    launch();
    return awaitListening();
}

bool BareCore::awaitListening()
{
    qsizetype before = -1;
    while (!m_said.contains("listening") && before != m_said.size()) {
        before = m_said.size();
        readOn(patienceMs);
    }
    return m_said.contains("listening");
}

/// One piece, if one comes in time.
void BareCore::readOn(int timeoutMs)
{
    pollfd waiting{m_output, POLLIN, 0};
    char bytes[4096];
    if (::poll(&waiting, 1, timeoutMs) != 1)
        return;
    if (const ssize_t taken = ::read(m_output, bytes, sizeof bytes); taken > 0)
        m_said.append(bytes, taken);
}

QByteArray BareCore::said()
{
    for (qsizetype before = -1; before != m_said.size();) {
        before = m_said.size();
        readOn(0);
    }
    return m_said;
}

int BareCore::end(int signal)
{
    int status = 0;
    if (signal != 0)
        ::kill(m_pid, signal);
    ::waitpid(std::exchange(m_pid, 0), &status, 0);
    return status;
}

void dropCapabilities()
{
    for (int capability = 0; capability <= 63; ++capability)
        ::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0);
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct none[2] = {};
    ::syscall(SYS_capset, &header, none);
}

} // namespace satchel::trust
