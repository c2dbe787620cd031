// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "tests/trust/intrusion.h"

#include "tests/trust/barecore.h"

#include <QStringList>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

namespace satchel::trust {

namespace {

bool opens(pid_t pid, const char *file)
{
    const QByteArray path = "/proc/" + QByteArray::number(pid) + '/' + file;
    char byte = 0;
    const int descriptor = ::open(path.constData(), O_RDONLY);
    return descriptor >= 0 && (qstrcmp(file, "mem") == 0 || ::read(descriptor, &byte, 1) >= 0);
}

bool attaches(pid_t pid)
{
    return ::ptrace(PTRACE_ATTACH, pid, nullptr, nullptr) == 0;
}

bool seizes(pid_t pid)
{
    return ::ptrace(PTRACE_SEIZE, pid, nullptr, nullptr) == 0;
}

/// An address that is not there is refused otherwise than a process that may not be read.
bool readsAcross(pid_t pid)
{
    char byte = 0;
    iovec here{&byte, 1};
    iovec there{reinterpret_cast<void *>(4096), 1};
    return ::process_vm_readv(pid, &here, 1, &there, 1, 0) >= 0 || errno == EFAULT;
}

bool takesDescriptor(pid_t pid)
{
    const auto handle = static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));
    return handle >= 0 && ::syscall(SYS_pidfd_getfd, handle, 0, 0) >= 0;
}

int exitOf(pid_t child)
{
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

const QList<Intrusion> &intrusions()
{
    static const QList<Intrusion> all{
        {"attach a debugger", attaches},
        {"seize it", seizes},
        {"open its memory", [](pid_t pid) { return opens(pid, "mem"); }},
        {"read across processes", readsAcross},
        {"take its descriptors", takesDescriptor},
        {"read its maps", [](pid_t pid) { return opens(pid, "maps"); }},
        {"read its environment", [](pid_t pid) { return opens(pid, "environ"); }},
    };
    return all;
}

bool succeedsAsOrdinaryUser(const Intrusion &intrusion, pid_t pid)
{
    const pid_t child = ::fork();
    if (child == 0) {
        dropCapabilities();
        ::_exit(intrusion.succeeds(pid) ? 1 : 0); // a debugger's hold ends with it
    }
    return exitOf(child) == 1;
}

QString intrusionNote()
{
    const pid_t careless = ::fork();
    if (careless == 0) {
        dropCapabilities();
        ::execl("/bin/sleep", "sleep", "60", nullptr);
        ::_exit(1);
    }
    QStringList vain;
    for (const Intrusion &intrusion : intrusions()) {
        if (!succeedsAsOrdinaryUser(intrusion, careless))
            vain.append(QString::fromLatin1(intrusion.name));
    }
    ::kill(careless, SIGKILL);
    exitOf(careless);
    const QString tried = QStringLiteral("%1 ways in by the same user").arg(intrusions().size());
    return vain.isEmpty()
        ? tried
        : tried + QStringLiteral(" (this system lets nobody: %1)").arg(vain.join(QStringLiteral(", ")));
}

} // namespace satchel::trust
