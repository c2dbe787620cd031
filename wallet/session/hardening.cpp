// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/hardening.h"

#include "wallet/core/mutant.h"
#include "wallet/store/durablefile.h"

#include <csignal>

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace satchel {

namespace {

// The leak check of the sanitizers attaches to its own process.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool staysDumpable = true;
#else
constexpr bool staysDumpable = false;
#endif

constexpr std::size_t lockableBytes = 256 * 1024; // some sixty secrets of a page each

} // namespace

Done hardenProcess()
{
    if (!mutant::isOn("umask") && !mutant::isOn("private-files"))
        ::umask(077);
    std::signal(SIGXFSZ, SIG_IGN); // a limit on files is then met as a full disk is
    const rlimit none{0, 0};
    if (!mutant::isOn("no-core-file") && ::setrlimit(RLIMIT_CORE, &none) != 0)
        return fail(ErrorCode::Internal, durable::systemError("setrlimit").detail);
    if (!staysDumpable && !mutant::isOn("not-dumpable") && ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return fail(ErrorCode::Internal, durable::systemError("prctl").detail);
    return {};
}

bool hasLockableMemory()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_MEMLOCK, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_MEMLOCK, &limit);
    void *probe = ::mmap(nullptr, lockableBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    const bool isLocked = probe != MAP_FAILED && ::mlock(probe, lockableBytes) == 0;
    if (probe != MAP_FAILED)
        ::munmap(probe, lockableBytes);
    return isLocked;
}

} // namespace satchel
