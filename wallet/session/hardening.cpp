// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#include "wallet/session/hardening.h"

#include "wallet/store/durablefile.h"

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

} // namespace

Done hardenProcess()
{
    ::umask(077);
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        return fail(ErrorCode::Internal, durable::systemError("setrlimit").detail);
    if (!staysDumpable && ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return fail(ErrorCode::Internal, durable::systemError("prctl").detail);
    return {};
}

} // namespace satchel
